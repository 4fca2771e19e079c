import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { classify as judge } from '../pipeline/classify.ts'
import { Failure } from '../pipeline/error.ts'
import { jsonOf } from '../pipeline/json.ts'
import { type Learned, learn } from '../pipeline/learn.ts'
import { issueTypes } from '../pipeline/verdict.ts'
import { hashTexts } from '../reconcile/hash.ts'
import { sanitise, sanitiseTitle } from '../text/sanitise.ts'

const text = z.string().nullish()
const issueSchema = z.object({ id: z.union([z.string(), z.number()]).nullish(), title: text, body: text })
const exampleSchema = z.object({ title: text, body: text, type: z.enum(issueTypes) })

/**
 * Judges issues offline as triage does: JSON lines `{id,title,body}` in, `{id,type,completeness,missing,confidence,signals}` out,
 * in their order. `examples` names a file of lines `{title,body,type}`, the repository's own labelled issues.
 */
export async function classify({ jsonl, examples }: { jsonl?: unknown; examples?: unknown }): Promise<number> {
  if (jsonl !== true)
    throw new Failure('bad-input', 'The option --jsonl is missing.', { todo: 'issuewright classify --help' })
  const learned = typeof examples === 'string' ? learnFrom(examples) : null
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const { id, ...issue } = parse(issueSchema, line, `Line ${number}`)
    const clean = readable(issue)
    const verdict = judge({ ...clean, answers: [] }, hashTexts([clean.title, clean.body]), learned)
    const { type, completeness, missing, confidence, signals } = verdict
    process.stdout.write(`${JSON.stringify({ id: id ?? null, type, completeness, missing, confidence, signals })}\n`)
  }
  return 0
}

function learnFrom(file: string): Learned | null {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  const examples = lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const { type, ...issue } = parse(exampleSchema, line, `${file}, line ${i + 1}`)
    return [{ ...readable(issue), type }]
  })
  const learned = learn(examples)
  if (!learned)
    console.error(`${examples.length} examples are too few of some types to learn from: the rules decide alone.`)
  return learned
}

/** What a reader of the issue can see. */
function readable({ title, body }: { title?: string | null | undefined; body?: string | null | undefined }) {
  return { title: sanitiseTitle(title ?? '').text, body: sanitise(body ?? '').text }
}

function parse<T>(schema: z.ZodType<T>, line: string, where: string): T {
  const value = jsonOf(line)
  const todo = 'Each line is one JSON object: issuewright classify --help'
  if (value === undefined) throw new Failure('bad-input', `${where} is not JSON.`, { todo })
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Failure('bad-input', `${where}: ${z.prettifyError(result.error)}`, { todo })
}
