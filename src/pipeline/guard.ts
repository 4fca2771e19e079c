import type { ChangedFile, ChangeSet } from './change-set.ts'
import { hiddenCharacters } from './character.ts'
import { collisions } from './guard/collision.ts'
import { isDependencyFile, lonelyLocks, newLifecycleScripts } from './guard/dependency.ts'
import type { Finding } from './guard/finding.ts'
import { protections } from './guard/protected.ts'
import { hasGitDirectory, whyBadName, whyEscaping } from './path.ts'
import { newSecrets } from './secret.ts'
import type { WorkOrder } from './work-order.ts'

/** A file of the base tree, as the judge's own source tells it. Without `content`, all of an edited file counts as new. */
export type BaseFile = { mode: string; content?: Uint8Array }

export type Judged = {
  changeSet: Pick<ChangeSet, 'files' | 'truncated'>
  /** All files of the base tree by path; null when they are not known, which makes the judge stricter. */
  base: ReadonlyMap<string, BaseFile> | null
  /** Contents by SHA-256, hashed by the caller. */
  content: ReadonlyMap<string, Uint8Array>
  limits: WorkOrder['limits']
}

type Written = Extract<ChangedFile, { bytes: number }>
type Complaint = { path: string; why: string }
type Rule = { name: string; answer: Finding['answer']; look: (set: Judged) => Complaint[] }

/** Deleting a greater share of the repository than this deserves a look. */
const largeDeletion = 0.2
/** How every LFS pointer begins: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const lfsPointer = 'version https://git-lfs.github.com/spec/'
/** How far git looks for a null byte to call a file binary. */
const binaryWindow = 8_000
const nothing = new Uint8Array()

/** The rules, in the order in which people should read their findings. A change set is published when none of them blocks. */
const rules: readonly Rule[] = [
  block('truncated', ({ changeSet }) =>
    changeSet.truncated ? [{ path: '', why: 'the changes were too many to collect' }] : [],
  ),
  block('over-limit', overLimit),
  block(
    'unsafe-path',
    eachFile(({ path }) => whyEscaping(path)),
  ),
  block(
    'git-directory',
    eachFile(({ path }) => (hasGitDirectory(path) ? "is git's own directory somewhere" : null)),
  ),
  block(
    'bad-name',
    eachWritten(({ path }, { base }) => (base?.has(path) ? null : whyBadName(path))),
  ),
  block('collision', ({ changeSet, base }) =>
    collisions(changeSet.files, base?.keys() ?? []).map(({ path, with: other }) => ({
      path,
      why: `takes the place of ${other}`,
    })),
  ),
  block(
    'not-a-file',
    eachWritten((file) => (isPlain(file) ? null : `is a ${file.kind} of mode ${file.mode}`)),
  ),
  block(
    'content-missing',
    eachWritten((file, set) => (contentOf(file, set) ? null : 'came without its content')),
  ),
  ...['workflow', 'own-configuration', 'ci', 'git-settings', 'hooks', 'code-owners', 'agent-instructions'].map((name) =>
    block(
      name,
      eachFile(({ path }) => protections(path).find(({ rule }) => rule === name)?.why ?? null),
    ),
  ),
  block(
    'lfs-pointer',
    eachContent((after) => (asciiOf(after).startsWith(lfsPointer) ? 'is an LFS pointer' : null)),
  ),
  block(
    'secret',
    eachContent((after, before) => listed('holds', newSecrets(asciiOf(after), asciiOf(before)))),
  ),
  block(
    'hidden-character',
    eachContent((after, before) => listed('adds', newlyHidden(after, before))),
  ),
  block(
    'lifecycle-script',
    eachContent((after, before, path) =>
      listed('adds or changes', newLifecycleScripts(path, textOf(after), textOf(before))),
    ),
  ),
  block('lock-file-alone', ({ changeSet }) =>
    lonelyLocks(changeSet.files.map(({ path }) => path)).map((path) => ({ path, why: 'changed without its manifest' })),
  ),
  review(
    'dependency',
    eachFile(({ path }) => (isDependencyFile(path) ? 'decides what foreign code is installed' : null)),
  ),
  review(
    'executable',
    eachWritten((file, { base }) =>
      file.mode === '100755' && base?.get(file.path)?.mode !== '100755' ? 'becomes executable' : null,
    ),
  ),
  review(
    'binary',
    eachContent((after) => (isBinary(after) ? 'cannot be read in the diff' : null)),
  ),
  review(
    'editor',
    eachFile(({ path }) =>
      /^\.(vscode|devcontainer|idea)\//i.test(path) ? 'is obeyed by editors that open the repository' : null,
    ),
  ),
  review('large-deletion', largeDeletions),
]

/**
 * Judges a change set: every rule looks at all of it, so that people see every reason at once.
 * Pure; trusts nothing of the change set but the contents, which the caller has hashed.
 */
export function judge(set: Judged): Finding[] {
  return rules.flatMap(({ name, answer, look }) => look(set).map((complaint) => ({ rule: name, answer, ...complaint })))
}

function overLimit({ changeSet: { files }, limits }: Judged): Complaint[] {
  const written = files.filter(isWritten)
  const total = written.reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    ...(files.length > limits.files ? [{ path: '', why: `${files.length} files, allowed are ${limits.files}` }] : []),
    ...(total > limits.totalBytes
      ? [{ path: '', why: `${total} bytes in all, allowed are ${limits.totalBytes}` }]
      : []),
    ...written
      .filter(({ bytes }) => bytes > limits.fileBytes)
      .map(({ path, bytes }) => ({ path, why: `${bytes} bytes, allowed are ${limits.fileBytes}` })),
  ]
}

function largeDeletions({ changeSet: { files }, base }: Judged): Complaint[] {
  const deleted = files.filter(({ op }) => op === 'delete').length
  const share = deleted / (base?.size ?? files.length)
  return share > largeDeletion ? [{ path: '', why: `${deleted} files are deleted` }] : []
}

function newlyHidden(after: Uint8Array, before: Uint8Array): string[] {
  if (isBinary(after)) return []
  const old = hiddenCharacters(textOf(before))
  return [...hiddenCharacters(textOf(after))]
    .filter(([name, count]) => count > (old.get(name) ?? 0))
    .map(([name]) => name)
}

function block(name: string, look: Rule['look']): Rule {
  return { name, answer: 'block', look }
}

function review(name: string, look: Rule['look']): Rule {
  return { name, answer: 'review', look }
}

function eachFile(say: (file: ChangedFile, set: Judged) => string | null): Rule['look'] {
  return (set) => set.changeSet.files.flatMap((file) => complaint(file.path, say(file, set)))
}

function eachWritten(say: (file: Written, set: Judged) => string | null): Rule['look'] {
  return (set) => set.changeSet.files.filter(isWritten).flatMap((file) => complaint(file.path, say(file, set)))
}

function eachContent(say: (after: Uint8Array, before: Uint8Array, path: string) => string | null): Rule['look'] {
  return eachWritten((file, set) => {
    const after = contentOf(file, set)
    return after ? say(after, set.base?.get(file.path)?.content ?? nothing, file.path) : null
  })
}

function complaint(path: string, why: string | null): Complaint[] {
  return why === null ? [] : [{ path, why }]
}

function listed(verb: string, things: readonly string[]): string | null {
  return things.length === 0 ? null : `${verb} ${things.join(', ')}`
}

function isWritten(file: ChangedFile): file is Written {
  return file.op !== 'delete'
}

function isPlain({ kind, mode }: Written): boolean {
  return kind === 'file' && (mode === '100644' || mode === '100755')
}

function contentOf({ sha256 }: Written, { content }: Judged): Uint8Array | undefined {
  return sha256 === null ? undefined : content.get(sha256)
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, binaryWindow).includes(0)
}

/** Forgiving on purpose: one broken byte must not turn a source file into something that is not looked at. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** Byte by byte, so that ASCII is found in binaries as well. */
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
