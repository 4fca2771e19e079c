import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installation } from '../stage/install.ts'
import { asPeopleSee, type Narrator, narrator } from '../stage/narrator.ts'
import { answerQuestions, openStage, pullRequestOf, type Stage, statusOf } from '../stage/stage.ts'
import { askPerson, untilInterrupted } from '../stage/terminal.ts'
import { showChecks } from './before-after.ts'
import { type DemoOptions, type Given, readGiven } from './given.ts'

/**
 * Tells the whole story, from a label to a merged pull request, with the real bundle, the real workflow files and a real git
 * repository on a forge of its own.
 * @returns the exit code: 0 when the issue ended as done
 */
export async function demo(options: DemoOptions): Promise<number> {
  const temporary = await mkdtemp(join(tmpdir(), 'issuewright-demo-'))
  const tell = narrator()
  const given = readGiven(options, temporary)
  const { name, source } = given
  const added = installation(given.agentCommand, given.verify)
  const people = { maintainer: 'maya', reporter: 'rita' }
  const stage = await openStage({ root: options.root, name, source, added, people, tell, statuses: true })
  introduce(tell, given)
  return untilInterrupted(
    async () => {
      const code = await play(stage, tell, given)
      if (options.keep || options.open) await showPages(stage, tell, options.open === true)
      return code
    },
    async () => {
      await stage.close()
      await rm(temporary, { recursive: true, force: true })
    },
  )
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

async function play(stage: Stage, tell: Narrator, given: Given): Promise<number> {
  const { forge, repo, driver, maintainer: maya, reporter: rita } = stage
  tell.chapter('1. A report')
  const { number } = await rita.openIssue(repo, given.issue)
  tell.shows(`${given.issue.title}\n\n${given.issue.body}`)
  await driver.idle()

  tell.chapter('2. A label')
  await maya.addLabel(repo, number, 'automate')
  await driver.idle()

  await answerQuestions(stage, number, async () => {
    tell.chapter('3. An answer')
    return given.answer ?? (process.stdin.isTTY ? askPerson() : null)
  })

  const pull = pullRequestOf(repo, number)
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

/** Leaves the forge running, so that a person can look at the pages; ends with Ctrl-C. */
async function showPages({ forge, repo }: Stage, tell: Narrator, open: boolean): Promise<never> {
  const page = `${forge.url}/${repo.fullName}/issues/1`
  tell.chapter('The pages')
  tell.note(`Look at ${page} (Ctrl-C ends it).`)
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open'
  if (open) spawn(program, [page], { stdio: 'ignore' }).on('error', () => tell.note(`There is no ${program} here.`))
  return new Promise(() => {})
}
