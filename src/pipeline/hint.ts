/** Reading a foreign payload without a schema: only to tell cheaply whether an event can concern us at all. */
type Loose = { [key: string]: unknown } | null | undefined

const pipelineBranch = /^issuewright\/issue-([1-9]\d{0,9})-g[1-9]\d{0,3}$/

/** What an event is good for: the number of an issue to look at, or the reason why it is none of our business. */
export type Hint = { issue: number } | { foreign: string }

/**
 * An event is only a hint: which issue to look at. Everything else in it is read anew from GitHub. A number given as input
 * (dispatch, route) wins over the payload.
 */
export function hintOf(event: string, payload: unknown, label: string, given: string): Hint {
  if (given !== '')
    return /^[1-9]\d{0,9}$/.test(given) ? { issue: Number(given) } : { foreign: 'the issue input is no number' }
  const p = payload as Loose
  const head = (p?.['pull_request'] as Loose)?.['head'] as Loose
  const run = p?.['workflow_run'] as Loose
  switch (event) {
    case 'issues':
      return ofIssue(p, label)
    case 'issue_comment':
      return ofComment(p, label)
    case 'pull_request':
    case 'pull_request_review':
      return ofBranch(head?.['ref'], head?.['repo'] as Loose, p)
    case 'workflow_run':
      return ofBranch(run?.['head_branch'], run?.['head_repository'] as Loose, p)
    default:
      return { foreign: `the event ${event || '(none)'} names no issue` }
  }
}

function ofIssue(p: Loose, label: string): Hint {
  const about = (p?.['label'] as Loose)?.['name']
  const labelling = p?.['action'] === 'labeled' || p?.['action'] === 'unlabeled'
  if (labelling && about !== label) return { foreign: `the label is not exactly "${label}"` }
  const number = numberOf(p?.['issue'])
  if (labelling) return number
  return isOurs(p, label) ? number : { foreign: `the issue does not carry the label "${label}"` }
}

function ofComment(p: Loose, label: string): Hint {
  if (p?.['action'] !== 'created' && !isTick(p)) return { foreign: 'only new comments are read' }
  // Settings may list bots whose commands count; whether this is one is not known yet.
  if ((p?.['sender'] as Loose)?.['type'] === 'Bot' && !isCommand(p))
    return { foreign: 'the comment was written by a bot' }
  if ((p?.['issue'] as Loose)?.['pull_request']) return { foreign: 'the comment is on a pull request' }
  if (!isOurs(p, label) && !isCommand(p)) return { foreign: `the issue does not carry the label "${label}"` }
  return numberOf(p?.['issue'])
}

/** A pull request, or a run of checks on its branch. */
function ofBranch(ref: unknown, repository: Loose, p: Loose): Hint {
  const branch = pipelineBranch.exec(String(ref ?? ''))
  const own = repository?.['id'] === (p?.['repository'] as Loose)?.['id']
  return branch && own ? { issue: Number(branch[1]) } : { foreign: 'the pull request is not one of ours' }
}

/** A box in our questions is ticked by an edit. Whose it was, and what it is worth, is read anew. */
function isTick(p: Loose): boolean {
  const comment = p?.['comment'] as Loose
  const isBots = (comment?.['user'] as Loose)?.['type'] === 'Bot'
  return (
    p?.['action'] === 'edited' && isBots && String(comment?.['body'] ?? '').includes('<!-- issuewright-key:questions-')
  )
}

function isOurs(p: Loose, label: string): boolean {
  const labels = (p?.['issue'] as Loose)?.['labels']
  return Array.isArray(labels) && labels.some((one: Loose) => one?.['name'] === label)
}

function isCommand(p: Loose): boolean {
  return String((p?.['comment'] as Loose)?.['body'] ?? '').startsWith('/automate')
}

function numberOf(issue: unknown): Hint {
  const number = (issue as Loose)?.['number']
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    ? { issue: number }
    : { foreign: 'the event names no issue' }
}
