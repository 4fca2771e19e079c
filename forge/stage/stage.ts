/** A repository on a forge of its own, with Issuewright installed and a driver that runs the real bundle and workflow files. */
import type { ItemRecord } from '../../src/pipeline/record.ts'
import { decodeRecord } from '../../src/text/codec.ts'
import { actionsBot } from '../accounts.ts'
import { type Driver, startDriver } from '../driver/driver.ts'
import { type Forge, type ForgeRepository, startForge } from '../forge.ts'
import { follow, overhear } from './follow.ts'
import { filesAt, pathOf } from './install.ts'
import type { Narrator } from './narrator.ts'

export interface StageOptions {
  /** The folder of our package, with `action.yml`, `dist` and the workflow files. */
  readonly root: string
  readonly name: string
  readonly source: { readonly files: Record<string, string> } | { readonly from: string }
  /** Files that are put on top: the workflow and the settings. */
  readonly added: Record<string, string>
  readonly people: { readonly maintainer: string; readonly reporter: string }
  readonly tell: Narrator
  /** Whether status comments are shown as they change. */
  readonly statuses: boolean
  readonly secrets?: Readonly<Record<string, string>>
}

export interface Stage {
  readonly forge: Forge
  readonly repo: ForgeRepository
  readonly driver: Driver
  readonly maintainer: ReturnType<Forge['as']>
  readonly reporter: ReturnType<Forge['as']>
  /** Ends every process and deletes every file of it. */
  close(): Promise<void>
}

/** Opens a stage; what happens on it is told as it happens. */
export async function openStage({
  root,
  name,
  source,
  added,
  people,
  tell,
  statuses,
  secrets,
}: StageOptions): Promise<Stage> {
  const forge = await startForge()
  const repo = await settle(forge, { owner: people.maintainer, name }, source, added)
  const driver = startDriver({
    forge,
    actionRoot: root,
    node: process.execPath,
    onProgress: follow(tell),
    ...(secrets && { secrets }),
  })
  const deaf = forge.onEvent(overhear(tell, statuses))
  return {
    forge,
    repo,
    driver,
    maintainer: forge.as(people.maintainer),
    reporter: forge.as(people.reporter),
    async close() {
      deaf()
      await cancelAll(driver)
      await driver.stop()
      await forge.close()
    },
  }
}

/** How long cancelled jobs may take to end, in milliseconds: more than the runner's own grace. */
const cancelMs = 15_000

/** Only a job that is asked to stop can stop the agent it started; a job that is killed leaves it behind. */
async function cancelAll(driver: Driver): Promise<void> {
  for (const { id, status } of driver.runs) if (status !== 'completed') driver.cancel(id)
  const patience = new Promise((resolve) => setTimeout(resolve, cancelMs).unref())
  await Promise.race([driver.idle().catch(() => {}), patience])
}

async function settle(
  forge: Forge,
  at: { owner: string; name: string },
  source: StageOptions['source'],
  added: StageOptions['added'],
): Promise<ForgeRepository> {
  if ('files' in source) {
    return forge.createRepository({ ...at, files: { ...source.files, ...added } })
  }
  const taken = (await filesAt(source.from, 'HEAD')).map((line) => [pathOf(line), null])
  const repo = await forge.createRepository({ ...at, from: source.from })
  await forge
    .as(at.owner)
    .push(repo, { branch: 'main', files: { ...Object.fromEntries(taken), ...added }, message: 'Add Issuewright' })
  return repo
}

/** The most rounds of questions that the settings allow. */
const mostRounds = 5

/**
 * Answers as the reporter for as long as questions are out; where there is no answer (null), the maintainer lets it start
 * as it stands.
 */
export async function answerQuestions(
  { repo, driver, maintainer, reporter }: Stage,
  issue: number,
  next: () => Promise<string | null>,
): Promise<void> {
  for (let round = 1; recordOf(repo, issue)?.stage === 'clarifying' && round <= mostRounds; round++) {
    const said = await next()
    await (said === null ? maintainer.comment(repo, issue, '/automate approve') : reporter.comment(repo, issue, said))
    await driver.idle()
  }
}

/** The record of an issue, as the last run left it. */
export function recordOf(repo: ForgeRepository, issue: number): ItemRecord | null {
  const ours = repo.comments(issue).filter(({ author }) => author === actionsBot.login)
  const found = ours.map(({ body }) => decodeRecord(body, [])).find(({ kind }) => kind === 'valid')
  return found?.kind === 'valid' ? found.record : null
}

/** The pull request that an issue led to. */
export function pullRequestOf(repo: ForgeRepository, issue: number): ReturnType<ForgeRepository['pull']> | null {
  const made = recordOf(repo, issue)?.change?.pullRequest
  return made === undefined ? null : repo.pull(made)
}

/** The status comment as it was written. */
export function statusOf(repo: ForgeRepository, issue: number): string {
  return repo.comments(issue).find(({ body }) => body.startsWith('### Issuewright'))?.body ?? '(no status comment)'
}
