import type { ChangedFile, ChangeSet } from '../change-set.ts'
import type { WorkOrder } from '../work-order.ts'

/** A file of the base tree, as the judge's own source tells it. Without `content`, all of an edited file counts as new. */
export type BaseFile = { mode: string; content?: Uint8Array }
/** The same with git's name of its content. */
export type TreeFile = BaseFile & { object: string }

export type Judged = {
  changeSet: Pick<ChangeSet, 'files' | 'truncated'>
  /** Files of the base tree by path; of a very large one those beside the changes, and its other folders with a slash. Null blocks. */
  base: ReadonlyMap<string, BaseFile> | null
  /** Contents by SHA-256, hashed by the caller. */
  content: ReadonlyMap<string, Uint8Array>
  /** Kinds of credentials that a scanner found to be new, by path. */
  secrets: ReadonlyMap<string, readonly string[]>
  /** Where two lines of work were brought together: paths that both had changed, of which one change is left. Null elsewhere. */
  oneSided?: readonly string[] | null
  limits: WorkOrder['limits']
}

export type Written = Extract<ChangedFile, { bytes: number }>
export type Complaint = { path: string; values: readonly string[] }
/** How a rule looks at a change set: it complains of paths, with the facts that it saw. */
export type Look = (set: Judged) => Complaint[]
/** The facts about one file; none when there is nothing to say, an empty list when the path says it all. */
type Facts = readonly string[] | null

/** How far git looks for a null byte to call a file binary. */
const binaryWindow = 8_000
/** What a person reads of one finding; the last of too many values counts the others. */
const [mostValues, longestValue] = [5, 200]
const nothing = new Uint8Array()
const [latin1, utf8] = [new TextDecoder('latin1'), new TextDecoder('utf-8', { ignoreBOM: true })]

export const complain = (path: string, values: readonly string[] = []): Complaint => ({
  path,
  values: (values.length > mostValues
    ? [...values.slice(0, mostValues - 1), `+${values.length - mostValues + 1}`]
    : values
  ).map((value) => value.slice(0, longestValue)),
})

/** Looks at every path, deleted ones too. */
export function eachFile(say: (file: ChangedFile, set: Judged) => Facts): Look {
  return (set) => set.changeSet.files.flatMap((file) => told(file.path, say(file, set)))
}

export function eachWritten(say: (file: Written, set: Judged) => Facts): Look {
  return (set) => set.changeSet.files.filter(isWritten).flatMap((file) => told(file.path, say(file, set)))
}

/** Looks at every content that came along, beside the one before. */
export function eachContent(say: (after: Uint8Array, before: Uint8Array, path: string, file: Written) => Facts): Look {
  return eachWritten((file, set) => {
    const after = contentOf(file, set)
    return after ? say(after, set.base?.get(file.path)?.content ?? nothing, file.path, file) : null
  })
}

/** The same for files that people read as text. */
export function eachText(say: (after: string, before: string, path: string, file: Written) => Facts): Look {
  return eachContent((after, before, path, file) =>
    isBinary(after) ? null : say(textOf(after), textOf(before), path, file),
  )
}

/** A list of facts as far as it has any. */
export function some(values: readonly string[]): Facts {
  return values.length > 0 ? values : null
}

/** Facts that need no words beside the path. */
export function when(holds: boolean): Facts {
  return holds ? [] : null
}

export function isWritten(file: ChangedFile): file is Written {
  return file.op !== 'delete'
}

export function contentOf({ sha256 }: Written, { content }: Judged): Uint8Array | undefined {
  return sha256 === null ? undefined : content.get(sha256)
}

export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, binaryWindow).includes(0)
}

/** Byte by byte, so that ASCII is found in binaries as well. */
export function asciiOf(bytes: Uint8Array): string {
  return latin1.decode(bytes)
}

/** Forgiving on purpose: one broken byte must not turn a source file into something that is not looked at. */
export function textOf(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}

function told(path: string, facts: Facts): Complaint[] {
  return facts === null ? [] : [complain(path, facts)]
}
