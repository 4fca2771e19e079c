import '../pipeline/jitless.ts'
import { statusOf } from '../adapters/github/client.ts'
import { dispatchAndFollow } from '../adapters/github/dispatch.ts'
import { gitHubPlatform } from '../adapters/github/platform.ts'
import { repositoryOf } from '../adapters/github/repository.ts'
import { findWorkflow, readRepository } from '../adapters/github/setup.ts'
import { Failure } from '../pipeline/error.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { forecast } from '../reconcile/forecast.ts'
import { sealWith } from '../reconcile/hash.ts'
import { observe } from '../reconcile/observe.ts'
import { consentLabel } from '../text/caller.ts'
import { renderForecast } from '../text/forecast.ts'
import { connectPerson, installedPolicy } from './terminal.ts'

/** This process is no run: it holds no lease, and nobody's rights but the label's decide. */
const noRun = { id: 0, attempt: 0, url: '', actor: '', triggeredBy: '', job: 'triage' } as const

type Options = { apply?: unknown; wait?: unknown }

/**
 * Prints what a run would do about an issue now. Changes nothing itself; with `apply` it dispatches the installed workflow,
 * which alone writes items.
 * @returns the exit code: 0, or with `apply` whether the run succeeded
 * @throws Failure when the issue cannot be read or the workflow not be started
 */
export async function run(env: NodeJS.ProcessEnv, [target = '']: string[], { apply, wait }: Options): Promise<number> {
  const { name, number } = parseTarget(target)
  const minutes = Number(wait ?? 60)
  if (!(minutes >= 0)) throw new Failure('bad-input', `--wait ${wait} is no number of minutes.`, { todo: '--wait 60' })
  const github = connectPerson(env)
  const repo = repositoryOf(github, name)
  const { full_name: fullName, default_branch: branch } = await readRepository(repo)
  const workflow = await findWorkflow(repo)
  const label = consentLabel(workflow?.content)
  const seals = env['ISSUEWRIGHT_STATE_KEY'] ? [sealWith(env['ISSUEWRIGHT_STATE_KEY'])] : []
  const platform = gitHubPlatform(github, fullName, { info: console.log, warn: console.error })
  const policyOf = (settings: string | null) => installedPolicy(settings, workflow)
  const look = () => observe(platform, number, label, seals, noRun, policyOf)
  const { snapshot, policy } = await look().catch(explain)
  const found = forecast(snapshot, policy, new Date())
  console.log(renderForecast({ before: snapshot, ...found, policy, workflow: workflow?.path ?? null }))
  if (!apply) return 0

  if (!workflow) {
    throw new Failure('bad-input', `${fullName} has no workflow of ours on its default branch.`, {
      todo: 'issuewright init, then commit and push.',
    })
  }
  const wanted = { file: workflow.path, branch, issue: number }
  const followed = await dispatchAndFollow(repo, wanted, { every: 3_000, atMost: minutes * 60_000 }, console.log)
  console.log(followed.conclusion ? `The run ended: ${followed.conclusion}.` : `It still runs; see ${followed.url}`)
  if (followed.conclusion) console.log(standing((await look()).snapshot))
  return followed.conclusion === 'success' ? 0 : 1
}

function parseTarget(target: string): { name: string; number: number } {
  const [, name, number] = /^([\w.-]+\/[\w.-]+)#([1-9]\d{0,9})$/.exec(target) ?? []
  if (name && number) return { name, number: Number(number) }
  throw new Failure('bad-input', target === '' ? 'No issue is named.' : `\`${target}\` names no issue.`, {
    todo: "issuewright run 'OWNER/REPO#NUMBER'",
  })
}

/** The first lines of the status comment, as it stands after the run. */
function standing({ status }: Snapshot): string {
  if (status.kind !== 'valid') return 'The issue is not automated.'
  const [heading = '', next = ''] = status.body.split('\n\n')
  return `${heading.replace(/^#+ /, '')}. ${next}`
}

function explain(cause: unknown): never {
  if (statusOf(cause) !== 403) throw cause
  throw new Failure('missing-right', 'The token may not see who can push.', {
    todo: 'Use the token of someone who may push.',
    cause,
  })
}
