import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChangeSet, changeSetSchema, largest } from '../../pipeline/change-set.ts'
import { Failure } from '../../pipeline/error.ts'
import { contentOf, sha256 } from './read.ts'

/** 20,000 files (the schema's limit) with paths of 1,000 bytes fit. */
const maxJsonBytes = 32_000_000

/** A change set with its contents, by digest. */
export type StoredChangeSet = { changeSet: ChangeSet; content: ReadonlyMap<string, Buffer> }

/**
 * Writes `<dir>/change-set.json` in one step; the contents must already lie in `<dir>/files`, where `collect` puts them.
 * @returns SHA-256 of the JSON's bytes, to travel apart from the artifact
 */
export function writeChangeSet(dir: string, changeSet: ChangeSet): string {
  const json = `${JSON.stringify(changeSetSchema.parse(changeSet), null, 2)}\n`
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'change-set.json.part'), json)
  renameSync(join(dir, 'change-set.json.part'), join(dir, 'change-set.json'))
  return sha256(Buffer.from(json))
}

/**
 * Reads a change set of which nothing is trusted. Null when there is none: the implement job ended before it wrote one.
 * Other things beside `change-set.json` and `files` (logs, rescued files) are for people and never looked at.
 * @param expectedDigest  what `writeChangeSet` returned, as it came by another way; null when none came
 * @throws Failure `change-set-invalid` for anything that is not exactly what was written
 */
export function readChangeSet(dir: string, expectedDigest: string | null): StoredChangeSet | null {
  const json = join(dir, 'change-set.json')
  if (!lstatSync(json, { throwIfNoEntry: false })) return null

  const root = realpathSync(dir)
  const bytes = contentOf(placed(root, 'change-set.json'), maxJsonBytes)
  if (!bytes) throw invalid('change-set.json is no plain file of at most 32 MB')
  if (expectedDigest !== null && sha256(bytes) !== expectedDigest) {
    throw invalid('change-set.json is not the one that the implement job wrote')
  }
  const changeSet = parse(bytes)
  return { changeSet, content: readContents(root, expectedContents(changeSet)) }
}

function parse(bytes: Buffer): ChangeSet {
  try {
    return changeSetSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (cause) {
    throw new Failure('change-set-invalid', 'The change set cannot be read: change-set.json has the wrong form.', {
      detail: '',
      cause,
    })
  }
}

/** The contents that must be there, by digest, with their length. */
function expectedContents(changeSet: ChangeSet): Map<string, number> {
  const expected = new Map<string, number>()
  for (const file of changeSet.files) {
    if (file.op === 'delete' || file.sha256 === null) continue
    if (file.kind !== 'file') throw invalid(`${file.path} is a ${file.kind} with a content`)
    if ((expected.get(file.sha256) ?? file.bytes) !== file.bytes) throw invalid(`${file.path} states another length`)
    expected.set(file.sha256, file.bytes)
  }
  return expected
}

/** All of them, each hashed from the very bytes that are handed on. */
function readContents(root: string, expected: Map<string, number>): Map<string, Buffer> {
  const files = lstatSync(join(root, 'files'), { throwIfNoEntry: false })
  if (!files && expected.size === 0) return new Map()
  if (!files?.isDirectory()) throw invalid('the folder of contents is missing')
  const names = readdirSync(join(root, 'files'))
  const sum = names.reduce((sum, name) => sum + lstatSync(join(root, 'files', name)).size, 0)
  if (names.length > largest.files || sum > largest.totalKb * 1_024) throw invalid('it is too large', tooLarge)
  const extra = names.find((name) => !expected.has(name))
  if (extra !== undefined) throw invalid('it holds a content that no file of it names')
  const found = new Map<string, Buffer>()
  for (const [digest, bytes] of expected) {
    const content = contentOf(placed(root, `files/${digest}`), bytes)
    if (content?.length !== bytes) throw invalid(`content ${digest} is missing or has another length`)
    if (sha256(content) !== digest) throw invalid(`content ${digest} is not what its name says`)
    found.set(digest, content)
  }
  return found
}

function placed(root: string, path: string): { at: Buffer } {
  return { at: Buffer.from(join(root, path)) }
}

const tooLarge = `> ${largest.files.toLocaleString('en')} / ${largest.totalKb.toLocaleString('en')} KiB`

function invalid(why: string, detail = ''): Failure {
  return new Failure('change-set-invalid', `The change set cannot be trusted: ${why}.`, { detail })
}
