/** Events that no webhook brings: somebody presses "Run workflow", or it is time. */
import type { Forge, ForgeEvent } from '../forge.ts'
import { workflowsDirectory } from './sources.ts'

type Api = Pick<Forge, 'url' | 'token'>

export interface HandDispatch {
  readonly repository: string
  /** A file's name or path. */
  readonly workflow: string
  readonly inputs: Readonly<Record<string, string>>
  readonly actor: string
}

/**
 * Dispatches through the API, as a person with a token of their own, on the default branch.
 * @throws Error with the forge's answer when it refuses
 */
export async function dispatchByHand(api: Api, { repository, workflow, inputs, actor }: HandDispatch): Promise<void> {
  const { default_branch: ref } = (await request(api, actor, `/repos/${repository}`)) as { default_branch: string }
  const file = workflow.replace(`${workflowsDirectory}/`, '')
  const body = JSON.stringify({ ref, inputs })
  await request(api, actor, `/repos/${repository}/actions/workflows/${file}/dispatches`, { method: 'POST', body })
}

/** The event of a workflow's clock; its actor is the owner, as if the `cron` line were theirs. */
export async function scheduledEvent(api: Api, fullName: string, cron = '0 * * * *'): Promise<ForgeEvent> {
  const [owner = ''] = fullName.split('/')
  const payload = { schedule: cron, repository: await request(api, owner, `/repos/${fullName}`) }
  return { name: 'schedule', payload, actor: owner, byWorkflowToken: false, repository: fullName }
}

async function request({ url, token }: Api, actor: string, path: string, init: RequestInit = {}): Promise<unknown> {
  const headers = { authorization: `Bearer ${token({ actor })}`, 'content-type': 'application/json' }
  const response = await fetch(url + path, { ...init, headers })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}
