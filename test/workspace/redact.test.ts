import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { scan } from '../../src/adapters/secret/scan.ts'
import { collect } from '../../src/adapters/workspace/collect.ts'
import { takeManifest } from '../../src/adapters/workspace/manifest.ts'
import { sha256 } from '../../src/adapters/workspace/read.ts'
import { redactFiles } from '../../src/adapters/workspace/redact.ts'
import { redactorOf } from '../../src/pipeline/secret.ts'
import { freshDir, plant } from './tree.ts'

const token = `ghp_${'A1b2'.repeat(9)}`
const limits = { files: 10, fileBytes: 10_000, totalBytes: 100_000 }

async function changed(before: Record<string, string>, after: Record<string, string>, known: string[] = [], old = '') {
  const [base, tree, contents] = [plant(before), plant({ ...before, ...after }), freshDir()]
  const { files } = collect({ tree, manifest: takeManifest(base), limits, files: contents })
  const redacted = await redactFiles({
    files,
    contents,
    base,
    isOld: ({ path }) => path === old,
    redactor: redactorOf(known),
    scan,
  })
  const textOf = (path: string) => {
    const file = redacted.find((one) => one.path === path)
    return file?.op === 'delete' || !file?.sha256 ? null : readFileSync(join(contents, file.sha256), 'utf8')
  }
  return { redacted, contents, textOf }
}

test('a credential never lies in what becomes an artifact; its kind is named', async () => {
  const { redacted, contents, textOf } = await changed(
    {},
    { 'config.ts': `const key = '${token}'\n`, 'ok.ts': 'fine\n' },
  )
  expect(redacted.map((file) => ('secrets' in file ? file.secrets : undefined))).toEqual([
    ['a GitHub token'],
    undefined,
  ])
  expect(textOf('config.ts')).toBe("const key = '[redacted secret]'\n")
  expect(textOf('ok.ts')).toBe('fine\n')
  expect(existsSync(join(contents, sha256(Buffer.from(`const key = '${token}'\n`))))).toBe(false)
})

test('a credential in the name of a file, or in UTF-16, lies nowhere either', async () => {
  const wide = Buffer.from(`key = ${token}\n`, 'utf16le')
  const { redacted, contents } = await changed(
    {},
    { [`src/${token}/a.ts`]: 'fine\n', 'wide.txt': wide.toString('latin1') },
  )
  expect(redacted).toMatchObject([
    { path: 'src/[redacted secret]/a.ts', secrets: ['a GitHub token'] },
    { path: 'wide.txt', secrets: ['a GitHub token'] },
  ])
  const kept = readdirSync(contents).map((name) => readFileSync(join(contents, name), 'latin1'))
  expect(kept.join().replaceAll('\0', '')).not.toContain(token)
  // A name that stood there before is nobody's news.
  const old = await changed({ [`${token}.ts`]: 'a\n' }, { [`${token}.ts`]: 'b\n' })
  expect(old.redacted).toMatchObject([{ op: 'edit', path: `${token}.ts` }])
  expect(old.redacted[0]).not.toHaveProperty('secrets')
})

test('what stood there before is left alone', async () => {
  const { redacted } = await changed({ 'a.ts': `${token}\n` }, { 'a.ts': `${token}\nmore\n` })
  expect(redacted[0]).not.toHaveProperty('secrets')
})

test('what people pushed on the branch is left alone as well, but for what this run knows', async () => {
  const { redacted } = await changed({}, { 'a.ts': `${token}\n`, 'b.ts': `${token}\n` }, [], 'a.ts')
  expect(redacted.map((file) => 'secrets' in file)).toEqual([false, true])
  expect((await changed({}, { 'a.ts': `${token}\n` }, [token], 'a.ts')).redacted[0]).toHaveProperty('secrets')
})

test('a value that this run knows is found in disguise', async () => {
  const secret = 'correct-horse-battery-staple'
  const { textOf } = await changed({}, { 'notes.md': `x ${Buffer.from(secret).toString('base64')} y` }, [secret])
  expect(textOf('notes.md')).not.toContain(Buffer.from(secret).toString('base64').slice(4, -4))
})

test('two files of one content lose it in both', async () => {
  const { redacted, textOf } = await changed({}, { 'a.ts': token, 'b.ts': token })
  expect([textOf('a.ts'), textOf('b.ts')]).toEqual(['[redacted secret]', '[redacted secret]'])
  expect(redacted).toHaveLength(2)
})
