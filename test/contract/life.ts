/** A rich life: everything people, jobs and programs do on the forge, once. What was said meanwhile is put to the judges. */
import { type Forge, type ForgeEvent, type ForgeRepository, type RequestRecord, startForge } from '../../forge/forge.ts'
import { playActions } from './chapters/actions.ts'
import { playApps } from './chapters/apps.ts'
import { playChecks } from './chapters/checks.ts'
import { playCode } from './chapters/code.ts'
import { playRefusals } from './chapters/refusals.ts'
import { playReviews } from './chapters/reviews.ts'
import { playLabels, playTalk } from './chapters/talk.ts'

/** Asks as somebody; the path is that below the repository unless it starts with `//`. */
export type Ask = (request: string, body?: unknown) => Promise<Told>

// biome-ignore lint/suspicious/noExplicitAny: what comes back is judged by GitHub's description, not by the compiler
export type Told = { readonly status: number; readonly body: any }

export interface Cast {
  readonly forge: Forge
  readonly repo: ForgeRepository
  /** The owner, somebody who may write, a stranger, and a job with all rights. */
  readonly alice: Ask
  readonly will: Ask
  readonly mallory: Ask
  readonly job: Ask
  /** Nobody in particular. */
  readonly nobody: Ask
  /** Whoever a token stands for. */
  readonly ask: (token: string) => Ask
}

export interface Life {
  readonly exchanges: readonly RequestRecord[]
  readonly events: readonly ForgeEvent[]
}

const everything = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
} as const

/** Plays all chapters on one forge. */
export async function playLife(): Promise<Life> {
  const primary = { person: 5000, workflow: 1000, anonymous: 1000 }
  const forge = await startForge({ limits: { contentPerMinute: 1000, primary } })
  const events: ForgeEvent[] = []
  forge.onEvent((event) => events.push(event))
  forge.addUser({ login: 'acme', type: 'Organization' })
  const repo = await forge.createRepository({
    owner: 'acme',
    name: 'shop',
    files: {
      'README.md': '# Shop\n',
      'src/a.js': 'one\ntwo\nthree\n',
      '.github/workflows/ci.yml': 'name: CI\non: push\n',
    },
  })
  repo.setRole('alice', 'admin')
  repo.setRole('will', 'write')
  const person = (login: string) => asker(forge, `/repos/${repo.fullName}`, forge.token({ actor: login }))
  const cast: Cast = {
    forge,
    repo,
    alice: person('alice'),
    will: person('will'),
    mallory: person('mallory'),
    job: asker(
      forge,
      `/repos/${repo.fullName}`,
      forge.workflowToken({ repository: repo.fullName, permissions: everything }),
    ),
    nobody: asker(forge, `/repos/${repo.fullName}`, null),
    ask: (token) => asker(forge, `/repos/${repo.fullName}`, token),
  }
  try {
    for (const play of [playLabels, playTalk, playCode, playReviews, playChecks, playActions, playApps, playRefusals])
      await play(cast)
  } finally {
    await forge.close()
  }
  return { exchanges: forge.requests, events }
}

function asker(forge: Forge, root: string, token: string | null): Ask {
  return async (request, body) => {
    const [method = 'GET', path = ''] = request.split(' ')
    const address = path.startsWith('//') ? path.slice(1) : `${root}${path}`
    const response = await fetch(`${forge.url}${address}`, {
      method,
      headers: token === null ? {} : { authorization: `token ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
}
