/** The arguments that choose and order issues and pull requests. */
import type { Issue, PullRequest, Repository } from '../state.ts'

interface Order {
  readonly field: 'COMMENTS' | 'CREATED_AT' | 'UPDATED_AT'
  readonly direction: 'ASC' | 'DESC'
}

interface IssueArguments {
  readonly labels?: readonly string[]
  readonly states?: readonly string[]
  readonly orderBy?: Order
  readonly filterBy?: {
    readonly since?: string
    readonly labels?: readonly string[]
    readonly createdBy?: string
    readonly states?: readonly string[]
  }
}

interface PullArguments {
  readonly headRefName?: string
  readonly baseRefName?: string
  readonly states?: readonly string[]
  readonly labels?: readonly string[]
  readonly orderBy?: Order
}

/** GraphQL's state of an issue or pull request. */
export function stateOf(issue: Issue): 'OPEN' | 'CLOSED' | 'MERGED' {
  if (issue.pull?.mergedAt) return 'MERGED'
  return issue.state === 'open' ? 'OPEN' : 'CLOSED'
}

/** A repository's issues, without its pull requests. Labels in `labels` are alternatives, as on GitHub. */
export function chooseIssues(
  repository: Repository,
  { labels, states, orderBy, filterBy = {} }: IssueArguments,
): Issue[] {
  const since = Date.parse(filterBy.since ?? '1970-01-01T00:00:00Z')
  return repository.issues
    .filter(({ kind }) => kind === 'Issue')
    .filter((issue) => hasLabel(issue, labels) && hasLabel(issue, filterBy.labels))
    .filter((issue) => hasState(issue, states) && hasState(issue, filterBy.states))
    .filter((issue) => Date.parse(issue.updatedAt) >= since)
    .filter((issue) => !filterBy.createdBy || issue.author?.login === filterBy.createdBy)
    .sort(inOrder(orderBy))
}

/** Chooses among pull requests. */
export function choosePulls(pulls: readonly PullRequest[], args: PullArguments): PullRequest[] {
  return pulls
    .filter(({ pull }) => !args.headRefName || pull.head.ref === args.headRefName)
    .filter(({ pull }) => !args.baseRefName || pull.base.ref === args.baseRefName)
    .filter((pullRequest) => hasState(pullRequest, args.states) && hasLabel(pullRequest, args.labels))
    .sort(inOrder(args.orderBy))
}

function hasLabel(issue: Issue, names: readonly string[] | undefined): boolean {
  if (!names || names.length === 0) return true
  const wanted = names.map((name) => name.toLowerCase())
  return issue.labels.some(({ name }) => wanted.includes(name.toLowerCase()))
}

function hasState(issue: Issue, states: readonly string[] | undefined): boolean {
  return !states || states.length === 0 || states.includes(stateOf(issue))
}

function inOrder({ field, direction }: Order = { field: 'CREATED_AT', direction: 'ASC' }) {
  const key = (issue: Issue) => {
    if (field === 'COMMENTS') return issue.comments.length
    return Date.parse(field === 'UPDATED_AT' ? issue.updatedAt : issue.createdAt)
  }
  const sign = direction === 'ASC' ? 1 : -1
  return (a: Issue, b: Issue) => sign * (key(a) - key(b) || a.number - b.number)
}
