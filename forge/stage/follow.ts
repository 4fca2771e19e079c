/** Tells what happens on a forge and in its workflow runs, as it happens. */
import { stripVTControlCharacters } from 'node:util'
import type { DriverEvent } from '../driver/driver.ts'
import type { Forge } from '../forge.ts'
import { asPeopleSee, type Narrator } from './narrator.ts'

/** What the agent prints, and what happens to it. */
const telling = /^(│ .|The agent|Checking|passed|FAILED)/

/** Jobs of the workflow, as they end, and the agent at work. */
export function follow(tell: Narrator): (event: DriverEvent) => void {
  return (event) => {
    if (event.type === 'log' && event.job.id === 'implement' && telling.test(event.line)) {
      tell.note(stripVTControlCharacters(event.line.replace(/^│ /, '  ')))
    }
    if (event.type === 'job-finished' && event.job.result !== 'skipped') {
      tell.says('workflow', `job ${event.job.id}: ${event.job.result}`)
      for (const { level, message } of event.job.annotations) tell.note(`${level}: ${message}`)
    }
    if (event.type === 'run-finished' && event.run.conclusion === 'startup_failure') {
      for (const { message } of event.run.annotations) tell.note(message)
    }
  }
}

type Heard = Parameters<Parameters<Forge['onEvent']>[0]>[0]
type Payload = {
  action?: string
  number?: number
  issue?: { number: number }
  label?: { name: string }
  comment?: { body: string }
}

/** What anybody would see on the issue's page, as it appears. @param statuses  whether status comments are shown */
export function overhear(tell: Narrator, statuses: boolean): (event: Heard) => void {
  return ({ name, payload, actor: who }) => {
    const { action = '', number, issue, label, comment } = payload as Payload
    if (name === 'issues' && action === 'opened') tell.says(who, `opens issue #${issue?.number}`)
    if (name === 'issues' && (action === 'labeled' || action === 'unlabeled')) {
      tell.says(who, `${action === 'labeled' ? 'adds' : 'removes'} the label "${label?.name}"`)
    }
    if (name === 'issues' && action === 'closed') tell.says(who, `closes issue #${issue?.number}`)
    if (name === 'issue_comment' && (statuses || !comment?.body.startsWith('### Issuewright:'))) {
      tell.says(who, action === 'created' ? 'comments:' : 'edits the comment:')
      tell.shows(asPeopleSee(comment?.body ?? ''))
    }
    if (name === 'pull_request' && action === 'opened') tell.says(who, `opens pull request #${number}`)
    if (name === 'pull_request' && action === 'closed') tell.says(who, `merges pull request #${number}`)
  }
}
