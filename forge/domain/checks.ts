/** Check runs and commit statuses: reported by apps, rolled up into one word per commit. */
import { type Need, requireWrite } from '../access.ts'
import { forbidden, invalid, notFound } from '../refusal.ts'
import { type Account, nextId, now, type Repository, type State, type Viewer } from '../state.ts'
import type {
  App,
  CheckConclusion,
  CheckOutput,
  CheckRun,
  CheckStatus,
  CheckSuite,
  CommitStatus,
} from '../state-check.ts'
import { suiteStatus } from '../verdict.ts'
import { emitCheckRun, emitCheckSuite, emitStatus } from './events-check.ts'

/** The app behind every workflow; id and name are github.com's. */
export const actionsApp: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' }
const checking: Need = { role: 'write', permissions: ['checks'] }

export interface CheckInput {
  readonly name: string
  readonly sha: string
  readonly status?: CheckStatus | undefined
  readonly conclusion?: CheckConclusion | null | undefined
  readonly startedAt?: string | undefined
  readonly completedAt?: string | undefined
  readonly detailsUrl?: string | undefined
  readonly externalId?: string | undefined
  readonly output?: Partial<CheckOutput> | undefined
}

/** Only apps speak of checks; a person's token is told so. */
export function requireApp(viewer: Viewer, repository: Repository): void {
  if (viewer.kind === 'person' && viewer.account.kind !== 'Bot') {
    throw forbidden('You must authenticate via a GitHub App.')
  }
  requireWrite(viewer, repository, checking)
}

/** The suite an app keeps for a commit, made when there is none; a new one when each run has its own. */
export function openSuite(state: State, repository: Repository, app: App, sha: string, own = false): CheckSuite {
  const known = repository.checkSuites.find((suite) => suite.headSha === sha && suite.app.id === app.id)
  if (known && !own) return known
  const branches = [...repository.refs].filter(([ref, tip]) => tip === sha && ref.startsWith('refs/heads/'))
  const suite: CheckSuite = {
    kind: 'CheckSuite',
    id: nextId(state),
    repository,
    app,
    headSha: sha,
    headBranch: branches.at(-1)?.[0].slice('refs/heads/'.length) ?? null,
    createdAt: now(state),
    updatedAt: now(state),
    runs: [],
  }
  repository.checkSuites.push(suite)
  return suite
}

/** Adds a check run to a suite. */
export function addCheckRun(
  state: State,
  viewer: Viewer,
  suite: CheckSuite,
  input: CheckInput,
  id = nextId(state),
): CheckRun {
  const run: CheckRun = {
    kind: 'CheckRun',
    id,
    suite,
    name: input.name,
    status: 'queued',
    conclusion: null,
    startedAt: input.startedAt ?? now(state),
    completedAt: null,
    detailsUrl: `${state.url}/${suite.repository.fullName}/runs/${id}`,
    externalId: '',
    output: { title: null, summary: null, text: null, annotations: [] },
  }
  suite.runs.push(run)
  change(state, run, input)
  emitCheckRun(state, viewer, run, 'created')
  followCompletion(state, viewer, run, 'queued')
  return run
}

/** Changes a check run; a conclusion completes it. */
export function updateCheckRun(state: State, viewer: Viewer, run: CheckRun, input: Partial<CheckInput>): CheckRun {
  const before = run.status
  change(state, run, input)
  followCompletion(state, viewer, run, before)
  return run
}

function change(state: State, run: CheckRun, input: Partial<CheckInput>): void {
  const conclusion = input.conclusion ?? null
  const status = conclusion ? 'completed' : (input.status ?? run.status)
  if (status === 'completed' && !conclusion && !run.conclusion) {
    throw invalid({ resource: 'CheckRun', code: 'missing_field', field: 'conclusion' })
  }
  if (status !== 'completed') Object.assign(run, { conclusion: null, completedAt: null })
  run.name = input.name ?? run.name
  run.status = status
  run.detailsUrl = input.detailsUrl ?? run.detailsUrl
  run.externalId = input.externalId ?? run.externalId
  run.output = { ...run.output, ...input.output }
  if (status === 'completed') {
    run.conclusion = conclusion ?? run.conclusion
    run.completedAt = input.completedAt ?? run.completedAt ?? now(state)
  }
  run.suite.updatedAt = now(state)
}

function followCompletion(state: State, viewer: Viewer, run: CheckRun, before: CheckStatus): void {
  if (run.status !== 'completed' || before === 'completed') return
  emitCheckRun(state, viewer, run, 'completed')
  if (suiteStatus(run.suite) === 'completed') emitCheckSuite(state, viewer, run.suite, 'completed')
}

/** Finds a check run by id; 404 when there is none. */
export function findCheckRun(repository: Repository, id: number): CheckRun {
  const run = repository.checkSuites.flatMap(({ runs }) => runs).find((run) => run.id === id)
  if (!run) throw notFound()
  return run
}

export interface StatusInput {
  readonly sha: string
  readonly state: CommitStatus['state']
  readonly context?: string | undefined
  readonly description?: string | null | undefined
  readonly targetUrl?: string | null | undefined
}

/** Sets the status of one context of a commit; earlier ones are kept as history. */
export function setStatus(state: State, viewer: Viewer, repository: Repository, input: StatusInput): CommitStatus {
  const creator: Account = requireWrite(viewer, repository, { role: 'write', permissions: ['statuses'] }, notFound())
  const status: CommitStatus = {
    kind: 'StatusContext',
    id: nextId(state),
    repository,
    sha: input.sha,
    context: input.context ?? 'default',
    state: input.state,
    description: input.description ?? null,
    targetUrl: input.targetUrl ?? null,
    creator,
    createdAt: now(state),
  }
  repository.statuses.push(status)
  emitStatus(state, viewer, status)
  return status
}
