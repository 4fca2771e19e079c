import '../pipeline/jitless.ts'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandAgent } from '../adapters/agents/command.ts'
import { addSummary, annotate, say, setOutputs } from '../adapters/runner/commands.ts'
import { readContext } from '../adapters/runner/context.ts'
import { quoteLine, resumeCommands, stopCommands } from '../adapters/runner/quote.ts'
import { allowListEnvironment } from '../adapters/sandbox/environment.ts'
import { runCommand } from '../adapters/sandbox/run.ts'
import { applyChangeSet } from '../adapters/workspace/apply.ts'
import { type Collected, collect } from '../adapters/workspace/collect.ts'
import { readIgnoreRules } from '../adapters/workspace/ignore.ts'
import { takeManifest } from '../adapters/workspace/manifest.ts'
import { materialise } from '../adapters/workspace/materialise.ts'
import { rescueOutside, watchOutside } from '../adapters/workspace/outside.ts'
import { contentOf } from '../adapters/workspace/read.ts'
import { writeChangeSet } from '../adapters/workspace/store.ts'
import { verify } from '../adapters/workspace/verify.ts'
import type { Inputs } from '../inputs.ts'
import type { ChangeSet, Ending, Evidence } from '../pipeline/change-set.ts'
import { Failure } from '../pipeline/error.ts'
import { type WorkOrder, workOrderSchema } from '../pipeline/work-order.ts'
import { sha256 } from '../reconcile/hash.ts'
import { renderImplementSummary } from '../text/summary.ts'
import { renderContext, renderTask } from '../text/task.ts'

/** The agent's own words that are kept, in bytes. */
const summaryBytes = 20_000

/**
 * Runs the agent on the base commit of the work order, collects what it changed by walking the tree, checks it in a fresh
 * copy, and leaves a change set. Holds no token. However the agent ends, that is a result for publish to tell; only what
 * keeps us from having a result fails this job.
 */
export async function implement(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  if (inputs['github-token'] !== '')
    throw new Failure('bad-input', '`implement` takes no `github-token`: the agent runs in this job.', {
      todo: 'Remove the input from this step.',
    })
  const context = readContext(env)
  const directory = inputs.directory || join(context.temp, 'issuewright')
  const order = readOrder(join(directory, 'work-order', 'work-order.json'), inputs['work-order-digest'], context.run)
  const out = join(directory, 'change-set')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })

  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

  say(`Preparing ${order.repository.fullName} at ${order.base.sha}`)
  const room = realpathSync(mkdtempSync(join(directory, 'room-')))
  const tree = join(room, 'tree')
  const copy = join(directory, 'verify')
  await materialise({ repository: context.workspace, sha: order.base.sha, into: tree, withGit: true })

  const worked = await work(env, {
    order,
    room,
    tree,
    out,
    workspace: context.workspace,
    signal: stop.signal,
  })
  const { ending, collected } = worked
  const wanted = ending.how === 'finished' && collected.files.length > 0 && !collected.truncated
  // Made only now, so that the agent could not have been in it.
  rmSync(copy, { recursive: true, force: true })
  if (wanted) await materialise({ repository: context.workspace, sha: order.base.sha, into: copy, withGit: false })
  const verification = wanted ? await check(env, { order, copy, out, collected, signal: stop.signal }) : []
  const changeSet: ChangeSet = {
    v: 1,
    workOrder: inputs['work-order-digest'],
    base: order.base.sha,
    item: order.item,
    ending,
    files: collected.files,
    truncated: collected.truncated,
    outside: worked.outside,
    summary: worked.summary,
    verification,
  }
  const digest = writeChangeSet(out, changeSet)
  rmSync(room, { recursive: true, force: true })
  setOutputs(env, {
    issue: String(order.item.number),
    'change-set-digest': digest,
    'changed-files': String(collected.files.length),
  })
  addSummary(env, renderImplementSummary(changeSet))
  if (ending.how !== 'finished')
    annotate('warning', `The agent ended badly (${ending.how}); the publish job tells it on the issue.`)
  return 0
}

/**
 * This job cannot ask GitHub whether consent still stands, so it takes only what triage wrote in this very attempt.
 * @throws Failure when the work order is not the one that triage wrote, or was written in an earlier attempt of the run
 */
function readOrder(file: string, digest: string, run: { id: number; attempt: number }): WorkOrder {
  if (!existsSync(file))
    throw new Failure('bad-input', `There is no work order at ${file}.`, {
      todo: 'Download the artifact of the triage job there, or set `directory`.',
    })
  const json = readFileSync(file)
  if (sha256(json) !== digest)
    throw new Failure('bad-input', 'The work order is not the one that the triage job wrote.', {
      todo: 'Pass `work-order-digest` from the triage job, and its artifact unchanged.',
    })
  const order = workOrderSchema.parse(JSON.parse(json.toString('utf8')))
  if (order.run.id === run.id && order.run.attempt === run.attempt) return order
  throw new Failure('bad-input', 'The work order is of an earlier attempt; nobody has looked at the consent since.', {
    todo: 'Choose "Re-run all jobs", or comment `/automate retry`: both look first.',
  })
}

type Worked = { ending: Ending; collected: Collected; outside: string[]; summary: string }

/** The agent's part: from the prepared room to the collected differences. */
async function work(
  env: NodeJS.ProcessEnv,
  job: {
    order: WorkOrder
    room: string
    tree: string
    out: string
    workspace: string
    signal: AbortSignal
  },
): Promise<Worked> {
  const { order, room, tree, out } = job
  const at = (name: string) => join(room, name)
  const [home, temporary] = [at('home'), at('tmp')]
  for (const path of [home, temporary]) mkdirSync(path)
  writeFileSync(at('task.md'), renderTask(order))
  writeFileSync(at('context.md'), renderContext(order))
  writeFileSync(at('summary.md'), '')
  const manifest = takeManifest(tree)
  const ignored = readIgnoreRules(tree)
  const outsideNow = watchOutside([room, job.workspace], [tree, home, temporary, at('summary.md')])

  say(`The agent begins: ${order.agent.command} (no more than ${order.agent.minutes} min, no sandbox)`)
  const { ending } = await quoted((onLine) =>
    runCommandAgent({
      order,
      tree,
      taskFile: at('task.md'),
      contextFile: at('context.md'),
      summaryFile: at('summary.md'),
      environment: allowListEnvironment(env, { HOME: home, TMPDIR: temporary }),
      logFile: join(out, 'agent.log'),
      marker: randomBytes(16).toString('hex'),
      onLine,
      signal: job.signal,
      run: runCommand,
    }),
  )
  say(`The agent ended after ${Math.round(ending.seconds)} s: ${ending.how}`)
  const collected = collect({ tree, manifest, limits: order.limits, files: join(out, 'files'), ignored })
  const outside = outsideNow()
  if (outside.length > 0) rescueOutside(outside, join(out, 'outside'), order.limits)
  say(`${collected.files.length} files changed`)
  return { ending, collected, outside: outside.map(({ path }) => path), summary: readSummary(at('summary.md')) }
}

/** The repository's own checks on base plus change set, in a copy that the agent never saw. */
async function check(
  env: NodeJS.ProcessEnv,
  job: { order: WorkOrder; copy: string; out: string; collected: Collected; signal: AbortSignal },
): Promise<Evidence[]> {
  const { order, copy, out, collected } = job
  const blocked = collected.files.some((file) => file.op !== 'delete' && (file.kind !== 'file' || file.sha256 === null))
  if (order.verify.length === 0 || blocked) return []
  applyChangeSet({ into: copy, files: collected.files, contents: join(out, 'files') })
  const home = mkdtempSync(join(copy, '..', 'home-'))
  say(`Checking the change: ${order.verify.join('; ')}`)
  const evidence = await quoted((onLine) =>
    verify({
      commands: order.verify,
      tree: copy,
      environment: allowListEnvironment(env, { HOME: home, TMPDIR: home }),
      seconds: order.verifyMinutes * 60,
      logs: out,
      marker: randomBytes(16).toString('hex'),
      onLine,
      signal: job.signal,
      run: runCommand,
    }),
  )
  for (const { command, passed } of evidence) say(`${passed ? 'passed' : 'FAILED'}: ${command}`)
  return evidence
}

/** Runs something whose output is foreign: quoted line by line, while the runner obeys no commands. */
async function quoted<T>(run: (onLine: (line: string) => void) => Promise<T>): Promise<T> {
  const token = randomBytes(16).toString('hex')
  process.stdout.write(`${stopCommands(token)}\n`)
  try {
    return await run((line) => process.stdout.write(`${quoteLine(line)}\n`))
  } finally {
    process.stdout.write(`${resumeCommands(token)}\n`)
  }
}

/** Read without following a link: the agent may have put one there. */
function readSummary(file: string): string {
  return (
    contentOf({ at: Buffer.from(file) }, 1_000_000)
      ?.subarray(0, summaryBytes)
      .toString('utf8') ?? ''
  )
}
