/** Git plumbing: every object the API shows is a real one in a bare repository. */
import { spawn } from 'node:child_process'

/** The environment of every git process: nothing of the machine's own configuration, no questions. */
export function gitEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH = '/usr/bin:/bin', TMPDIR = '/tmp' } = process.env
  return {
    PATH,
    TMPDIR,
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    ...extra,
  }
}

export interface GitOptions {
  readonly input?: string | Buffer
  readonly env?: Record<string, string>
}

/** Runs git in a repository and gives its output; rejects with git's own complaint when it fails. */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: directory, env: gitEnvironment(options.env) })
    const output: Buffer[] = []
    const complaint: Buffer[] = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => complaint.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output))
      else reject(new Error(`git ${args[0]} failed (${code}): ${Buffer.concat(complaint).toString().trim()}`))
    })
    child.stdin.on('error', () => {}) // git may stop reading before it has seen everything
    child.stdin.end(options.input ?? '')
  })
}

/** The same, as trimmed text. */
export async function gitText(directory: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await git(directory, args, options)).toString().trimEnd()
}

/** The same, but `null` instead of a failure: for questions that may have no answer. */
export async function gitMaybe(directory: string, args: readonly string[]): Promise<string | null> {
  return gitText(directory, args).catch(() => null)
}

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'
export interface GitObject {
  readonly oid: string
  readonly type: ObjectType
  readonly bytes: Buffer
}

/** Reads one object by id or revision expression (`HEAD:path`, `main^{commit}`), `null` when it does not exist. */
export async function readObject(directory: string, revision: string): Promise<GitObject | null> {
  const [object = null] = await readObjects(directory, [revision])
  return object
}

/** Reads many objects in one process, each `null` when it does not exist. */
export async function readObjects(directory: string, revisions: readonly string[]): Promise<(GitObject | null)[]> {
  if (revisions.some((revision) => revision === '' || /[\n\0]/.test(revision))) return revisions.map(() => null)
  const answer = await git(directory, ['cat-file', '--batch'], { input: revisions.map((line) => `${line}\n`).join('') })
  let at = 0
  return revisions.map(() => {
    const end = answer.indexOf('\n', at)
    const line = answer.subarray(at, end).toString()
    const [, oid = '', type, size = 0] = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(line) ?? []
    at = end + 1
    if (!type) return null
    const bytes = answer.subarray(at, at + Number(size))
    at += Number(size) + 1
    return { oid, type: type as ObjectType, bytes }
  })
}

/** Writes one object and gives its id; rejects when git finds it malformed. */
export async function writeObject(directory: string, type: ObjectType, bytes: string | Buffer): Promise<string> {
  return gitText(directory, ['hash-object', '-w', '-t', type, '--stdin'], { input: bytes })
}

/** The commit a revision names, or `null`. */
export async function resolveCommit(directory: string, revision: string): Promise<string | null> {
  return gitMaybe(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
}

/** Whether the first commit is contained in the history of the second. */
export async function isAncestor(directory: string, ancestor: string, descendant: string): Promise<boolean> {
  return (await gitMaybe(directory, ['merge-base', '--is-ancestor', ancestor, descendant])) !== null
}

/** Branches and tags by full name. */
export async function listRefs(directory: string): Promise<Map<string, string>> {
  const lines = await gitText(directory, [
    'for-each-ref',
    '--format=%(objectname) %(refname)',
    'refs/heads',
    'refs/tags',
  ])
  return new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  )
}

export interface Identity {
  readonly name: string
  readonly email: string
  /** ISO 8601. */
  readonly date: string
}

export interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Identity
  readonly committer: Identity
  readonly message: string
}

/** Writes a commit whose message is kept byte for byte. */
export function writeCommit(directory: string, commit: Commit): Promise<string> {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signature(commit.author)}`,
    `committer ${signature(commit.committer)}`,
  ]
  return writeObject(directory, 'commit', `${lines.join('\n')}\n\n${commit.message}`)
}

/** Reads git's text form of a commit. */
export function parseCommit(bytes: Buffer): Commit {
  const text = bytes.toString()
  const end = text.indexOf('\n\n')
  const headers = text.slice(0, end).split('\n')
  const values = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: text.slice(end + 2),
  }
}

function signature(identity: Identity): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '')
  return `${clean(identity.name)} <${clean(identity.email)}> ${Math.floor(Date.parse(identity.date) / 1000)} +0000`
}

function parseSignature(text: string): Identity {
  const match = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text)
  const date = new Date(Number(match?.[3] ?? 0) * 1000)
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date: `${date.toISOString().slice(0, 19)}Z` }
}
