import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangedFile } from '../../pipeline/change-set.ts'
import { newSecrets, type Redactor, redacted, type Scan, textsOf } from '../../pipeline/secret.ts'
import { contentOf, sha256 } from './read.ts'

/**
 * Takes credentials that a change adds out of its names and the contents beside it, because these become an artifact; the file
 * then names what was found, and the guard blocks it. Bytes are read as Latin-1, so that nothing else changes, in binaries neither.
 * @param job.base  the tree before: a test's dummy key that stood there is left alone
 * @param job.isOld  what stood as it is before the agent came, beside the base
 */
export async function redactFiles(job: {
  files: readonly ChangedFile[]
  contents: string
  base: string
  isOld: (file: ChangedFile) => boolean
  redactor: Redactor
  scan: Scan
}): Promise<ChangedFile[]> {
  const { contents, base, isOld, redactor, scan } = job
  const files: ChangedFile[] = []
  for (const file of job.files) files.push(await cleaned(file))
  const named = new Set(files.map((file) => (file.op === 'delete' ? null : file.sha256)))
  for (const name of readdirSync(contents)) if (!named.has(name)) rmSync(join(contents, name))
  return files

  async function cleaned(file: ChangedFile): Promise<ChangedFile> {
    if (file.op === 'delete') return file
    const at = file.sha256 === null ? '' : join(contents, file.sha256)
    const after = existsSync(at) ? readFileSync(at, 'latin1') : ''
    const old = isOld(file)
    const there = old ? null : contentOf({ at: Buffer.from(join(base, file.path)) }, Number.MAX_SAFE_INTEGER)
    const before = textsOf(old || there ? file.path : '', old ? after : (there?.toString('latin1') ?? ''))
    const text = textsOf(file.path, after)
    const clean = redactor.redact(text)
    const found = (await scan(text, before)).filter(({ value }) => clean.includes(value))
    const secrets = [...newSecrets(text, before), ...redactor.known(text), ...found.map(({ kind }) => kind)]
    if (secrets.length === 0) return file
    const mask = (text: string) =>
      found.reduce((so, { value }) => so.replaceAll(value, redacted), redactor.redact(text))
    const named = { ...file, path: there ? file.path : mask(file.path), secrets: [...new Set(secrets)].slice(0, 20) }
    if (after === '') return named
    // Where letters of two bytes hold one, only the letters are kept.
    const letters = mask(after).replaceAll('\0', '')
    const bytes = Buffer.from(mask(letters) === letters ? mask(after) : mask(letters), 'latin1')
    const digest = sha256(bytes)
    writeFileSync(join(contents, digest), bytes)
    return { ...named, bytes: bytes.length, sha256: digest }
  }
}

/** Takes credentials out of every plain file of a folder of ours, in place. */
export function redactFolder(folder: string, redactor: Redactor): void {
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (!entry.isFile()) continue
    const at = join(folder, entry.name)
    writeFileSync(at, redactor.redact(readFileSync(at, 'latin1')), 'latin1')
  }
}
