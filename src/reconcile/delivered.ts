import type { ChangedFile } from '../pipeline/change-set.ts'
import { Failure } from '../pipeline/error.ts'
import type { FileChange } from './ports.ts'

/**
 * The files of a judged change set with their bytes, as the platform commits them.
 * @throws Failure `change-set-invalid` when a content is missing
 */
export function filesOf(files: readonly ChangedFile[], content: ReadonlyMap<string, Uint8Array>): FileChange[] {
  return files.map((file) => {
    if (file.op === 'delete') return { path: file.path, mode: null }
    const bytes = content.get(file.sha256 ?? '')
    if (!bytes) throw new Failure('change-set-invalid', 'A file of the change set has no content.', { detail: '' })
    return { path: file.path, mode: file.mode, content: bytes }
  })
}
