import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { type Driver, startDriver } from '../driver/driver.ts'
import { type Forge, type ForgeRepository, startForge } from '../forge.ts'
import { showChecks } from './before-after.ts'
import { type DemoOptions, type Given, readGiven } from './given.ts'
import { installation } from './install.ts'
import { asPeopleSee, type Narrator, narrator } from './narrator.ts'

const [maintainer, reporter] = ['maya', 'rita']

/**
 * Tells the whole story, from a label to a merged pull request, with the real bundle, the real workflow files and a real git
 * repository on a forge of its own.
 * @returns the exit code: 0 when the issue ended as done
 */
export async function demo(options: DemoOptions): Promise<number> {
  const temporary = await mkdtemp(join(tmpdir(), 'issuewright-demo-'))
  const tell = narrator()
  const given = readGiven(options, temporary)
  const forge = await startForge()
  const files = installation(given.agentCommand, given.verify)
  const repo = await settle(forge, given, files)
  const driver = await startDriver({
    forge,
    actionRoot: options.root,
    node: process.execPath,
    onProgress: follow(tell),
  })
  const deaf = forge.onEvent(overhear(tell))
  try {
    introduce(tell, given)
    return await play({ forge, repo, driver, tell, given })
  } finally {
    deaf()
    await driver.stop()
    await forge.close()
    await rm(temporary, { recursive: true, force: true })
  }
}

type Stage = { forge: Forge; repo: ForgeRepository; driver: Driver; tell: Narrator; given: Given }

/** A repository with one workflow file and one settings file on top: all that a maintainer adds. */
async function settle(forge: Forge, given: Given, added: Record<string, string>): Promise<ForgeRepository> {
  const at = { owner: maintainer, name: given.name }
  if ('files' in given.source) return forge.createRepository({ ...at, files: { ...given.source.files, ...added } })
  const repo = await forge.createRepository({ ...at, from: given.source.from })
  await forge.as(maintainer).push(repo, { branch: 'main', files: added, message: 'Add Issuewright' })
  return repo
}

function introduce(tell: Narrator, given: Given): void {
  tell.chapter('Issuewright: one label, one pull request')
  tell.note(
    'Everything happens on this machine: a small GitHub on loopback, a real git repository, the very bundle and workflow',
  )
  tell.note(
    'files that run on GitHub. ' +
      (given.scripted
        ? 'Scripted are the people (maya maintains, rita reports) and the agent, a small program that knows this bug by heart.'
        : 'The people are scripted (maya maintains, rita reports); repository, issue and agent are yours. Your repository is copied.'),
  )
}

async function play({ forge, repo, driver, tell, given }: Stage): Promise<number> {
  const [maya, rita] = [forge.as(maintainer), forge.as(reporter)]
  tell.chapter('1. A report')
  const { number } = await rita.openIssue(repo, given.issue)
  tell.shows(`${given.issue.title}\n\n${given.issue.body}`)
  await driver.idle()

  tell.chapter('2. A label')
  await maya.addLabel(repo, number, 'automate')
  await driver.idle()

  for (let round = 1; repo.labels(number).includes('needs-clarification') && round <= 3; round++) {
    tell.chapter('3. An answer')
    const said = given.answer ?? (await askPerson())
    await (said === null ? maya.comment(repo, number, '/automate approve') : rita.comment(repo, number, said))
    await driver.idle()
  }

  const pull = findPull(repo, number)
  if (pull === null) {
    tell.chapter('No pull request')
    tell.shows(asPeopleSee(statusOf(repo, number)))
    return 1
  }
  tell.chapter('4. A pull request')
  tell.shows(
    `${pull.title}  (#${pull.number}, ${pull.draft ? 'draft, ' : ''}${pull.head.ref} → ${pull.base.ref})\n\n${asPeopleSee(pull.body ?? '')}`,
  )
  tell.says('git', 'shows the change:')
  tell.shows(await repo.git('diff', `${pull.base.sha}..${pull.head.sha}`))
  await showChecks(tell, repo, given.verify, { before: pull.base.sha, after: pull.head.sha })

  tell.chapter('5. The merge')
  if (pull.draft) await maya.markReadyForReview(repo, pull.number)
  await maya.mergePullRequest(repo, pull.number)
  await driver.idle()

  tell.chapter('The end')
  tell.shows(asPeopleSee(statusOf(repo, number)))
  const labels = repo.labels(number)
  const done = labels.includes('automate: done')
  tell.says('the issue', `is ${repo.issue(number).state}; its labels: ${labels.join(', ')}`)
  tell.note(
    `${forge.requests.length} requests to the API in ${driver.runs.length} workflow runs. ${done ? 'Done.' : 'This did not end as it should.'}`,
  )
  return done ? 0 : 1
}

/** At a terminal the person is the reporter; elsewhere the maintainer lets it start as it stands. */
async function askPerson(): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const said = await terminal.question('         your answer (empty: start as it stands) > ')
  terminal.close()
  return said.trim() === '' ? null : said
}

function findPull(repo: ForgeRepository, number: number): ReturnType<ForgeRepository['pull']> | null {
  const found = /\*\*Pull request #(\d+)\*\* is open/.exec(statusOf(repo, number))
  return found ? repo.pull(Number(found[1])) : null
}

function statusOf(repo: ForgeRepository, number: number): string {
  return repo.comments(number).find(({ body }) => body.startsWith('### Issuewright'))?.body ?? '(no status comment)'
}

/** Jobs of the workflow, as they begin and end. */
function follow(tell: Narrator): NonNullable<Parameters<typeof startDriver>[0]['onProgress']> {
  return (event) => {
    if (
      event.type === 'log' &&
      event.job.id === 'implement' &&
      /^(│ .|The agent|Checking|passed|FAILED)/.test(event.line)
    ) {
      tell.note(event.line.replace(/^│ /, '  '))
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

/** What anybody would see on the issue's page, as it appears. */
function overhear(tell: Narrator): (event: Heard) => void {
  return ({ name, payload, actor }) => {
    const p = payload as Payload
    const who = actor
    const action = p.action ?? ''
    if (name === 'issues' && action === 'opened') tell.says(who, `opens issue #${p.issue?.number}`)
    if (name === 'issues' && (action === 'labeled' || action === 'unlabeled')) {
      tell.says(who, `${action === 'labeled' ? 'adds' : 'removes'} the label "${p.label?.name}"`)
    }
    if (name === 'issues' && action === 'closed') tell.says(who, `closes issue #${p.issue?.number}`)
    if (name === 'issue_comment') {
      tell.says(who, action === 'created' ? 'comments:' : 'edits the comment:')
      tell.shows(asPeopleSee(p.comment?.body ?? ''))
    }
    if (name === 'pull_request' && action === 'opened') tell.says(who, `opens pull request #${p.number}`)
    if (name === 'pull_request' && action === 'closed') tell.says(who, `merges pull request #${p.number}`)
  }
}
