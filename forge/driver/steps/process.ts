/** A step's process: its variables, the files it may write for the runner, and what becomes of them. */
import { randomUUID } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseFileCommands } from '../file-command.ts'
import { hear, newHeard } from '../listen.ts'
import { machineVariables, runnerVariables } from '../machine.ts'
import { execute } from '../process.ts'
import { annotation } from '../run.ts'
import type { Performance, Session } from '../session.ts'

export interface StepProcess {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  /** Beside the variables of every step. */
  readonly env: Readonly<Record<string, string>>
}

export interface Ended {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null
  /** `false` when the runner refuses something the process said. */
  readonly accepted: boolean
  /** What it saved for its action's next stage. */
  readonly state: Readonly<Record<string, string>>
}

const fileVariables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const
type Files = Readonly<Record<(typeof fileVariables)[number], string>>

/** Runs a process of a step and takes over what it wrote for the runner. */
export async function runProcess(performance: Performance, process: StepProcess): Promise<Ended> {
  const { session, step, cancel } = performance
  const { log, state, kill } = session
  const files = await createFiles(session)
  const heard = newHeard()
  const exitCode = await execute({
    command: process.command,
    args: process.args,
    cwd: process.cwd,
    env: { ...variables(performance), ...process.env, ...files },
    onLine: (line) => hear(log, heard, line),
    cancel,
    kill,
    grace: state.host.grace,
  })
  const saved: Record<string, string> = { ...heard.state }
  Object.assign(step.outputs, heard.outputs)
  const accepted = await takeFiles(performance, files, saved)
  return { exitCode, accepted: accepted && !heard.failed, state: saved }
}

function variables({ session, env, github }: Performance): Record<string, string> {
  const { machine, paths, state } = session
  const base = machineVariables(machine, state.host.machine)
  const whole = { ...base, ...session.env, ...env }
  const path = [...paths, whole.PATH].join(':')
  return { ...whole, PATH: path, ...runnerVariables(machine, github) }
}

async function createFiles({ machine }: Session): Promise<Files> {
  const id = randomUUID()
  const pairs = fileVariables.map((name) => {
    const file = name.replace('GITHUB_', '').toLowerCase()
    return [name, join(machine.temp, '_runner_file_commands', `${file}_${id}`)] as const
  })
  await Promise.all(pairs.map(([, path]) => writeFile(path, '')))
  return Object.fromEntries(pairs) as Files
}

/** Reads the files; a malformed one fails the step, and is said in the runner's words. */
async function takeFiles(
  { session, step }: Performance,
  files: Files,
  state: Record<string, string>,
): Promise<boolean> {
  const { log } = session
  const text = (name: keyof Files) => readFile(files[name], 'utf8').catch(() => '')
  const take = async (name: keyof Files, use: (text: string) => void): Promise<boolean> => {
    try {
      use(await text(name))
      return true
    } catch (error) {
      const kind = name.replace('GITHUB_', '').toLowerCase()
      log.annotate(annotation('error', `Unable to process file command '${kind}' successfully.`))
      log.annotate(annotation('error', (error as Error).message))
      return false
    }
  }
  const taken = [
    await take(
      'GITHUB_OUTPUT',
      (content) => void Object.assign(step.outputs, Object.fromEntries(parseFileCommands(content))),
    ),
    await take('GITHUB_STATE', (content) => void Object.assign(state, Object.fromEntries(parseFileCommands(content)))),
    await take('GITHUB_ENV', (content) => setVariables(session, content)),
    await take(
      'GITHUB_PATH',
      (content) => void session.paths.unshift(...content.split(/\r?\n/).filter(Boolean).reverse()),
    ),
    await take('GITHUB_STEP_SUMMARY', (content) => addSummary(session, content)),
  ]
  await Promise.all(Object.values(files).map((path) => rm(path, { force: true })))
  return !taken.includes(false)
}

function setVariables(session: Session, content: string): void {
  const pairs = parseFileCommands(content)
  if (pairs.some(([name]) => name.toUpperCase() === 'NODE_OPTIONS')) {
    throw new Error(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`)
  }
  session.env = { ...session.env, ...Object.fromEntries(pairs) }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const longestSummary = 1024 * 1024

function addSummary({ log, record }: Session, content: string): void {
  const bytes = Buffer.byteLength(content)
  if (bytes > longestSummary) {
    const said = `supports content up to a size of 1024k, got ${Math.ceil(bytes / 1024)}k`
    log.annotate(annotation('error', `$GITHUB_STEP_SUMMARY upload aborted, ${said}.`))
    return
  }
  record.summary += log.mask(content)
}
