/** One small world for the forge's tests: a public repository of alice's, people of every role, and clients. */
import { Octokit } from '@octokit/core'
import { type Forge, type ForgeEvent, type ForgeRepository, type Permissions, startForge } from '../../forge/forge.ts'

export interface World {
  readonly forge: Forge
  readonly repo: ForgeRepository
  readonly events: ForgeEvent[]
  /** A client that acts as a person. */
  person(login: string): Octokit
  /** A client that acts as a job with these rights. */
  job(permissions: Permissions): Octokit
  /** Moves the clock. */
  pass(seconds: number): void
}

export const start = '2026-11-20T10:00:00Z'

/** alice owns o/r … mallory is a stranger, tara may triage, will may write. */
export async function newWorld(): Promise<World> {
  let time = Date.parse(start)
  const forge = await startForge({ clock: () => new Date(time) })
  const repo = await forge.createRepository({
    owner: 'alice',
    name: 'r',
    files: { 'README.md': '# r\n', 'src/a.js': 'export const a = 1\n', '.github/workflows/ci.yml': 'on: push\n' },
  })
  repo.setRole('tara', 'triage')
  repo.setRole('will', 'write')
  forge.addUser({ login: 'mallory' })
  const events: ForgeEvent[] = []
  forge.onEvent((event) => events.push(event))
  const client = (auth: string) => new Octokit({ auth, baseUrl: forge.url })
  return {
    forge,
    repo,
    events,
    person: (login) => client(forge.token({ actor: login })),
    job: (permissions) => client(forge.workflowToken({ repository: repo.fullName, permissions })),
    pass(seconds) {
      time += seconds * 1000
    },
  }
}

/** The repository's coordinates, for octokit's routes. */
export const at = { owner: 'alice', repo: 'r' } as const

/** The refusal of a request: its status and GitHub's words. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ status: number; message: string; errors?: unknown }> {
  try {
    await request
  } catch (error) {
    const { status, message, response, errors } = error as Refused
    const fields = errors ?? response?.data?.errors
    return { status, message: response?.data?.message ?? message, ...(fields ? { errors: fields } : {}) }
  }
  throw new Error('The request was not refused')
}

/** What octokit throws: REST's errors lie in the response, GraphQL's beside it. */
interface Refused {
  readonly status: number
  readonly message: string
  readonly errors?: unknown
  readonly response?: { readonly data?: { readonly message?: string; readonly errors?: unknown } }
}
