import { complain, isWritten, type Look } from './look.ts'

/** Deleting a greater share of the repository than this, or more files, deserves a look. */
const [largeShare, manyDeletions] = [0.2, 50]

/** The limits of the settings, each told by its name with what was found and what may be. */
export const overLimit: Look = ({ changeSet: { files }, limits }) => {
  const written = files.filter(isWritten)
  const kb = (bytes: number) => Math.ceil(bytes / 1_024)
  const total = written.reduce((sum, { bytes }) => sum + bytes, 0)
  const fact = (setting: string, found: number, most: number) => [`${setting}: ${found} > ${most}`]
  return [
    ...(files.length > limits.files ? [complain('', fact('max-files', files.length, limits.files))] : []),
    ...(total > limits.totalBytes ? [complain('', fact('max-total-kb', kb(total), kb(limits.totalBytes)))] : []),
    ...written
      .filter(({ bytes }) => bytes > limits.fileBytes)
      .map(({ path, bytes }) => complain(path, fact('max-file-kb', kb(bytes), kb(limits.fileBytes)))),
  ]
}

export const largeDeletion: Look = ({ changeSet: { files }, base }) => {
  const deleted = files.filter(({ op }) => op === 'delete').length
  const all = base?.size ?? files.length
  return deleted > manyDeletions || deleted / all > largeShare ? [complain('', [`${deleted} / ${all}`])] : []
}
