/** The machine of one job: fresh directories and the variables that the runner sets on it. */
import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asText } from './expression.ts'
import type { RunState } from './host.ts'

export interface Machine {
  readonly root: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** GITHUB_WORKSPACE, empty at first. */
  readonly workspace: string
  readonly home: string
  readonly toolCache: string
  readonly eventPath: string
  /** Marks every process of the job. */
  readonly trackingId: string
}

/** Sets up a machine, with the event's payload on its disk. */
export async function createMachine({ host, run }: RunState): Promise<Machine> {
  const root = join(host.directory, `machine-${host.nextId()}`)
  const name = run.repository.split('/')[1] ?? ''
  const machine = {
    root,
    temp: join(root, '_temp'),
    workspace: join(root, name, name),
    home: join(root, 'home'),
    toolCache: join(root, 'tools'),
    eventPath: join(root, '_temp', '_github_workflow', 'event.json'),
    trackingId: `github_${randomUUID()}`,
  }
  await Promise.all(
    [
      join(machine.temp, '_github_workflow'),
      join(machine.temp, '_runner_file_commands'),
      machine.workspace,
      machine.home,
      machine.toolCache,
    ].map((directory) => mkdir(directory, { recursive: true })),
  )
  await writeFile(machine.eventPath, JSON.stringify(run.payload, null, 2))
  return machine
}

/** Throws a machine away. */
export async function removeMachine({ root }: Machine): Promise<void> {
  await rm(root, { recursive: true, force: true, maxRetries: 3 })
}

/** The `runner` context. */
export function runnerContext({ temp, toolCache, workspace }: Machine): Record<string, string> {
  return {
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    environment: 'github-hosted',
    name: 'Issuewright forge',
    os: process.platform === 'darwin' ? 'macOS' : process.platform === 'win32' ? 'Windows' : 'Linux',
    temp,
    tool_cache: toolCache,
    workspace: join(workspace, '..'),
  }
}

/** What a process finds on the machine before the workflow adds anything. */
export function machineVariables(machine: Machine, extra: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '/usr/local/bin:/usr/bin:/bin' } = process.env
  return { PATH, HOME: machine.home, LANG: 'C.UTF-8', CI: 'true', ...extra }
}

/** Contexts that are no variables: secret, or not a text. */
const onlyContext = ['token', 'event', 'repositoryUrl', 'secret_source']

/** `GITHUB_*` and `RUNNER_*`; a workflow cannot set these to anything else. */
export function runnerVariables(machine: Machine, github: Readonly<Record<string, unknown>>): Record<string, string> {
  const fromGithub = Object.entries(github).filter(([name]) => !onlyContext.includes(name))
  const fromRunner = Object.entries(runnerContext(machine))
  return {
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(fromGithub.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, asText(value)])),
    ...Object.fromEntries(fromRunner.map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
    RUNNER_TRACKING_ID: machine.trackingId,
  }
}
