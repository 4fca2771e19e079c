/** Keeps a repository's Actions tab true: the API shows what the driver does, and steers it. */
import type { ForgeRepository } from '../forge.ts'
import type { Driver, JobRun, Run } from './driver.ts'

/** Reports a repository's runs to the forge, and obeys cancels and reruns that come by the API; gives the way to stop. */
export function reportRuns(
  driver: Driver,
  { fullName, actions }: Pick<ForgeRepository, 'fullName' | 'actions'>,
): () => void {
  const artifacts = new Set<string>()
  const reportArtifacts = ({ id }: Run) => {
    for (const name of driver.artifacts(id).keys()) {
      if (!artifacts.has(`${id} ${name}`)) actions.addArtifact(id, { name })
      artifacts.add(`${id} ${name}`)
    }
  }
  const stops = [
    actions.onCancel((id) => driver.cancel(id)),
    actions.onRerun((id, wish) => driver.rerun(id, wish)),
    driver.onProgress((event) => {
      const { run } = event
      if (run.repository !== fullName || event.type === 'log') return
      if (event.type.startsWith('run-')) actions.upsertRun(runInput(run))
      if ('job' in event) actions.upsertJob(run.id, jobInput(event.job))
      if (event.type !== 'run-finished') return
      // Jobs that never began are told of only here: of a skipped call only the calling job is shown.
      for (const job of run.jobs) actions.upsertJob(run.id, jobInput(job))
      if (run.conclusion !== 'startup_failure') reportArtifacts(run)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function runInput(run: Run) {
  const { id, name, path, event, status, conclusion, actor, triggeringActor, number, attempt } = run
  const headBranch = run.ref.replace(/^refs\/(heads|pull)\//, '')
  return {
    id,
    name,
    path,
    event,
    status,
    conclusion,
    actor,
    triggeringActor,
    number,
    attempt,
    headSha: run.sha,
    headBranch,
  }
}

function jobInput({ databaseId: id, name, status, conclusion, steps, log }: JobRun) {
  const seen = steps.map((step) => {
    const ended = step.conclusion !== null
    return {
      name: step.name,
      status: ended ? ('completed' as const) : ('in_progress' as const),
      conclusion: step.conclusion,
    }
  })
  return { id, name, status, conclusion, steps: seen, log }
}
