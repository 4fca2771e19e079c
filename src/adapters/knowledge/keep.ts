import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type Example, mostExamples } from '../../pipeline/learn.ts'
import { issueTypes } from '../../pipeline/verdict.ts'
import type { Cache } from './cache.ts'
import { mostKept } from './labelled.ts'

/** The file of examples, and what their keys in the cache begin with. */
export type Place = { file: string; prefix: string }

const fileSchema = z
  .array(
    z.strictObject({
      title: z.string().max(mostKept.title),
      body: z.string().max(mostKept.body),
      type: z.enum(issueTypes),
    }),
  )
  .max(mostExamples)
/** More than any file of ours has, in bytes. */
const mostBytes = 8 * 2 ** 20
const weekMs = 7 * 24 * 3_600_000

/** Keeps what `read` finds, once a week. @returns how many examples; null when this week's are there already */
export async function keep(
  cache: Pick<Cache, 'has' | 'save'>,
  { file, prefix }: Place,
  now: Date,
  read: () => Promise<Example[]>,
): Promise<number | null> {
  const key = `${prefix}${Math.floor(now.getTime() / weekMs)}`
  if (await cache.has(file, key)) return null
  const examples = await read()
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(examples))
  await cache.save(file, key)
  return examples.length
}

/** What was kept last; null when there is nothing. @throws for a file that is none of ours */
export async function recall(cache: Pick<Cache, 'restore'>, { file, prefix }: Place): Promise<Example[] | null> {
  if (!(await cache.restore(file, prefix))) return null
  if ((await stat(file)).size > mostBytes) throw new Error('the file is too large')
  return fileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
}
