import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Forge, type ForgeRepository, startForge } from '../../forge/forge.ts'
import { connect } from '../../src/adapters/github/client.ts'
import { gitHubPlatform } from '../../src/adapters/github/platform.ts'
import { collect } from '../../src/adapters/workspace/collect.ts'
import { takeManifest } from '../../src/adapters/workspace/manifest.ts'
import { contentOf } from '../../src/adapters/workspace/read.ts'
import { walk } from '../../src/adapters/workspace/walk.ts'
import { parentsOf } from '../../src/pipeline/path.ts'
import { filesOf } from '../../src/reconcile/delivered.ts'
import { freshDir } from '../workspace/tree.ts'

/** `npm run prove` publishes two hundred, an everyday run fewer. */
const runs = Number(process.env['ISSUEWRIGHT_BYTES'] ?? 12)
const limits = { files: 1_000, fileBytes: 10_000_000, totalBytes: 50_000_000 }
const silent = { info() {}, warn() {} }

type File = { content: Uint8Array; executable: boolean }
const text = (words: string) => new TextEncoder().encode(words)

const name = fc.constantFrom(
  'a',
  'b',
  'ü',
  'e\u0301',
  '日本',
  'with space',
  "it's",
  '-dash',
  '.dot',
  'A.TXT',
  'ß',
  '😀',
)
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'))
const content = fc.oneof(
  fc.constantFrom('', '\n', 'no end', 'dos\r\nlines\r\n', '\ufeffwith a mark', 'nul\0byte', 'lone \r').map(text),
  fc.uint8Array({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }).map(text),
)
const file: fc.Arbitrary<File> = fc.record({ content, executable: fc.boolean() })
const steps = fc.array(fc.tuple(path, fc.option(file)), { minLength: 1, maxLength: 10 })

const base: Record<string, File> = {
  'README.md': { content: text('# Shop\n'), executable: false },
  'a/b': { content: text('kept'), executable: false },
  'run.sh': { content: text('#!/bin/sh\n'), executable: true },
  'logo.bin': { content: Uint8Array.from([0, 255, 13, 10, 128]), executable: false },
}

function put(tree: string, at: string, { content, executable }: File): void {
  // A file where a folder must be goes, as an agent's own tools would have it.
  for (const parent of parentsOf(at)) {
    const found = existsSync(join(tree, parent)) && lstatSync(join(tree, parent)).isFile()
    if (found) rmSync(join(tree, parent))
  }
  mkdirSync(dirname(join(tree, at)), { recursive: true })
  rmSync(join(tree, at), { recursive: true, force: true })
  writeFileSync(join(tree, at), content)
  chmodSync(join(tree, at), executable ? 0o755 : 0o644)
}

/** The tree on disk as `git ls-tree` would list it: mode, git's own hash of the bytes, path. */
function listed(tree: string): string[] {
  return [...walk(tree)].map((seen) => {
    const bytes = contentOf(seen, 100_000_000) ?? Buffer.alloc(0)
    return `${seen.mode} blob ${createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')}\t${seen.path}`
  })
}

let forge: Forge
let repo: ForgeRepository
let sha: string
const origin = freshDir()
beforeAll(async () => {
  forge = await startForge({
    limits: { contentPerMinute: 1e6, contentPerHour: 1e6, primary: { person: 1e6, workflow: 1e6, anonymous: 1e6 } },
  })
  const files = Object.entries(base).map(([at, { content, executable }]) => {
    return [at, { content: Buffer.from(content), mode: executable ? '100755' : '100644' }] as const
  })
  repo = await forge.createRepository({ owner: 'maya', name: 'shop', files: Object.fromEntries(files) })
  sha = repo.branch('main') ?? ''
  for (const [at, one] of Object.entries(base)) put(origin, at, one)
})
afterAll(() => forge.close())

/** The agent's tree, its difference as publish gets it, the branch as publish makes it. */
async function publish(number: number, edit: (tree: string) => void): Promise<string[]> {
  const tree = freshDir()
  cpSync(origin, tree, { recursive: true })
  const manifest = takeManifest(tree)
  edit(tree)
  const contents = freshDir()
  const { files, truncated } = collect({ tree, manifest, limits, files: contents, ignored: () => false })
  expect(truncated).toBe(false)
  const byDigest = new Map(
    files.flatMap((one) =>
      one.op !== 'delete' && one.sha256
        ? [
            [
              one.sha256,
              contentOf({ at: Buffer.from(join(contents, one.sha256)) }, 100_000_000) ?? Buffer.alloc(0),
            ] as const,
          ]
        : [],
    ),
  )
  const token = forge.workflowToken({ repository: repo.fullName, permissions: { contents: 'write' } })
  const platform = gitHubPlatform(connect(token, forge.url, silent), repo.fullName, silent)
  const target = `issuewright/issue-${number}-g1`
  if (files.length > 0)
    await platform.ensureBranch(target, { sha, tree: null }, filesOf(files, byDigest), 'Change', async () => {})
  return files.length > 0 ? listed(tree) : []
}

test('what the agent left is what a clone holds, byte for byte', async () => {
  const wanted = new Map<string, string[]>()
  const big = { content: Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 31) % 251), executable: false }
  const note = (number: number, tree: string[]) => tree.length > 0 && wanted.set(`issuewright/issue-${number}-g1`, tree)
  note(1, await publish(1, (tree) => put(tree, 'big.bin', big)))
  note(2, await publish(2, (tree) => chmodSync(join(tree, 'README.md'), 0o755)))
  let number = 3
  const one = fc.asyncProperty(steps, async (edits) => {
    const edit = (tree: string) => {
      for (const [at, file] of edits) {
        if (file) put(tree, at, file)
        else if (existsSync(join(tree, at))) rmSync(join(tree, at), { recursive: true, force: true })
      }
    }
    note(number, await publish(number, edit))
    number += 1
  })
  await fc.assert(one, { numRuns: runs, endOnFailure: true })

  const clone = freshDir()
  // Never in step with this process: the forge answers from it.
  const git = promisify(execFile)
  await git('git', ['clone', '-q', '--no-checkout', repo.cloneUrl, clone])
  expect(wanted.size).toBeGreaterThan(runs * 0.8)
  for (const [branch, tree] of wanted) {
    const { stdout: lines } = await git('git', ['-C', clone, 'ls-tree', '-r', '-z', `origin/${branch}`])
    expect([branch, lines.split('\0').filter(Boolean).sort()]).toEqual([branch, tree.sort()])
  }
}, 600_000)
