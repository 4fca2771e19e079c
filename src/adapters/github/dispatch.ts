import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { type Repository, when } from './repository.ts'

const progress = { id: z.int(), status: z.string(), conclusion: z.string().nullable() }
const runSchema = z.object({ ...progress, html_url: z.string() })
const runsSchema = z.object({ workflow_runs: z.array(runSchema) })
const jobsSchema = z.object({ jobs: z.array(z.object({ ...progress, name: z.string() })) })

/** Times in milliseconds: between two looks, and until nobody waits any more. */
export type Patience = { every: number; atMost: number }

/** A run appears seconds after its dispatch; later than this something is wrong. */
const appearsWithin = 60_000

/**
 * Dispatches a workflow for an issue and follows its run; `tell` hears the run's address, and each job as it changes.
 * @returns how it ended; a conclusion of null when it still goes on at the end of our patience
 * @throws Failure when the dispatch is refused, or no run appears
 */
export async function dispatchAndFollow(
  repo: Repository,
  wanted: { file: string; branch: string; issue: number },
  patience: Patience,
  tell: (line: string) => void,
): Promise<{ url: string; conclusion: string | null }> {
  const workflow = wanted.file.split('/').at(-1) ?? ''
  const started = { workflow, event: 'workflow_dispatch' }
  const runs = async () => (await repo.ask(runsSchema, 'GET /actions/workflows/{workflow}/runs', started)).workflow_runs
  const newest = Math.max(0, ...(await runs()).map(({ id }) => id))
  await dispatch(repo, workflow, wanted.branch, wanted.issue)

  const appears = { ...patience, atMost: Math.min(patience.atMost, appearsWithin) }
  const run = await until(async () => (await runs()).findLast(({ id }) => id > newest) ?? null, appears)
  if (!run) {
    throw new Failure('github-unavailable', 'The workflow was dispatched, but no run of it has appeared.', {
      todo: `Look for it in the Actions tab of ${repo.owner}/${repo.name}.`,
    })
  }
  tell(run.html_url)
  const said = new Map<number, string>()
  const ended = await until(async () => {
    const { status, conclusion } = await repo.ask(runSchema, 'GET /actions/runs/{id}', { id: run.id })
    const { jobs } = await repo.ask(jobsSchema, 'GET /actions/runs/{id}/jobs', { id: run.id, per_page: 100 })
    for (const job of jobs) {
      const now = job.conclusion ?? job.status
      if (said.get(job.id) !== now) tell(`  ${job.name}: ${now.replaceAll('_', ' ')}`)
      said.set(job.id, now)
    }
    return status === 'completed' ? conclusion : null
  }, patience)
  return { url: run.html_url, conclusion: ended }
}

/** Starts a workflow for an issue, once. @throws Failure when it is refused, or the answer is lost */
export async function dispatch(repo: Repository, workflow: string, ref: string, issue: number): Promise<void> {
  const refuse = (cause: unknown) => {
    throw new Failure('missing-right', 'The token may not start a workflow here.', {
      todo: 'Use a token with `actions: write` (classic: `repo`) of someone who may push.',
      cause,
    })
  }
  // Never repeated blindly: the answer may be lost after the run was started.
  const wanted = { workflow, ref, inputs: { issue: String(issue) }, request: { retries: 0 } }
  await repo.send('POST /actions/workflows/{workflow}/dispatches', wanted).catch(when([403, 404], refuse))
}

/** Looks again and again until there is something to see, or patience ends. */
async function until<T>(look: () => Promise<T | null>, { every, atMost }: Patience): Promise<T | null> {
  for (const end = Date.now() + atMost; ; ) {
    const seen = await look()
    if (seen !== null || Date.now() >= end) return seen
    await sleep(Math.min(every, end - Date.now()))
  }
}
