/** The repository of the demo: a small shop whose cart adds up wrongly, with a test that shows it. */
export const shopFiles: Record<string, string> = {
  'README.md': '# Corner shop\n\nA cart that adds up prices. Run `npm test`.\n',
  'package.json': `${JSON.stringify({ name: 'corner-shop', version: '1.0.0', type: 'module', scripts: { test: 'node --test' } }, null, 2)}\n`,
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n',
  'src/cart.js': `/** What all items in the cart cost together. */
export function total(items) {
  return items.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
}
`,
  'test/cart.test.js': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { total } from '../src/cart.js'

test('one item', () => assert.equal(total([{ price: 2.5, quantity: 2 }]), 5))
test('small coins', () => assert.equal(total([{ price: 0.1, quantity: 1 }, { price: 0.2, quantity: 1 }]), 0.3))
`,
}

export const vagueIssue = { title: 'Totals are wrong', body: 'The totals in the cart are sometimes wrong. Please fix.' }

export const answer = `When I put one item for 0.10 and one for 0.20 into the cart, \`total\` gives 0.30000000000000004.

I expected 0.3. To reproduce it, run \`npm test\` on version 1.0.0: the test "small coins" fails.`

/**
 * The demo's agent: a script that stands in for a coding agent. It really reads its task, really changes files, and knows
 * this one bug by heart.
 */
export const agentScript = `import { readFileSync, writeFileSync } from 'node:fs'

const context = readFileSync(process.env.ISSUEWRIGHT_CONTEXT, 'utf8')
console.log('I have read the issue: ' + context.split('\\n', 1)[0])
if (!context.includes('0.30000000000000004')) {
  console.error('I do not know what is wrong; nobody told me the numbers.')
  process.exit(1)
}
console.log('Sums of binary fractions drift. I add up whole cents instead.')
const cart = readFileSync('src/cart.js', 'utf8')
writeFileSync('src/cart.js', cart.replace(
  'return items.reduce((sum, { price, quantity }) => sum + price * quantity, 0)',
  'return items.reduce((cents, { price, quantity }) => cents + Math.round(price * 100) * quantity, 0) / 100',
))
const tests = readFileSync('test/cart.test.js', 'utf8')
writeFileSync('test/cart.test.js', tests + "test('many small coins', () => assert.equal(total([{ price: 0.1, quantity: 30 }]), 3))\\n")
const changes = readFileSync('CHANGELOG.md', 'utf8')
writeFileSync('CHANGELOG.md', changes + '- Fixed: totals no longer drift by fractions of a cent.\\n')
writeFileSync(process.env.ISSUEWRIGHT_SUMMARY, 'The cart added prices as binary fractions, which cannot hold 0.1 exactly. It now adds whole cents and divides once at the end.\\n\\nA test for many small coins is new; prices with more than two decimals are rounded to cents.\\n')
console.log('Done: src/cart.js, one test, one line in the changelog.')
`
