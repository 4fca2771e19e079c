/** Where workflow and action files come from: commits of the forge's repositories, and our own checkout. */
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ForgeEvent } from '../forge.ts'
import { gitMaybe, gitText } from '../git.ts'
import { readWorkflow, type Workflow } from './workflow.ts'

export const workflowsDirectory = '.github/workflows'

/** One commit of one repository. */
export interface Source {
  readonly repository: string
  /** Full name of the branch, `''` for our own checkout. */
  readonly ref: string
  readonly sha: string
  list(directory: string): Promise<string[]>
  /** The text of a file, `null` when it does not exist. */
  read(path: string): Promise<string | null>
  /** A directory that holds all of its files. */
  directory(): Promise<string>
}

export interface Sources {
  /** The present commit of a branch. */
  at(repository: string, branch: string): Promise<Source>
  workflows(source: Source): Promise<Workflow[]>
  workflow(source: Source, path: string): Promise<Workflow | null>
  /** Tells of a push, so that the branch is read again. */
  pushed(event: ForgeEvent): void
}

export interface SourcesOptions {
  readonly directory: string
  readonly url: string
  readonly token: (repository: string) => string
  readonly nextId: () => number
}

/**
 * Reads by git, over HTTP, as GitHub's runner does; a branch is fetched once and again after a push to it.
 */
export function openSources({ directory, url, token, nextId }: SourcesOptions): Sources {
  const branches = new Map<string, Promise<Source>>()
  const parsed = new WeakMap<Source, Promise<Workflow[]>>()
  const workflows = (source: Source) => {
    const known = parsed.get(source) ?? readWorkflows(source)
    parsed.set(source, known)
    return known
  }
  return {
    at(repository, branch) {
      const key = `${repository.toLowerCase()} ${branch}`
      const fetched =
        branches.get(key) ??
        fetchCommit(
          { directory: join(directory, `mirror-${nextId()}.git`), url, token: token(repository) },
          repository,
          branch,
        )
      branches.set(key, fetched)
      fetched.catch(() => branches.delete(key))
      return fetched
    },
    workflows,
    async workflow(source, path) {
      return (await workflows(source)).find((workflow) => workflow.path === path) ?? null
    },
    pushed({ name, repository }) {
      if (name !== 'push') return
      for (const key of branches.keys()) if (key.startsWith(`${repository.toLowerCase()} `)) branches.delete(key)
    },
  }
}

/** The checkout that this driver belongs to. Its files are read anew each time: somebody may be working on them. */
export function ownSource(repository: string, root: string): Source {
  return {
    repository,
    ref: '',
    sha: '',
    list: (directory) => readdir(join(root, directory)).catch(() => []),
    read: (path) => readFile(join(root, path), 'utf8').catch(() => null),
    directory: async () => root,
  }
}

async function readWorkflows(source: Source): Promise<Workflow[]> {
  const names = (await source.list(workflowsDirectory)).filter((name) => /\.ya?ml$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const path = `${workflowsDirectory}/${name}`
      return readWorkflow(source, path, (await source.read(path)) ?? '')
    }),
  )
}

interface Remote {
  readonly directory: string
  readonly url: string
  readonly token: string
}

async function fetchCommit(
  { directory: mirror, url, token }: Remote,
  repository: string,
  branch: string,
): Promise<Source> {
  await mkdir(mirror, { recursive: true })
  await gitText(mirror, ['init', '--quiet', '--bare', '--template='])
  const env = authorization(url, token)
  const remote = `${url}/${repository}.git`
  const ref = `refs/heads/${branch}`
  await gitText(mirror, ['fetch', '--quiet', '--depth=1', '--no-tags', remote, ref], { env })
  const sha = await gitText(mirror, ['rev-parse', 'FETCH_HEAD'])
  let checkedOut: Promise<string> | undefined
  return {
    repository,
    ref,
    sha,
    list: async (path) =>
      ((await gitMaybe(mirror, ['ls-tree', '--name-only', `${sha}:${path}`])) ?? '').split('\n').filter(Boolean),
    read: (path) => gitMaybe(mirror, ['cat-file', 'blob', `${sha}:${path}`]),
    directory: () => (checkedOut ??= checkOut(mirror, sha)),
  }
}

async function checkOut(mirror: string, sha: string): Promise<string> {
  const files = `${mirror}-files`
  await mkdir(files)
  await gitText(mirror, ['--work-tree', files, 'checkout', '--quiet', '--force', sha, '--', '.'])
  return files
}

/** Git's configuration for one process: the token never reaches a file. */
export function authorization(url: string, token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  }
}
