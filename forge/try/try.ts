/** The whole pipeline on a local repository, for one issue in a file; leaves a branch, the pull request's text and a report. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { settingsFile } from '../../src/adapters/github/query.ts'
import { changeSetSchema } from '../../src/pipeline/change-set.ts'
import { agentsOf } from '../../src/pipeline/policy.ts'
import { callerFile, callerWorkflow } from '../../src/text/caller.ts'
import { readAnswers } from '../stage/input.ts'
import { asPeopleSee, type Narrator, narrator } from '../stage/narrator.ts'
import { answerQuestions, openStage, pullRequestOf, recordOf, type Stage, statusOf } from '../stage/stage.ts'
import { askPerson, untilInterrupted } from '../stage/terminal.ts'
import { createBranch, transplant } from './branch.ts'
import { type Given, readGiven, type TryOptions } from './given.ts'
import { type Outcome, renderPullRequestText, renderReport } from './report.ts'

/**
 * Tries an issue. The repository itself is read, and given one new branch at the end.
 * @returns the exit code: 0 when there is a branch and the text of a pull request
 * @throws Failure when something given cannot be used
 */
export async function tryIssue(options: TryOptions): Promise<number> {
  const given = await readGiven(options)
  const tell = narrator()
  introduce(tell, given)
  const stage = await openStage({
    root: options.root,
    name: basename(given.repository).replaceAll(/[^\w.-]/g, '-'),
    source: { from: given.repository },
    added: installed(given),
    people: { maintainer: 'maintainer', reporter: 'reporter' },
    tell,
    statuses: false,
    secrets: { AGENT_API_KEY: process.env.AGENT_API_KEY ?? '' },
  })
  return untilInterrupted(
    (signal) => play(stage, tell, given, signal),
    () => stage.close(),
  )
}

function introduce(tell: Narrator, { repository, issue, policy, dirty, branch }: Given): void {
  tell.chapter(`Trying "${issue.title}" on a copy of ${repository}`)
  const agents = agentsOf(policy).map((name) => (name === 'command' ? policy['agent-command'] : name))
  const room = policy.sandbox === 'none' ? 'with your rights and no sandbox' : `in the room \`${policy.sandbox}\``
  tell.note(`The agent runs on this machine, ${room}: ${agents.join(', then ')}`)
  tell.note(`Your repository gets one new branch at the end, ${branch}; nothing else in it is touched.`)
  if (dirty) tell.note('It has changes that are in no commit: they take no part in this.')
}

function installed({ policy }: Given): Record<string, string> {
  const { label: _label, known: _known, app: _app, problem: _problem, ...settings } = policy
  // JSON is YAML.
  return { [callerFile]: callerWorkflow(), [settingsFile]: `${JSON.stringify(settings, null, 2)}\n` }
}

async function play(stage: Stage, tell: Narrator, given: Given, signal: AbortSignal): Promise<number> {
  const { repo, driver, maintainer, reporter } = stage
  const { number } = await reporter.openIssue(repo, given.issue)
  await driver.idle()
  await maintainer.addLabel(repo, number, given.policy.label)
  await driver.idle()
  const next = answersOf(given, tell)
  await answerQuestions(stage, number, async () => {
    const said = await next()
    signal.throwIfAborted()
    return said
  })
  signal.throwIfAborted()
  return leave(stage, tell, given, number)
}

/** From the file, else from the person, else from what was piped in; null when there are no more. */
function answersOf(given: Given, tell: Narrator): () => Promise<string | null> {
  let left = given.answers
  return async () => {
    if (left === null && process.stdin.isTTY) return askPerson()
    if (left === null) tell.note('Reading answers from the standard input, separated by lines ---')
    left ??= readAnswers(0)
    return left.shift() ?? null
  }
}

/** Leaves what there is: always a report, and with a pull request its text and the branch. */
async function leave(stage: Stage, tell: Narrator, given: Given, number: number): Promise<number> {
  const { repo, forge } = stage
  const requests = forge.requests.length
  const pull = pullRequestOf(repo, number)
  await mkdir(given.out, { recursive: true })
  const places: Record<string, string> = {}
  if (pull) {
    const directory = await repo.git('rev-parse', '--absolute-git-dir')
    const commit = await transplant(directory, pull.head.sha, given.head, pull.title)
    await createBranch(given.repository, directory, commit, given.branch)
    places.branch = `\`${given.branch}\` (git diff ${given.head.slice(0, 12)} ${given.branch})`
    places['text of the pull request'] = join(given.out, 'pull-request.md')
    await writeFile(join(given.out, 'pull-request.md'), renderPullRequestText(pull))
  }
  const changeSet = await keepChangeSet(stage, given.out, places)
  const record = recordOf(repo, number)
  const findings = guardLines(stage)
  const { repository, issue } = given
  const outcome: Outcome = { title: issue.title, repository, record, requests, changeSet, findings, places }
  await writeFile(join(given.out, 'report.md'), renderReport(outcome))
  tell.chapter(pull ? 'A pull request' : 'No pull request')
  if (!pull) tell.shows(asPeopleSee(statusOf(repo, number)))
  for (const [what, where] of Object.entries({ ...places, report: join(given.out, 'report.md') }))
    tell.says(what, where)
  return pull ? 0 : 1
}

/** Copies what the last agent left, whatever the guard said: agent's log, files and the logs of the checks. */
async function keepChangeSet({ driver }: Stage, out: string, places: Record<string, string>) {
  const artifacts = driver.runs.map(({ id }) => driver.artifacts(id).get('issuewright-change-set'))
  const artifact = artifacts.filter((one) => one !== undefined).at(-1)
  if (!artifact) return null
  places['change set and logs'] = join(out, 'change-set')
  await cp(artifact, join(out, 'change-set'), { recursive: true, verbatimSymlinks: true })
  // A job that crashed may have left its logs only.
  const json = await readFile(join(artifact, 'change-set.json'), 'utf8').catch(() => null)
  return json === null ? null : changeSetSchema.parse(JSON.parse(json))
}

/** What the publish jobs printed about the guard. */
function guardLines({ driver }: Stage): string[] {
  const logs = driver.runs.flatMap(({ jobs }) => jobs.filter(({ id }) => id === 'publish').map(({ log }) => log))
  return logs.flatMap((log) => log.split('\n').filter((line) => /^(block|review) by \S+: /.test(line)))
}
