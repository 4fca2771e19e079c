import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { fingerprint } from '../../src/adapters/workspace/manifest.ts'
import { walk } from '../../src/adapters/workspace/walk.ts'

/** A file by its content, or with its executable bit, or a symlink by its target. */
export type Leaf = string | { content: string; executable?: boolean } | { link: string }
export type Tree = Record<string, Leaf>

export const limits = { files: 100, fileBytes: 1_000_000, totalBytes: 4_000_000 }

const made: string[] = []
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true })
})

/** A fresh directory that is gone after the tests of the file. */
export function freshDir(): string {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'issuewright-test-')))
  made.push(dir)
  return dir
}

export function plant(tree: Tree, root = freshDir()): string {
  for (const [path, leaf] of Object.entries(tree)) {
    const at = join(root, path)
    mkdirSync(dirname(at), { recursive: true })
    rmSync(at, { force: true })
    if (typeof leaf === 'object' && 'link' in leaf) {
      symlinkSync(leaf.link, at)
      continue
    }
    const file = typeof leaf === 'string' ? { content: leaf } : leaf
    writeFileSync(at, file.content)
    chmodSync(at, 'executable' in file && file.executable ? 0o755 : 0o644)
  }
  return root
}

/** What a tree holds, as one comparable value: kind, mode and digest by path. */
export function picture(root: string): Record<string, string> {
  return Object.fromEntries([...walk(root)].map((seen) => [seen.path, `${seen.mode} ${fingerprint(seen)}`]))
}
