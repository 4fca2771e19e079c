/** Creating a repository: its record, and the bare git repository under it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureAccount } from './accounts.ts'
import { newActions } from './domain/actions.ts'
import { type Files, identityOf } from './domain/commits.ts'
import { rememberCommits } from './domain/diff.ts'
import { git, gitText, listRefs } from './git.ts'
import { broken } from './refusal.ts'
import { nextId, now, type Repository, type State } from './state.ts'

export interface RepositoryInput {
  readonly owner: string
  readonly name: string
  readonly files?: Files
  /** An existing git repository on this machine whose HEAD becomes the default branch. */
  readonly from?: string
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly message?: string
}

/** GitHub's own refusals at a push, as git's update hook. */
const updateHook = `#!/bin/sh
case "$FORGE_PROTECTED" in *" $1 "*)
  echo "GH006: Protected branch update failed for $1." >&2
  exit 1 ;;
esac
[ -n "$FORGE_WORKFLOW_TOKEN" ] || exit 0
expr "$3" : '^0*$' > /dev/null && exit 0
commit=$(git rev-list --max-count=1 "$3" --not --all -- .github/workflows)
[ -z "$commit" ] && exit 0
file=$(git show --format= --name-only "$commit" -- .github/workflows | head -n 1)
echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2
exit 1
`

/** Pull request refs are the forge's own; any commit can be fetched by its id, as on GitHub. */
const configuration = `[core]
	repositoryformatversion = 0
	bare = true
[http]
	receivepack = true
[receive]
	hideRefs = refs/pull
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
[gc]
	auto = 0
`

/** Creates a repository with one commit of the given files, or with the history of an existing one. */
export async function createRepository(state: State, input: RepositoryInput): Promise<Repository> {
  const fullName = `${input.owner}/${input.name}`
  const defaultBranch = input.defaultBranch ?? 'main'
  if (state.repositories.has(fullName.toLowerCase())) {
    throw broken('Repository', 'name already exists on this account', 'name')
  }
  const owner = ensureAccount(state, input.owner)
  const repository: Repository = {
    kind: 'Repository',
    id: nextId(state),
    owner,
    name: input.name,
    fullName,
    directory: join(state.directory, `${fullName}.git`),
    createdAt: now(state),
    defaultBranch,
    settings: {
      private: input.private ?? false,
      archived: false,
      hasIssues: true,
      actionsMayCreatePullRequests: true,
      defaultWorkflowPermissions: 'read',
      protectedBranches: [],
    },
    roles: new Map(),
    labels: [],
    issues: [],
    refs: new Map(),
    verified: new Set(),
    commits: new Map(),
    checkSuites: [],
    statuses: [],
    actions: newActions(),
    queue: Promise.resolve(),
  }
  state.repositories.set(fullName.toLowerCase(), repository)
  await initialize(repository)
  if (input.from === undefined) await importFiles(state, repository, input)
  else await importHistory(repository, input.from)
  for (const [ref, sha] of await listRefs(repository.directory)) {
    repository.refs.set(ref, sha)
    await rememberCommits(repository, [sha])
  }
  return repository
}

/** A bare repository is three folders and two files: `git init` would cost every test another process. */
async function initialize({ directory, defaultBranch }: Repository): Promise<void> {
  const folders = ['hooks', 'objects', 'refs'].map((folder) => mkdir(join(directory, folder), { recursive: true }))
  await Promise.all(folders)
  await Promise.all([
    writeFile(join(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`),
    writeFile(join(directory, 'config'), configuration),
    writeFile(join(directory, 'hooks', 'update'), updateHook, { mode: 0o755 }),
  ])
}

/** One process writes the whole first commit. */
async function importFiles(state: State, repository: Repository, input: RepositoryInput): Promise<void> {
  const { name, email, date } = identityOf(state, repository.owner)
  const message = Buffer.from(input.message ?? 'Initial commit')
  const seconds = Math.floor(Date.parse(date) / 1000)
  const parts: (string | Buffer)[] = [
    `commit refs/heads/${repository.defaultBranch}\ncommitter ${name} <${email}> ${seconds} +0000\n`,
    `data ${message.length}\n`,
    message,
    '\n',
  ]
  for (const [path, file] of Object.entries(input.files ?? {})) {
    if (file === null) continue
    const { content, mode = '100644' } = typeof file === 'string' || Buffer.isBuffer(file) ? { content: file } : file
    const bytes = Buffer.from(content as string)
    parts.push(`M ${mode} inline ${JSON.stringify(path)}\ndata ${bytes.length}\n`, bytes, '\n')
  }
  const stream = Buffer.concat(parts.map((part) => Buffer.from(part as string)))
  await git(repository.directory, ['fast-import', '--quiet'], { input: stream })
}

async function importHistory({ directory, defaultBranch }: Repository, from: string): Promise<void> {
  const head = await gitText(from, ['rev-parse', 'HEAD'])
  await git(directory, ['fetch', '--quiet', '--no-tags', from, `${head}:refs/heads/${defaultBranch}`])
}
