import { Octokit } from '@octokit/core'
import { Failure } from '../../pipeline/error.ts'
import type { Log } from '../../reconcile/ports.ts'
import { connect, type GitHub } from './client.ts'
import { fetch } from './fetch.ts'
import { type Repository, when } from './repository.ts'

/** A GitHub App of the repository's owner: its number (or client id) and its private key, PEM. */
export type App = { id: string; privateKey: string }

const unusable = (why: string, cause: unknown) =>
  new Failure('app-unusable', `The GitHub App cannot be used: ${why}`, { cause })

/**
 * GitHub as the App may use it: in this one repository, and for pull requests alone. Loaded only when somebody has asked for
 * checks.
 * @param hide  is told each credential before it is used, to keep it out of the log
 * @throws Failure `app-unusable` when the key does not fit or the App is not installed here
 */
export async function connectApp(
  { id, privateKey }: App,
  apiUrl: string,
  fullName: string,
  log: Log,
  hide: (secret: string) => void,
): Promise<GitHub> {
  const { createAppAuth } = await import('@octokit/auth-app')
  const [owner = '', repo = ''] = fullName.split('/')
  const { request } = new Octokit({ baseUrl: apiUrl, userAgent: 'issuewright', request: { fetch } })
  try {
    const auth = createAppAuth({ appId: id, privateKey, request })
    const { token: proof } = await auth({ type: 'app' })
    hide(proof)
    const headers = { authorization: `bearer ${proof}` }
    const installation = await request('GET /repos/{owner}/{repo}/installation', { owner, repo, headers })
    const permissions = { pull_requests: 'write' } as const
    const installationId = installation.data.id
    const { token } = await auth({ type: 'installation', installationId, repositoryNames: [repo], permissions })
    hide(token)
    return connect(token, apiUrl, log)
  } catch (error) {
    if ((error as { status?: number }).status === 404) throw unusable('it is not installed on this repository.', error)
    throw unusable((error as Error).message, error)
  }
}

/**
 * Closes and reopens a pull request as the App, which starts its checks: events made with the job's own token start none. Whatever
 * happens, it is open afterwards, unless the run dies.
 */
export async function startChecks(
  repo: Repository,
  connectApp: () => Promise<Repository>,
  number: number,
): Promise<void> {
  const set = (as: Repository, state: 'open' | 'closed') => as.send('PATCH /pulls/{number}', { number, state })
  const app = await connectApp()
  try {
    await set(app, 'closed')
    await set(app, 'open')
  } catch (error) {
    await set(repo, 'open')
    return when([403, 404], (cause) => {
      throw unusable('it may not write pull requests; give it that right and accept it at the installation.', cause)
    })(error)
  }
}
