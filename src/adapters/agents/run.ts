import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Adapter, AgentEvent, AgentStart, AgentTask, AgentVerdict } from '../../pipeline/agent.ts'
import type { Ending } from '../../pipeline/change-set.ts'
import { Failure } from '../../pipeline/error.ts'
import type { Command, Ran } from '../../pipeline/process.ts'
import type { Room } from '../../pipeline/room.ts'
import type { Usage } from '../../pipeline/usage.ts'

/** What agents get for a key. Some strike their key out of all they print, so it is like no word. */
export const dummyKey = 'issuewright-dummy-7f3a9c51e2'

/** A stream may be long, and its last line is the verdict. */
const maxLogBytes = 100_000_000
const maxEvents = 2_000
const maxText = 4_000
/** How long an agent may take to end by itself after the gateway refused it. */
const partingMs = 5_000
const pollMs = 500

export type AgentJob = Pick<AgentTask, 'prompt' | 'command' | 'model' | 'turns' | 'resume'> &
  Required<Pick<Command, 'seconds' | 'logFile' | 'marker'>> &
  Pick<Command, 'signal'> & {
    adapter: Adapter
    room: Room
    /** The room's home as the machine outside knows it. */
    home: string
    /** What every foreign program may know of the machine; HOME and TMPDIR are the room's. */
    environment: Readonly<Record<string, string>>
    /** The value of `Adapter.ownKey`. */
    ownKey?: string
    /** Limit of silence. */
    silenceSeconds: number
    /** When the last file changed or the model last spoke, in milliseconds since 1970. */
    lastSign: () => number
    /** Which hard stop the gateway has reached, if it has. */
    stopped: () => Usage['stopped']
    onEvent: (event: AgentEvent) => void
  }

/** How an agent's run ended. */
export type AgentRun = Pick<Ending, 'how' | 'why' | 'exitCode' | 'seconds'> & { session: string | null }

/**
 * Runs an agent in its room and judges how that ended. Task, context and summary are `task.md`, `context.md` (in the room's
 * task directory) and `summary.md` (in its outbox).
 * @returns never `finished` for a run that we, the limits or the gateway ended, whatever the program says of itself
 * @throws Failure `bad-configuration` for an agent that cannot work in this kind of room
 */
export async function runAgent(job: AgentJob): Promise<AgentRun> {
  const { adapter, room } = job
  const start = startOf(job)
  for (const { path, content } of start.files ?? []) writeBelow(job.home, path, content)
  const events: AgentEvent[] = []
  const watch = watchGateway(job.stopped)
  try {
    const ran = await room.run({
      argv: start.argv,
      cwd: room.paths.tree,
      env: { ...environmentOf(job), ...start.env },
      ...(start.stdin !== undefined && { stdin: start.stdin }),
      ...(start.stopSignal && { stopSignal: start.stopSignal }),
      seconds: job.seconds,
      silence: { seconds: job.silenceSeconds, lastSign: job.lastSign },
      logFile: job.logFile,
      maxLogBytes,
      marker: job.marker,
      signal: job.signal ? AbortSignal.any([job.signal, watch.signal]) : watch.signal,
      onLine: (line, stream) => {
        if (stream === 'err') return
        for (const event of adapter.read(line).map(bounded)) {
          if (events.push(event) > maxEvents) events.shift()
          job.onEvent(event)
        }
      },
    })
    const stopped = job.signal?.aborted ? null : job.stopped()
    const { how, why } = endOf(ran, stopped, () => adapter.verdict({ exitCode: ran.exitCode, events, tail: ran.tail }))
    const session = events.findLast((event) => event.kind === 'session')?.id ?? null
    return { how, why, exitCode: ran.exitCode, seconds: ran.seconds, session }
  } finally {
    watch.end()
  }
}

/** @throws Failure when the room has not what the agent needs */
function startOf({ adapter, room, ...job }: AgentJob): AgentStart {
  if (adapter.ownKey !== undefined && (room.kind !== 'none' || !job.ownKey))
    throw new Failure('bad-configuration', `The agent \`${adapter.name}\` works only with a key of its own.`, {
      todo: `Choose another agent; or, if you trust whoever writes issues, set \`sandbox: none\` and pass ${adapter.ownKey} in the step's \`env:\`.`,
    })
  if (adapter.dialect !== null && room.gatewayUrl === null)
    throw new Failure('internal', `The room of the agent \`${adapter.name}\` has no gateway.`)
  const { prompt, command, model, turns, resume } = job
  const { tree, home, tools } = room.paths
  const gateway = adapter.dialect === null ? null : { url: `${room.gatewayUrl}/${adapter.name}`, key: dummyKey }
  return adapter.start({ tree, home, tools, prompt, command, model, gateway, turns, resume })
}

function environmentOf({ adapter, room, ...job }: AgentJob): Record<string, string> {
  const { home, temporary, task, outbox } = room.paths
  return {
    ...job.environment,
    HOME: home,
    TMPDIR: temporary,
    ...room.env,
    ISSUEWRIGHT_TASK: `${task}/task.md`,
    ISSUEWRIGHT_CONTEXT: `${task}/context.md`,
    ISSUEWRIGHT_SUMMARY: `${outbox}/summary.md`,
    ...(adapter.ownKey !== undefined && job.ownKey !== undefined && { [adapter.ownKey]: job.ownKey }),
  }
}

/** Which limit of the gateway ends a run how, and the setting that says it. */
const stops: Record<NonNullable<Usage['stopped']>, Pick<Ending, 'how' | 'why'>> = {
  requests: { how: 'turns', why: '`turns`' },
  tokens: { how: 'budget', why: '`tokens`' },
  usd: { how: 'budget', why: '`usd`' },
  deadline: { how: 'timed-out', why: '`agent-minutes`' },
}

function endOf(ran: Ran, stopped: Usage['stopped'], verdict: () => AgentVerdict): Pick<Ending, 'how' | 'why'> {
  if (stopped !== null) return stops[stopped]
  return ran.how === 'exited' ? verdict() : { how: ran.how, why: '' }
}

/** Some agents go on asking a gateway that refuses them: they get a moment to end by themselves, no more. */
function watchGateway(stopped: AgentJob['stopped']): { signal: AbortSignal; end: () => void } {
  const abort = new AbortController()
  const since = { refused: 0 }
  const timer = setInterval(() => {
    if (stopped() === null) return
    if (since.refused === 0) since.refused = performance.now()
    if (performance.now() - since.refused >= partingMs) abort.abort()
  }, pollMs)
  return { signal: abort.signal, end: () => clearInterval(timer) }
}

function bounded(event: AgentEvent): AgentEvent {
  const short = (value: unknown) => (typeof value === 'string' ? value.slice(0, maxText) : value)
  return Object.fromEntries(Object.entries(event).map(([name, value]) => [name, short(value)])) as AgentEvent
}

/** Writes a file of ours into a home that an agent may have had before: whatever stands in its way is removed, links unfollowed. */
function writeBelow(home: string, path: string, content: string): void {
  const parts = dirname(path) === '.' ? [] : dirname(path).split('/')
  for (const [i] of parts.entries()) {
    const directory = join(home, ...parts.slice(0, i + 1))
    if (lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()) continue
    rmSync(directory, { force: true })
    mkdirSync(directory)
  }
  rmSync(join(home, path), { recursive: true, force: true })
  writeFileSync(join(home, path), content, { flag: 'wx' })
}
