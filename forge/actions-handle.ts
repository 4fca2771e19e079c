/** What whoever runs workflows, or plays a CI service, tells the forge. */
import { actionsBot, ensureAccount } from './accounts.ts'
import {
  type ArtifactInput,
  addArtifact,
  type JobInput,
  type RunInput,
  upsertJob,
  upsertRun,
} from './domain/actions.ts'
import { actionsApp, addCheckRun, type CheckInput, openSuite, updateCheckRun } from './domain/checks.ts'
import type { Repository, State, Viewer } from './state.ts'
import type { CancelListener, RerunListener } from './state-actions.ts'

/** The Actions tab of a repository. */
export interface ActionsHandle {
  /** Enters a run or changes it; `workflow_run` tells of it. */
  upsertRun(run: RunInput): void
  /** Enters a job of the run's present attempt or changes it; it is also a check run of the commit. */
  upsertJob(runId: number, job: JobInput): void
  addArtifact(runId: number, artifact: ArtifactInput): void
  /** Hears who wants a run to stop; gives the way to stop listening. */
  onCancel(listener: CancelListener): () => void
  onRerun(listener: RerunListener): () => void
  /** Names of secrets, as the API lists them. */
  readonly secrets: Set<string>
  readonly variables: Map<string, string>
}

/** Opens the Actions tab of a repository. */
export function actionsHandle(state: State, repository: Repository): ActionsHandle {
  const { cancelListeners, rerunListeners, secrets, variables } = repository.actions
  return {
    upsertRun: (run) => void upsertRun(state, repository, run),
    upsertJob: (runId, job) => void upsertJob(state, repository, runId, job),
    addArtifact: (runId, artifact) => void addArtifact(state, repository, runId, artifact),
    onCancel: (listener) => listen(cancelListeners, listener),
    onRerun: (listener) => listen(rerunListeners, listener),
    secrets,
    variables,
  }
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export interface ReportedCheck extends CheckInput {
  /** The app's slug; `github-actions`, whose checks start no workflow, when left out. */
  readonly app?: string
}

/** Reports a check run; a run of the same name, app and commit is changed instead. */
export function reportCheck(
  state: State,
  repository: Repository,
  { app: slug, ...input }: ReportedCheck,
): { id: number } {
  const bot = slug && slug !== actionsApp.slug ? ensureAccount(state, `${slug}[bot]`, { kind: 'Bot' }) : null
  const app = bot && slug ? { id: bot.id, slug, name: slug } : actionsApp
  const viewer: Viewer = bot
    ? { kind: 'person', account: bot }
    : { kind: 'workflow', account: actionsBot, repository, permissions: { checks: 'write' } }
  const suite = openSuite(state, repository, app, input.sha)
  const known = suite.runs.find(({ name }) => name === input.name)
  if (known) return updateCheckRun(state, viewer, known, input)
  return addCheckRun(state, viewer, suite, input)
}
