import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Driver, type DriverOptions, type JobRun, type Run, startDriver } from '../../forge/driver/driver.ts'
import { type Forge, type ForgeRepository, startForge } from '../../forge/forge.ts'

type Files = Readonly<Record<string, string>>

export interface Stage {
  readonly forge: Forge
  readonly repository: ForgeRepository
  readonly driver: Driver
  /** Opens an issue, and gives the run it starts when that has ended. */
  openIssue(title?: string): Promise<Run>
}

const opened: (() => Promise<void>)[] = []

/** A forge with one repository, `octo/shop`, with these files; and a driver that listens to it. */
export async function openStage(files: Files, options: Partial<DriverOptions> & { own?: Files } = {}): Promise<Stage> {
  const { own = {}, ...rest } = options
  const forge = await startForge()
  const repository = await forge.createRepository({ owner: 'octo', name: 'shop', files: { ...files } })
  const actionRoot = await mkdtemp(join(tmpdir(), 'own-'))
  await writeFiles(actionRoot, own)
  const cancelGrace = { interrupt: 200, terminate: 200 }
  const driver = startDriver({ forge, actionRoot, node: process.execPath, cancelGrace, ...rest })
  opened.push(async () => {
    await driver.stop()
    await forge.close()
    await rm(actionRoot, { recursive: true })
  })
  return {
    forge,
    repository,
    driver,
    async openIssue(title = 'A bug') {
      const before = driver.runs.length
      await forge.as('ann').openIssue('octo/shop', { title })
      await driver.idle()
      const run = driver.runs[before]
      if (!run) throw new Error('No run was started')
      return run
    },
  }
}

/** Closes every stage of a test. */
export async function closeStages(): Promise<void> {
  await Promise.all(opened.splice(0).map((close) => close()))
}

export async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), content)
  }
}

/** A repository's only workflow, started by new issues unless its head says otherwise. */
export function workflow(jobs: string, head = 'on: { issues: { types: [opened] } }'): Record<string, string> {
  return { '.github/workflows/main.yml': `name: Main\n${head}\njobs:\n${indent(jobs)}` }
}

/** A workflow others may call. */
export function callable(jobs: string, call = '{}'): string {
  return `on:\n  workflow_call: ${call}\njobs:\n${indent(jobs)}`
}

function indent(text: string): string {
  return text.replace(/^\n/, '').replace(/^(?=.)/gm, '  ')
}

/** A job of one step. */
export function job(id: string, run: string, keys = ''): string {
  return `${id}:\n  runs-on: ubuntu-latest\n${keys.replace(/^(?=.)/gm, '  ')}${keys === '' ? '' : '\n'}  steps:\n    - run: ${run}\n`
}

/** Waits until something is so. */
export async function until(condition: () => boolean, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() > end) throw new Error(`It never came to be: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** The job with this id. */
export function find(run: Run | undefined, id: string): JobRun {
  const found = run?.jobs.find((one) => one.id === id)
  if (!found) throw new Error(`There is no job ${id}. ${JSON.stringify(run?.annotations)}`)
  return found
}

/** How each job of a run ended. */
export function results(run: Run | undefined): Record<string, string | null> {
  return Object.fromEntries((run?.jobs ?? []).map((one) => [one.name, one.result]))
}

/** What the steps printed, without the runner's own lines. */
export function printed(record: JobRun): string[] {
  return record.log.split('\n').filter((line) => line !== '' && !/^##\[(group|endgroup)\]/.test(line))
}
