/** Trees: built entry by entry over a base, merged, and compared. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { git, gitMaybe, gitText } from './git.ts'

/** One change of a tree; `sha: null` removes the path. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number | null
  readonly path: string
}

/** Writes the tree that the changes make of a base tree (of nothing when `null`). */
export async function writeTree(
  directory: string,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  const scratch = await mkdtemp(join(directory, 'index-'))
  const env = { GIT_INDEX_FILE: join(scratch, 'index') }
  try {
    if (base) await git(directory, ['read-tree', base], { env })
    const lines = await Promise.all(changes.map((change) => indexLines(directory, change)))
    await git(directory, ['update-index', '--replace', '-z', '--index-info'], { env, input: lines.join('') })
    return await gitText(directory, ['write-tree'], { env })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** An index holds only files, so a whole directory goes in file by file. */
async function indexLines(directory: string, { path, mode, sha }: TreeChange): Promise<string> {
  if (sha === null) return `0 ${'0'.repeat(40)}\t${path}\0`
  if (mode !== '040000') return `${mode} ${sha}\t${path}\0`
  const entries = await listTree(directory, sha, true)
  return entries.map((entry) => `${entry.mode} ${entry.sha}\t${path}/${entry.path}\0`).join('')
}

/** The entries of a tree, with everything below it when `recursive`. */
export async function listTree(directory: string, tree: string, recursive: boolean): Promise<TreeEntry[]> {
  const output = await gitText(directory, ['ls-tree', '-z', '-l', ...(recursive ? ['-r'] : []), tree])
  return output
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', type = '', sha = '', size, path = ''] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? []
      return { mode, type, sha, size: size === '-' ? null : Number(size), path }
    })
}

/** The tree that merging two commits gives, `null` when they conflict. */
export async function mergeTrees(directory: string, ours: string, theirs: string): Promise<string | null> {
  const base = await gitMaybe(directory, ['merge-base', ours, theirs])
  // The common case needs no `merge-tree --write-tree`, which git has only since 2.38.
  if (base === ours) return gitText(directory, ['rev-parse', `${theirs}^{tree}`])
  const answer = await gitMaybe(directory, ['merge-tree', '--write-tree', ours, theirs])
  return answer?.slice(0, 40) ?? null
}

export interface FileDiff {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly path: string
  readonly previousPath: string | null
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  readonly patch: string | null
}

const statuses: Record<string, FileDiff['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

/** The files that differ between the merge base of two commits and the second one, as a pull request shows them. */
export async function diffFiles(directory: string, base: string, head: string): Promise<FileDiff[]> {
  const range = `${base}...${head}`
  const [raw, counts] = await Promise.all([
    gitText(directory, ['diff', '--raw', '--no-abbrev', '-M', '-z', range]),
    gitText(directory, ['diff', '--numstat', '-M', '-z', range]),
  ])
  const numbers = parseCounts(counts)
  const fields = raw.split('\0')
  const next = () => fields.shift() ?? ''
  const files: FileDiff[] = []
  while (fields[0]?.startsWith(':')) {
    const [, , before = '', after = '', letter = ''] = next().split(' ')
    const previousPath = letter.startsWith('R') ? next() : null
    const path = next()
    const status = statuses[letter.slice(0, 1)] ?? 'modified'
    const count = numbers.get(path) ?? { additions: 0, deletions: 0 }
    files.push({ status, path, previousPath, sha: status === 'removed' ? before : after, ...count, patch: null })
  }
  return Promise.all(files.map(async (file) => ({ ...file, patch: await patchOf(directory, range, file) })))
}

function parseCounts(output: string): Map<string, { additions: number; deletions: number }> {
  const counts = new Map()
  const fields = output.split('\0')
  const next = () => fields.shift() ?? ''
  while (fields.length > 1) {
    const [additions, deletions, ...path] = next().split('\t')
    const name = path.join('\t')
    if (name === '') next() // a rename's two paths stand in fields of their own, the old one first
    counts.set(name || next(), { additions: Number(additions) || 0, deletions: Number(deletions) || 0 })
  }
  return counts
}

async function patchOf(directory: string, range: string, file: FileDiff): Promise<string | null> {
  const paths = [...(file.previousPath ? [file.previousPath] : []), file.path].map((path) => `:(literal)${path}`)
  const patch = await gitText(directory, ['diff', '-M', range, '--', ...paths])
  const start = patch.indexOf('\n@@ ')
  return start < 0 ? null : patch.slice(start + 1)
}
