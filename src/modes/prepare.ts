import '../pipeline/jitless.ts'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { installAgent } from '../adapters/agents/install.ts'
import { adapterOf } from '../adapters/agents/registry.ts'
import { say } from '../adapters/runner/commands.ts'
import { runCommand } from '../adapters/sandbox/run.ts'
import { collect } from '../adapters/workspace/collect.ts'
import { copyTree } from '../adapters/workspace/copy.ts'
import { takeManifest } from '../adapters/workspace/manifest.ts'
import { materialise } from '../adapters/workspace/materialise.ts'
import { verify } from '../adapters/workspace/verify.ts'
import type { Inputs } from '../inputs.ts'
import { changedFileSchema, endings, evidenceSchema } from '../pipeline/change-set.ts'
import { Failure } from '../pipeline/error.ts'
import { isAbout } from '../pipeline/guard/protected.ts'
import { redactorOf } from '../pipeline/secret.ts'
import { code } from '../text/code.ts'
import { type Assignment, readAssignment, untilStopped } from './order.ts'
import { quoted } from './progress.ts'
import { environmentIn, openRooms, type Places, placesIn } from './rooms.ts'

/** What this step leaves for `implement`, beside the prepared base and the installed agents. */
const preparedSchema = z.strictObject({
  /** Why no agent can start, if none can. */
  problem: z.strictObject({ how: z.enum(endings), why: z.string() }).nullable(),
  evidence: z.array(evidenceSchema),
  /** What the branch adds to the base, with contents beside it, and the files in which git could not bring them together. */
  merged: z.strictObject({ files: z.array(changedFileSchema), conflicts: z.array(z.string()) }).nullable(),
  /** Agents that could not be installed, and why. */
  missing: z.record(z.string(), z.string()),
})
export type Prepared = z.infer<typeof preparedSchema>

/** An installation that takes longer has failed, in seconds. The largest takes about eight on a good line. */
const installSeconds = 300

/**
 * Everything that needs no key, before one comes into the job: proves that a room can be built, installs the agents, and
 * runs the repository's `prepare` commands on the base in a room of their own.
 */
export async function prepare(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  await prepareWorkshop(env, readAssignment(env, inputs), untilStopped().signal)
  return 0
}

/** The same for callers that go on in this process. */
export async function prepareWorkshop(env: NodeJS.ProcessEnv, job: Assignment, signal: AbortSignal): Promise<void> {
  const { order, directory } = job
  const places = placesIn(directory)
  rmSync(join(directory, 'workshop'), { recursive: true, force: true })
  say(`Preparing ${order.repository.fullName} at ${order.base.sha}`)
  for (const place of [places.logs, places.homes]) mkdirSync(place, { recursive: true })
  const enough = new AbortController()
  const installing = install(env, job, places, AbortSignal.any([signal, enough.signal]))
  try {
    const prepared = await prepareBase(env, job, places, signal)
    write(directory, { ...prepared, missing: await installing })
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'no-room') throw error
    refuse(directory, error)
  } finally {
    enough.abort()
    await Promise.allSettled([installing])
  }
}

/** Notes that no agent can start, so that it is told like any other ending. */
export function refuse(directory: string, { message, todo }: Failure): void {
  write(directory, { problem: { how: 'no-room', why: `${message} ${todo}` }, evidence: [], merged: null, missing: {} })
}

function write(directory: string, prepared: Prepared): void {
  mkdirSync(dirname(fileIn(directory)), { recursive: true })
  writeFileSync(fileIn(directory), JSON.stringify(preparedSchema.parse(prepared)))
}

/** @throws Failure `bad-input` when the step did not run */
export function readPrepared(directory: string): Prepared {
  const file = fileIn(directory)
  if (!existsSync(file))
    throw new Failure('bad-input', 'Nothing was prepared for the agent.', {
      todo: 'Run a step with `mode: prepare` before this one.',
    })
  return preparedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

const fileIn = (directory: string) => join(directory, 'workshop', 'prepared.json')

async function install(
  env: NodeJS.ProcessEnv,
  { order }: Assignment,
  places: Places,
  signal: AbortSignal,
): Promise<Record<string, string>> {
  // The committed lock files, seen from `dist/action` or `dist/cli`.
  const locks = join(dirname(realpathSync(process.argv[1] ?? '.')), '..', '..', 'agents')
  const missing = await Promise.all(
    order.agents.map(async ({ name }) => {
      const adapter = adapterOf(name)
      if (adapter.package) say(`Installing ${adapter.package.name} ${adapter.package.version}`)
      try {
        const marker = randomBytes(16).toString('hex')
        const limits = { seconds: installSeconds, logFile: join(places.logs, `install-${name}.log`), marker, signal }
        await installAgent(adapter, join(places.tools, name), { locks, env, run: runCommand, ...limits })
        return []
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        say(error.message)
        return [[name, error.message]]
      }
    }),
  )
  return Object.fromEntries(missing.flat())
}

/** The base, proven to be in a room first: without one all the rest is in vain. */
async function prepareBase(
  env: NodeJS.ProcessEnv,
  job: Assignment,
  places: Places,
  signal: AbortSignal,
): Promise<Pick<Prepared, 'evidence' | 'merged' | 'problem'>> {
  const { order, context } = job
  const rooms = await openRooms(env, job, null)
  try {
    await rooms.prove()
    await materialise({ repository: context.workspace, sha: order.base.sha, into: places.pristine, withGit: true })
    await copyTree(places.pristine, places.base)
    const isMerge = order.revision?.cause === 'conflicts'
    const begun = isMerge ? await merge(job, places) : { problem: null, merged: null }
    if (begun.problem || order.prepare.length === 0) return { ...begun, evidence: [] }
    const room = await rooms.open(places.base, join(places.homes, 'base'), null)
    say(`Preparing the base: ${order.prepare.join('; ')}`)
    const marker = randomBytes(16).toString('hex')
    const how = { name: 'prepare', seconds: order.prepareMinutes * 60, marker, redactor: redactorOf([]), signal }
    const where = { room, env: environmentIn(room, env), logs: places.logs }
    const evidence = await quoted((onLine) => verify({ commands: order.prepare, ...where, ...how, onLine }))
    return { ...begun, evidence }
  } finally {
    await rooms.close()
  }
}

/** Brings the branch and the base together as far as git can, before code of either has run; for the agent to go on from there. */
async function merge(
  { order, context: { workspace: repository } }: Assignment,
  { merged: into, pristine }: Places,
): Promise<Pick<Prepared, 'merged' | 'problem'>> {
  const tree = join(into, 'tree')
  const head = order.revision?.head ?? ''
  const conflicts = await materialise({ repository, sha: order.base.sha, into: tree, withGit: false, merge: head })
  const { limits } = order
  const ignored = () => false
  const found = collect({ tree, manifest: takeManifest(pristine), limits, files: join(into, 'files'), ignored })
  // What a job's token may not write is better said before an agent has worked for it.
  const isPlain = (file: (typeof found.files)[number]) =>
    !isAbout('workflow', file.path) && (file.op === 'delete' || (file.kind === 'file' && file.sha256 !== null))
  const others = found.files.filter((file) => !isPlain(file)).map(({ path }) => code(path))
  if (!found.truncated && others.length === 0) return { problem: null, merged: { files: found.files, conflicts } }
  return { problem: { how: 'unmergeable', why: others.slice(0, 5).join(', ') }, merged: null }
}
