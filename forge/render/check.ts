/** Check runs, suites and commit statuses as REST answers and webhooks show them. */
import { nodeId } from '../node-id.ts'
import { isPullRequest, type State } from '../state.ts'
import type { App, CheckAnnotation, CheckRun, CheckSuite, CommitStatus } from '../state-check.ts'
import { suiteConclusion, suiteStatus } from '../verdict.ts'
import { renderAccount } from './account.ts'
import { pullUrl, repositoryUrl } from './address.ts'

/** A GitHub App; this forge's are all owned by GitHub. */
export function renderApp(state: State, app: App) {
  const owner = { kind: 'Organization', id: 9919, login: 'github', siteAdmin: false } as const
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId({ kind: 'App', id: app.id }),
    client_id: `Iv1.${app.id.toString(16).padStart(16, '0')}`,
    owner: renderAccount(state, owner),
    name: app.name,
    description: app.name,
    external_url: `${state.url}/apps/${app.slug}`,
    html_url: `${state.url}/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: { checks: 'write', metadata: 'read' },
    events: ['check_run', 'check_suite'],
  }
}

/** A check run; `in_reply` to nobody, it names its suite and the pull requests of its commit. */
export function renderCheckRun(state: State, run: CheckRun) {
  const { suite, output } = run
  const url = `${repositoryUrl(state, suite.repository)}/check-runs/${run.id}`
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId(run),
    head_sha: suite.headSha,
    external_id: run.externalId,
    url,
    html_url: `${state.url}/${suite.repository.fullName}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: output.title,
      summary: output.summary,
      text: output.text,
      annotations_count: output.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: renderApp(state, suite.app),
    pull_requests: minimalPulls(state, suite),
  }
}

/** The open pull requests a suite's commit is the head of, as checks and runs name them. */
export function minimalPulls(state: State, { repository, headSha }: Pick<CheckSuite, 'repository' | 'headSha'>) {
  const repo = { id: repository.id, url: repositoryUrl(state, repository), name: repository.name }
  return repository.issues
    .filter(isPullRequest)
    .filter((issue) => issue.state === 'open' && issue.pull.head.sha === headSha && !issue.pull.head.crossRepository)
    .map((issue) => ({
      id: issue.pull.id,
      number: issue.number,
      url: pullUrl(state, issue),
      head: { ref: issue.pull.head.ref, sha: issue.pull.head.sha, repo },
      base: { ref: issue.pull.base.ref, sha: issue.pull.base.sha, repo },
    }))
}

/** A check suite; `before` and `after` are of the push that made it, which the forge does not remember. */
export function renderCheckSuite(state: State, suite: CheckSuite) {
  const url = `${repositoryUrl(state, suite.repository)}/check-suites/${suite.id}`
  return {
    id: suite.id,
    node_id: nodeId(suite),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    status: suiteStatus(suite),
    conclusion: suiteConclusion(suite),
    url,
    before: null,
    after: suite.headSha,
    pull_requests: minimalPulls(state, suite),
    app: renderApp(state, suite.app),
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
    latest_check_runs_count: suite.runs.length,
    check_runs_url: `${url}/check-runs`,
  }
}

/** An annotation of a check run. */
export function renderAnnotation(state: State, run: CheckRun, annotation: CheckAnnotation) {
  const { repository, headSha } = run.suite
  return {
    path: annotation.path,
    blob_href: `${repositoryUrl(state, repository)}/contents/${annotation.path}?ref=${headSha}`,
    start_line: annotation.startLine,
    start_column: null,
    end_line: annotation.endLine,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: null,
  }
}

/** A commit status. */
export function renderStatus(state: State, status: CommitStatus) {
  const { creator } = status
  return {
    url: `${repositoryUrl(state, status.repository)}/statuses/${status.sha}`,
    avatar_url: `${state.url}/avatars/${creator.id}`,
    id: status.id,
    node_id: nodeId(status),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}
