import { classify } from '../src/pipeline/classify.ts'

const body = `### Steps to reproduce\n1. run \`shop export\`\n2. open the file\n\n### Actual behaviour\n${'It shows a wrong total when I add an item, see src/cart.ts line 12. '.repeat(8)}\n\`\`\`\nTypeError: undefined is not a function\n    at total (src/cart.js:10:3)\n\`\`\`\n`

/** How many issues of a usual length (about 700 characters) the rules judge in a second. */
export function classifyRate(): { 'classify-per-second': number } {
  const judge = (i: number) => classify({ title: `Export ${i} is wrong`, body, answers: [] }, '0'.repeat(64))
  for (let i = 0; i < 200; i += 1) judge(i)
  const start = performance.now()
  for (let i = 0; i < 500; i += 1) judge(i)
  return { 'classify-per-second': Math.round(500_000 / (performance.now() - start)) }
}
