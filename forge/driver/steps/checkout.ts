/** `actions/checkout`, played with real git against the forge. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gitText } from '../../git.ts'
import { asText, child, resolveTexts } from '../expression.ts'
import type { Performance, Session } from '../session.ts'
import { authorization } from '../sources.ts'

/** Inputs that are obeyed; of the others only their defaults are right. */
const known = [
  'repository',
  'ref',
  'token',
  'path',
  'fetch-depth',
  'persist-credentials',
  'clean',
  'show-progress',
  'set-safe-directory',
]

/** Clones one commit into the workspace with the job's token. */
export async function checkout({ session, definition, scope, step, github }: Performance): Promise<boolean> {
  const given = resolveTexts(child(definition.keys, 'with'), scope)
  const unknown = Object.keys(given).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`This driver's actions/checkout does not know: ${unknown.join(', ')}.`)
  const { url } = session.state.host.forge
  const repository = given.repository || asText(github.repository)
  const same = repository === github.repository
  const ref = given.ref || (same ? asText(github.sha) : 'HEAD')
  const directory = join(session.machine.workspace, given.path ?? '')
  const credentials = authorization(url, given.token || session.token)
  const depth = Number(given['fetch-depth'] || '1')
  await mkdir(directory, { recursive: true })
  const env = { ...credentials, HOME: session.machine.home }
  await gitText(directory, ['init', '--quiet', '--initial-branch=main'])
  await gitText(directory, ['remote', 'add', 'origin', `${url}/${repository}.git`])
  const limit = depth > 0 ? [`--depth=${depth}`] : []
  const branches = depth > 0 ? [] : ['+refs/heads/*:refs/remotes/origin/*']
  await gitText(directory, ['fetch', '--quiet', '--no-tags', ...limit, 'origin', ref, ...branches], { env })
  await checkOutRef(directory, ref)
  if (given['persist-credentials'] !== 'false') await persistCredentials(session, directory, credentials)
  step.outputs.ref = ref
  step.outputs.commit = await gitText(directory, ['rev-parse', 'HEAD'])
  session.log.write(`HEAD is now at ${step.outputs.commit}`)
  return true
}

/** A commit is checked out by itself, a branch as a branch. */
async function checkOutRef(directory: string, ref: string): Promise<void> {
  const branch = /^[0-9a-f]{40}$/.test(ref) || ref === 'HEAD' ? null : ref.replace(/^refs\/heads\//, '')
  const how = branch === null || branch.startsWith('refs/') ? ['--detach'] : ['-B', branch]
  await gitText(directory, ['checkout', '--quiet', '--force', ...how, 'FETCH_HEAD'])
}

/** Later steps may push; the job's end takes the token away again. */
async function persistCredentials(
  session: Session,
  directory: string,
  { GIT_CONFIG_KEY_0: key = '', GIT_CONFIG_VALUE_0: value = '' }: Record<string, string>,
): Promise<void> {
  await gitText(directory, ['config', '--local', key, value])
  session.posts.unshift({
    name: 'Post actions/checkout',
    run: async () => void (await gitText(directory, ['config', '--local', '--unset-all', key]).catch(() => null)),
  })
}
