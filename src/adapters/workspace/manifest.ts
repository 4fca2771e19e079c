import { readlinkSync } from 'node:fs'
import { Failure } from '../../pipeline/error.ts'
import { digestOf, sha256 } from './read.ts'
import { type Seen, walk } from './walk.ts'

/** A tree as it was: what `collect` compares with. For a symlink the digest is that of its target's text. */
export type Manifest = ReadonlyMap<string, Pick<Seen, 'kind' | 'mode' | 'bytes'> & { sha256: string }>

/**
 * Takes down every entry of a trusted tree, without its root `.git`. Empty directories do not count, as in git.
 * @param counts  for folders (with a final slash) and files: false for what is left out, such as installed dependencies
 */
export function takeManifest(tree: string, counts: (path: string) => boolean = () => true): Manifest {
  const all = [...walk(tree, counts)].filter(({ path }) => counts(path))
  const entries = all.map((seen) => {
    const digest = fingerprint(seen)
    if (digest === null) throw new Failure('internal', `The base tree has an entry that cannot be read: ${seen.path}`)
    return [seen.path, { kind: seen.kind, mode: seen.mode, bytes: seen.bytes, sha256: digest }] as const
  })
  return new Map(entries)
}

/** What makes two entries of one kind and mode the same. Null when a file cannot be read. */
export function fingerprint(seen: Seen): string | null {
  if (seen.kind === 'file') return digestOf(seen)
  return sha256(seen.kind === 'symlink' ? readlinkSync(seen.at, 'buffer') : Buffer.alloc(0))
}
