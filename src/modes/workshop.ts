import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adapterOf } from '../adapters/agents/registry.ts'
import { runAgent } from '../adapters/agents/run.ts'
import type { Gateway } from '../adapters/gateway/start.ts'
import { say } from '../adapters/runner/commands.ts'
import { scan } from '../adapters/secret/scan.ts'
import { applyChangeSet } from '../adapters/workspace/apply.ts'
import { collect } from '../adapters/workspace/collect.ts'
import { copyTree } from '../adapters/workspace/copy.ts'
import { hide } from '../adapters/workspace/hide.ts'
import { readIgnoreRules } from '../adapters/workspace/ignore.ts'
import { judgedOf } from '../adapters/workspace/judged.ts'
import { type Manifest, takeManifest } from '../adapters/workspace/manifest.ts'
import { redactFiles } from '../adapters/workspace/redact.ts'
import { verify } from '../adapters/workspace/verify.ts'
import { newestChange, walk } from '../adapters/workspace/walk.ts'
import { type ChangedFile, evidenceFor } from '../pipeline/change-set.ts'
import { Failure } from '../pipeline/error.ts'
import { ownFindings } from '../pipeline/guard/settled.ts'
import { judge } from '../pipeline/guard.ts'
import { parentsOf } from '../pipeline/path.ts'
import type { Redactor } from '../pipeline/secret.ts'
import type { Changes, Ran, Workshop } from '../reconcile/work.ts'
import { renderContext, renderRepair, renderTask } from '../text/task.ts'
import type { Assignment } from './order.ts'
import type { Prepared } from './prepare.ts'
import { narrate, quoted } from './progress.ts'
import { environmentIn, type Places, type Rooms } from './rooms.ts'

type Agent = Assignment['order']['agents'][number]

/**
 * The machine's side of `work`: trees laid out from the prepared base, agents run in rooms, differences collected after
 * everybody is dead, checks run in fresh copies.
 * @param job.out  where the change set and what belongs to it are left
 */
export function openWorkshop(job: {
  env: NodeJS.ProcessEnv
  assignment: Assignment
  places: Places
  prepared: Prepared
  rooms: Rooms
  gateway: Gateway | null
  out: string
  redactor: Redactor
  signal: AbortSignal
}): Workshop {
  const { env, assignment, places, prepared, rooms, gateway, out, redactor, signal } = job
  const { order } = assignment
  let deadline = Date.now() + order.budget.minutes * 60_000
  const marker = randomBytes(16).toString('hex')
  const { files: laid, conflicts } = prepared.merged ?? { files: [], conflicts: [] }
  const asLaid = new Set(laid.map((file) => JSON.stringify(file)))
  const isLaid = (file: ChangedFile) => asLaid.has(JSON.stringify(file))
  const committed = new Set(laid.flatMap(({ path }) => [path, ...parentsOf(path).map((parent) => `${parent}/`)]))
  const rules = readIgnoreRules(places.pristine)
  const ignored = (path: string) => !committed.has(path) && rules(path)
  const manifest = manifestOf(places, ignored)
  let checked = 0
  let runs = 0

  return {
    prepared: () => prepared.evidence,

    run: (agent, repair) => runOne(agent, repair, ++runs),

    async collect() {
      rmSync(join(out, 'files'), { recursive: true, force: true })
      const found = await differences(join(out, 'files'))
      say(`${found.files.length} files changed`)
      return found
    },

    judge({ files, truncated }) {
      const old = new Set(files.filter(isLaid).flatMap(({ path }) => (conflicts.includes(path) ? [] : [path])))
      const judged = judgedOf({ files, truncated }, places.pristine, join(out, 'files'), order.limits)
      return ownFindings(judge({ ...judged, oneSided: prepared.merged && [] }, order.guard), old)
    },

    async verify(changes: Changes) {
      const plain = changes.files.every(
        (file) => file.op === 'delete' || (file.kind === 'file' && file.sha256 !== null && !file.secrets),
      )
      if (order.verify.length === 0 || !plain) return []
      await copyTree(places.base, places.check)
      const why = whyNotApplied({ into: places.check, files: changes.files, contents: join(out, 'files') })
      if (why !== null) return evidenceFor(order.verify, [], why)
      const room = await rooms.open(places.check, await homeOf('check'), null)
      const began = Date.now()
      checked += 1
      say(`Checking the change: ${order.verify.join('; ')}`)
      const name = checked === 1 ? 'verify' : `verify-after-repair-${checked - 1}`
      const how = { name, seconds: order.verifyMinutes * 60, marker, redactor, signal }
      const where = { room, env: environmentIn(room, env), logs: places.logs }
      const evidence = await quoted((onLine) => verify({ commands: order.verify, ...where, ...how, onLine }))
      deadline += Date.now() - began // the agents' time stands still meanwhile
      for (const { command, passed } of evidence) say(`${passed ? 'passed' : 'FAILED'}: ${command}`)
      return evidence
    },

    isOpen: () => !signal.aborted && Date.now() < deadline && (gateway?.usage().stopped ?? null) === null,
  }

  async function runOne(agent: Agent, repair: Parameters<Workshop['run']>[1], number: number): Promise<Ran> {
    const adapter = adapterOf(agent.name)
    const model = agent.model ?? adapter.model
    const ended = (how: Ran['how'], why: string): Ran => {
      return { agent: agent.name, model, how, why, seconds: 0, exitCode: null, session: null }
    }
    if (prepared.missing[agent.name]) return ended('not-installed', prepared.missing[agent.name] ?? '')
    if (adapter.dialect !== null && !gateway?.names.includes(agent.name)) return ended('no-key', `\`${agent.name}\``)
    if (adapter.ownKey !== undefined && (order.room.kind !== 'none' || !env[adapter.ownKey]))
      return ended('no-key', `\`${agent.name}\`: \`${adapter.ownKey}\`, \`sandbox: none\``)
    if (!repair) await layOut(number)

    const home = await homeOf(agent.name)
    const room = await rooms.open(places.tree, home, agent.name)
    const files = { context: `${room.paths.task}/context.md`, summary: `${room.paths.outbox}/summary.md` }
    const prompt = repair ? renderRepair(order, repair, files) : renderTask(order, files)
    writeFileSync(join(places.task, 'task.md'), prompt)
    writeFileSync(join(places.task, 'context.md'), renderContext(order, conflicts))
    const hidden = adapter.configuration.filter((path) => !order.configuration.includes(path))
    const restore = hide(places.tree, hidden, places.hidden)
    say(`The agent begins: ${agent.name}${repair ? ', to mend what the checks found' : ''} (room: ${room.kind})`)
    try {
      const ran = await quoted((onLine) =>
        runAgent({
          adapter,
          room,
          home,
          prompt,
          command: order.command ?? '',
          model,
          turns: order.budget.turns,
          resume: repair?.session ?? null,
          environment: environmentIn(room, env),
          ...(adapter.ownKey !== undefined && { ownKey: env[adapter.ownKey] ?? '' }),
          seconds: Math.max(1, (deadline - Date.now()) / 1_000),
          silenceSeconds: order.budget.silenceMinutes * 60,
          lastSign: () => Math.max(newestChange(places.tree), gateway?.lastSign() ?? 0),
          stopped: () => gateway?.usage().stopped ?? null,
          logFile: join(places.logs, `agent-${number}.log`),
          marker,
          signal,
          onEvent: narrate({ out, run: number, agent: agent.name, gateway, redactor, onLine }),
        }),
      )
      const { how, exitCode, seconds, session } = ran
      const why = redactor.redact(ran.why).slice(0, 1_000)
      say(`The agent ended after ${Math.round(seconds)} s: ${how}${why ? `, ${why}` : ''}`)
      return { agent: agent.name, model, how, why, exitCode, seconds, session }
    } finally {
      restore()
    }
  }

  /** A fresh tree. What an agent before changed in it, and broke, is kept beside the change set, for people. */
  async function layOut(number: number): Promise<void> {
    if (existsSync(places.tree) && number > 1) {
      const kept = join(out, `abandoned-${number - 1}`)
      const { files } = await differences(kept)
      if (files.length > 0) writeFileSync(join(kept, 'files.json'), redactor.redact(JSON.stringify(files, null, 2)))
    }
    await copyTree(places.base, places.tree)
    if (laid.length > 0) applyChangeSet({ into: places.tree, files: laid, contents: join(places.merged, 'files') })
    for (const name of readdirSync(places.outbox)) rmSync(join(places.outbox, name), { recursive: true, force: true })
    writeFileSync(join(places.outbox, 'summary.md'), '', { mode: 0o666 })
  }

  /** The differences of the tree, with contents that hold no credentials. */
  async function differences(contents: string) {
    const found = collect({ tree: places.tree, manifest, limits: order.limits, files: contents, ignored })
    const job = { files: found.files, contents, base: places.base, isOld: isLaid, redactor, scan }
    return { ...found, files: await redactFiles(job) }
  }

  /** A home of its own for each agent and for the checks, with what `prepare` left in its own. */
  async function homeOf(name: string): Promise<string> {
    const home = join(places.homes, `for-${name}`)
    // What runs in a check may have been written by an agent: the next check must not find what it left.
    if (name === 'check') rmSync(home, { recursive: true, force: true })
    const base = join(places.homes, 'base')
    if (!existsSync(home) && existsSync(base)) await copyTree(base, home)
    return home
  }
}

/** What counts as there before: all of the base commit, and what `prepare` made and the ignore rules do not leave out. */
function manifestOf(places: Places, ignored: (path: string) => boolean): Manifest {
  const committed = new Set([...walk(places.pristine)].map(({ path }) => path))
  const folders = new Set([...committed].flatMap((path) => parentsOf(path).map((parent) => `${parent}/`)))
  return takeManifest(places.base, (path) => committed.has(path) || folders.has(path) || !ignored(path))
}

/** Why the changes cannot be laid on the base (a file for a folder that `prepare` made), or null. */
function whyNotApplied(job: Parameters<typeof applyChangeSet>[0]): string | null {
  try {
    applyChangeSet(job)
    return null
  } catch (error) {
    if (error instanceof Failure && error.code === 'change-set-invalid') return error.message
    throw error
  }
}

/** The logs of this attempt, redacted, beside the change set: only now, so that a killed run leaves none that is not. */
export function keepLogs(places: Places, out: string, redactor: Redactor): void {
  if (!existsSync(places.logs)) return
  const logs = readdirSync(places.logs, { withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { name } of logs) {
    writeFileSync(join(out, name), redactor.redact(readFileSync(join(places.logs, name), 'utf8')))
  }
}
