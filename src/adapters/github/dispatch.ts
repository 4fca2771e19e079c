import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { type GitHub, statusOf } from './client.ts'

const progress = { id: z.int(), status: z.string(), conclusion: z.string().nullable() }
const runSchema = z.object({ ...progress, html_url: z.string() })
const runsSchema = z.object({ workflow_runs: z.array(runSchema) })
const jobsSchema = z.object({ jobs: z.array(z.object({ ...progress, name: z.string() })) })

/** Times in milliseconds: between two looks, and until nobody waits any more. */
export type Patience = { every: number; atMost: number }

/** A run appears seconds after its dispatch; later than this something is wrong. */
const appearsWithin = 60_000

/**
 * Dispatches a workflow for an issue and follows its run.
 * @param tell  hears the run's address, and each job as it changes
 * @returns how it ended; a conclusion of null when it still goes on at the end of our patience
 * @throws Failure when the dispatch is refused, or no run appears
 */
export async function dispatchAndFollow(
  github: GitHub,
  wanted: { fullName: string; file: string; branch: string; issue: number },
  patience: Patience,
  tell: (line: string) => void,
): Promise<{ url: string; conclusion: string | null }> {
  const at = `/repos/${wanted.fullName}/actions`
  const workflow = `${at}/workflows/${encodeURIComponent(wanted.file.split('/').at(-1) ?? '')}`
  const get = async <T extends z.ZodType>(path: string, schema: T) =>
    schema.parse((await github.request(`GET ${path}`)).data)
  const ids = async () => (await get(`${workflow}/runs?event=workflow_dispatch`, runsSchema)).workflow_runs
  const newest = Math.max(0, ...(await ids()).map(({ id }) => id))
  await dispatch(github, workflow, { ref: wanted.branch, inputs: { issue: String(wanted.issue) } })

  const appears = { ...patience, atMost: Math.min(patience.atMost, appearsWithin) }
  const run = await until(async () => (await ids()).findLast(({ id }) => id > newest) ?? null, appears)
  if (!run) {
    throw new Failure('github-unavailable', 'The workflow was dispatched, but no run of it has appeared.', {
      todo: `Look for it in the Actions tab of ${wanted.fullName}.`,
    })
  }
  tell(run.html_url)
  const said = new Map<number, string>()
  const ended = await until(async () => {
    const { status, conclusion } = await get(`${at}/runs/${run.id}`, runSchema)
    for (const job of (await get(`${at}/runs/${run.id}/jobs?per_page=100`, jobsSchema)).jobs) {
      const now = job.conclusion ?? job.status
      if (said.get(job.id) !== now) tell(`  ${job.name}: ${now.replaceAll('_', ' ')}`)
      said.set(job.id, now)
    }
    return status === 'completed' ? conclusion : null
  }, patience)
  return { url: run.html_url, conclusion: ended }
}

/** Starts a workflow once. @throws Failure when it is refused, or the answer is lost */
export async function dispatch(github: GitHub, workflow: string, body: Record<string, unknown>): Promise<void> {
  try {
    // Never repeated blindly: the answer may be lost after the run was started.
    await github.request(`POST ${workflow}/dispatches`, { ...body, request: { retries: 0 } })
  } catch (cause) {
    if (statusOf(cause) !== 403 && statusOf(cause) !== 404) throw cause
    throw new Failure('missing-right', 'The token may not start a workflow here.', {
      todo: 'Use a token with `actions: write` (classic: `repo`) of someone who may push.',
      cause,
    })
  }
}

/** Looks again and again until there is something to see, or patience ends. */
async function until<T>(look: () => Promise<T | null>, { every, atMost }: Patience): Promise<T | null> {
  for (const end = Date.now() + atMost; ; ) {
    const seen = await look()
    if (seen !== null || Date.now() >= end) return seen
    await sleep(Math.min(every, end - Date.now()))
  }
}
