import '../pipeline/jitless.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachGateway, type Gateway } from '../adapters/gateway/start.ts'
import { addSummary, annotate, say, setOutputs } from '../adapters/runner/commands.ts'
import { keepBefore } from '../adapters/workspace/base.ts'
import { rescueOutside, watchOutside } from '../adapters/workspace/outside.ts'
import { beginningOf } from '../adapters/workspace/read.ts'
import { redactFolder } from '../adapters/workspace/redact.ts'
import { writeChangeSet } from '../adapters/workspace/store.ts'
import type { Inputs } from '../inputs.ts'
import type { ChangeSet, RoomReport } from '../pipeline/change-set.ts'
import { Failure } from '../pipeline/error.ts'
import { type Redactor, redactorOf } from '../pipeline/secret.ts'
import { wordsOf } from '../reconcile/words.ts'
import { type Work, work } from '../reconcile/work.ts'
import { renderGuardReport } from '../text/guard.ts'
import { renderImplementSummary } from '../text/summary.ts'
import { words } from '../text/words/en.ts'
import { type Assignment, readAssignment, untilStopped } from './order.ts'
import { readPrepared } from './prepare.ts'
import { openRooms, placesIn } from './rooms.ts'
import { keepLogs, openWorkshop } from './workshop.ts'

/** The agent's own words that are kept, in bytes. */
const summaryBytes = 20_000

/**
 * Runs the agents of the work order on the prepared base, collects what they changed by walking the tree, checks it in a
 * fresh copy, and leaves a change set. Holds no token and no key. However an agent ends, that is a result for publish to
 * tell; only what keeps us from having a result fails this job.
 */
export async function implement(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  const { signal } = untilStopped()
  const assignment = readAssignment(env, inputs)
  const gateway = attachGateway(placesIn(assignment.directory).gateway)
  try {
    await implementOrder(env, assignment, gateway, signal)
  } finally {
    await gateway?.stop()
  }
  return 0
}

/** The same for callers that go on in this process, which may know secrets. @returns SHA-256 of the change set */
export async function implementOrder(
  env: NodeJS.ProcessEnv,
  assignment: Assignment,
  gateway: Gateway | null,
  signal: AbortSignal,
  redactor: Redactor = redactorOf([]),
): Promise<string> {
  const { order, digest, context, directory } = assignment
  const places = placesIn(directory)
  const out = join(directory, 'change-set')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  // Without a room an agent can write anywhere; with one there is no need to look.
  const outsideNow =
    order.room.kind === 'none'
      ? watchOutside([directory, context.workspace], [...Object.values(places), out])
      : () => []
  const job = { env, assignment, places, prepared: readPrepared(directory), gateway, out, redactor, signal }
  const worked = await workInRooms(job).catch((error) => {
    // Contents without a change set that names them would be nobody's word.
    rmSync(join(out, 'files'), { recursive: true, force: true })
    keepLogs(places, out, redactor)
    throw error
  })
  await gateway?.stop()
  const outside = outsideNow()
  if (outside.length > 0) rescueOutside(outside, join(out, 'outside'), order.limits)
  redactFolder(join(out, 'outside'), redactor)
  keepLogs(places, out, redactor)
  const changeSet: ChangeSet = {
    v: 1,
    workOrder: digest,
    base: order.base.sha,
    item: order.item,
    ending: worked.ending,
    runs: worked.runs,
    room: worked.room,
    usage: gateway?.usage() ?? null,
    preparation: worked.preparation,
    files: worked.changes.files,
    truncated: worked.changes.truncated,
    outside: outside.map(({ path }) => redactor.redact(path)),
    summary: readSummary(join(places.outbox, 'summary.md'), redactor),
    verification: worked.verification,
  }
  writeFileSync(join(out, 'guard-report.md'), redactor.redact(renderGuardReport(worked.findings, words)))
  writeFileSync(join(out, 'guard-report.json'), redactor.redact(JSON.stringify(worked.findings, null, 2)))
  keepBefore(changeSet.files, places.pristine, join(out, 'before'), order.limits.fileBytes)
  const written = writeChangeSet(out, changeSet)
  setOutputs(env, {
    issue: String(order.item.number),
    'change-set-digest': written,
    'changed-files': String(changeSet.files.length),
  })
  addSummary(env, renderImplementSummary(changeSet, await wordsOf(order.language)))
  const { how } = changeSet.ending
  if (how !== 'finished') annotate('warning', `The agent ended badly (${how}); the publish job tells it on the issue.`)
  tidy(join(directory, 'workshop'))
  return written
}

/** What cannot be removed goes with the machine; the result is out already. */
function tidy(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true })
  } catch (error) {
    say(`${directory} could not be removed: ${(error as NodeJS.ErrnoException).code}`)
  }
}

type Job = Omit<Parameters<typeof openWorkshop>[0], 'rooms'>

/** The work itself, or why it could not begin. */
async function workInRooms(job: Job): Promise<Work & { room: RoomReport | null }> {
  const { env, assignment, prepared, gateway } = job
  const { order } = assignment
  if (prepared.problem) return { ...notBegun(prepared.problem.how, prepared.problem.why), room: null }
  const rooms = await openRooms(env, assignment, gateway?.port ?? null)
  try {
    const proof = await rooms.prove()
    const worked = await work(order, openWorkshop({ ...job, rooms }))
    return { ...worked, room: { kind: order.room.kind, proof, refused: rooms.refused() } }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'no-room') throw error
    return { ...notBegun('no-room', error.message), room: null }
  } finally {
    await rooms.close()
  }
}

function notBegun(how: Work['ending']['how'], why: string): Work {
  const ending = { how, why: why.slice(0, 1_000), exitCode: null, seconds: 0 }
  return { ending, runs: [], preparation: [], changes: { files: [], truncated: false }, verification: [], findings: [] }
}

/** Read without following a link: the agent may have put one there. */
function readSummary(file: string, redactor: Redactor): string {
  const bytes = beginningOf({ at: Buffer.from(file) }, summaryBytes)
  return redactor.redact(bytes?.toString('utf8') ?? '').slice(0, summaryBytes)
}
