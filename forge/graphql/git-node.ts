/** What git holds, as nodes. */
import { type GitObject, readObject } from '../git.ts'
import type { Repository } from '../state.ts'

export interface Ref {
  readonly kind: 'Ref'
  readonly repository: Repository
  readonly fullName: string
}

export interface GitNode extends GitObject {
  readonly kind: 'Blob' | 'Commit' | 'Tree' | 'Tag'
  readonly repository: Repository
}

const gitKinds = { blob: 'Blob', commit: 'Commit', tree: 'Tree', tag: 'Tag' } as const

/** A git object as a node; `null` when there is none. */
export async function gitNode(repository: Repository, revision: string): Promise<GitNode | null> {
  const object = await readObject(repository.directory, revision)
  return object && { ...object, kind: gitKinds[object.type], repository }
}

/** A ref as a node; `null` when it does not exist. */
export function refNode(repository: Repository, fullName: string): Ref | null {
  return repository.refs.has(fullName) ? { kind: 'Ref', repository, fullName } : null
}
