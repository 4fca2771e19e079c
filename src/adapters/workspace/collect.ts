import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangedFile } from '../../pipeline/change-set.ts'
import { Failure } from '../../pipeline/error.ts'
import { parentsOf } from '../../pipeline/path.ts'
import type { WorkOrder } from '../../pipeline/work-order.ts'
import { ignoreLeftovers } from './ignore.ts'
import { fingerprint, type Manifest } from './manifest.ts'
import { contentOf, sha256 } from './read.ts'
import { type Seen, walk } from './walk.ts'

/** How many left-out paths are named. */
const maxLeftOut = 1_000

/** Differences to the manifest, sorted by path; `truncated` when a limit ended the walk, so that these are not all. */
export type Collected = {
  files: ChangedFile[]
  truncated: boolean
  /** New files and folders (with a final slash) that the ignore rules leave out; at most 1,000 are named. */
  leftOut: string[]
}

/**
 * Compares the agent's tree with what it was before, after the agent has been stopped. Contents of changed files go to
 * `<job.files>/<sha256>`; nothing is read through links, and nothing longer than `limits.fileBytes` is copied.
 * @param job.ignored  rules for new files (a folder's path ends with a slash); files of the manifest always count
 * @throws Failure `agent-wrote-outside` when the tree itself was replaced
 */
export function collect(job: {
  tree: string
  manifest: Manifest
  limits: WorkOrder['limits']
  files: string
  ignored?: (path: string) => boolean
}): Collected {
  const { tree, manifest, limits, ignored = ignoreLeftovers } = job
  if (!lstatSync(tree, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure('agent-wrote-outside', 'The agent replaced its working directory by something else.')
  }
  mkdirSync(job.files, { recursive: true })
  const known = new Set([...manifest.keys()].flatMap((path) => parentsOf(path).map((parent) => `${parent}/`)))
  const present = new Set<string>()
  const files: ChangedFile[] = []
  const leftOut: string[] = []
  let room = limits.totalBytes

  const enter = (directory: string) => known.has(directory) || !ignored(directory) || leave(directory)
  for (const seen of walk(tree, enter)) {
    present.add(seen.path)
    if (!manifest.has(seen.path) && ignored(seen.path)) {
      leave(seen.path)
      continue
    }
    const change = compare(seen, manifest.get(seen.path), limits.fileBytes)
    if (!change) continue
    room -= change.content?.length ?? 0
    if (files.length === limits.files || room < 0) return { files: sorted(files), truncated: true, leftOut }
    files.push(change.file)
    if (change.content) keep(job.files, change.content)
  }

  const gone = [...manifest.keys()].filter((path) => !present.has(path))
  const deletions = gone.slice(0, limits.files - files.length).map((path) => ({ op: 'delete' as const, path }))
  return { files: sorted([...files, ...deletions]), truncated: deletions.length < gone.length, leftOut }

  function leave(path: string): false {
    if (leftOut.length < maxLeftOut) leftOut.push(path)
    return false
  }
}

type Change = { file: ChangedFile; content: Buffer | null }

/** The difference of one entry, or null when there is none. A file is read once, so that digest and copy are of the same bytes. */
function compare(seen: Seen, before: ReturnType<Manifest['get']>, fileBytes: number): Change | null {
  const { path, kind, mode, bytes } = seen
  const small = kind === 'file' && bytes <= fileBytes
  const content = small ? contentOf(seen, fileBytes) : null
  const sameShape = before?.kind === kind && before.mode === mode && before.bytes === bytes
  if (sameShape && before.sha256 === (content ? sha256(content) : fingerprint(seen))) return null
  const digest = content ? sha256(content) : null
  return {
    file: { op: before ? 'edit' : 'add', path, kind, mode, bytes: content?.length ?? bytes, sha256: digest },
    content,
  }
}

function keep(directory: string, content: Buffer): void {
  const target = join(directory, sha256(content))
  if (!existsSync(target)) writeFileSync(target, content, { flag: 'wx' })
}

function sorted(files: ChangedFile[]): ChangedFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}
