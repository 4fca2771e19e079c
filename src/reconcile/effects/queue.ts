import { branchName, type ItemRecord } from '../../pipeline/record.ts'
import { describeRemovals } from '../../text/sanitise.ts'
import { renderStatus } from '../../text/status.ts'
import { hear } from '../hear.ts'
import { confirmSlot, handOver, lookAfter, lookAround } from '../items.ts'
import { readable } from '../readable.ts'
import { saveRecord } from '../save.ts'
import { understand } from '../understand.ts'
import { wordsFor } from '../words.ts'
import type { Handler, Handlers, Scene } from './handler.ts'

/** Writes the record, and sees who is next where that frees a slot. */
const save: Handler<'save'> = async ({ record: wanted }, scene) => {
  const { snapshot, policy, tools } = scene
  const { platform } = tools
  const { stage, reason, place } = wanted
  const before = snapshot.status.kind === 'valid' ? snapshot.status.record : null
  const left = before?.stage === 'working' && stage !== 'working'
  // Who has waited for a slot and does not take it leaves it to the next; a day's budget holds up all alike.
  const waited = before !== null && before.place !== null && place === null
  const declined = waited && stage !== 'working' && reason !== 'daily-budget'
  const freed = declined || (left && stage !== 'queued')
  let around = snapshot.around && { ...snapshot.around, same: false }
  // Who gives a slot back looks at all items anyway, to see who is next: that look reads back what was written.
  const reread = async (id: number) => {
    const after = await lookAfter(snapshot, { ...tools, policy })
    around = after.around
    return after.own ?? platform.comment(id)
  }
  const record = snapshot.raced ? { ...wanted, raced: tools.now().toISOString() } : wanted
  const status = await saveRecord(platform, snapshot, record, await renderer(record, scene), freed ? reread : undefined)
  if (left && !freed) around = around && { ...around, state: 'stale' }
  // A round that is noted only now may have its answers already.
  return hear({ ...snapshot, status, raced: false, around, freed: left || declined ? freed : snapshot.freed })
}

/** How the status comment of a record is written here. */
async function renderer(wanted: ItemRecord, { snapshot, policy, tools }: Scene): Promise<(of: ItemRecord) => string> {
  const { issue, repository } = snapshot
  const isVoid = wanted.reason === 'edited'
  const difference = isVoid ? await (await import('../difference.ts')).differenceOf(snapshot, tools.platform) : null
  const words = await wordsFor(snapshot, policy)
  const context = {
    words,
    policy,
    difference,
    runUrl: tools.runUrl,
    reporter: issue.author?.login ?? null,
    issueUrl: issue.url,
  }
  return (record) => {
    const branch = branchName(issue.number, record.generation)
    const byHand = issue.url.replace(/\/issues\/\d+$/, `/compare/${repository.branch}...${branch}?expand=1`)
    const removed = describeRemovals(readable(snapshot, record).removed, words)
    return renderStatus(record, { ...context, byHand, removed }, tools.seals[0] ?? null)
  }
}

/** The record, the verdict and the slots: how the item itself goes on. */
export const queueEffects: Handlers<
  'save' | 'understand' | 'look-around' | 'confirm-slot' | 'hand-over' | 'stop-run' | 'delete-branch'
> = {
  save,
  understand: async (_, { snapshot, policy, tools }) => ({
    ...snapshot,
    verdict: await understand(snapshot, policy, tools),
  }),
  'look-around': async (_, { snapshot, policy, tools }) => ({
    ...snapshot,
    around: await lookAround(snapshot, { ...tools, policy }),
  }),
  'confirm-slot': async (_, { snapshot, policy, tools }) => ({
    ...snapshot,
    around: await confirmSlot(snapshot, { ...tools, policy }),
  }),
  'hand-over': async (_, { snapshot, policy, tools }) => {
    await handOver(snapshot, { ...tools, policy })
    return { ...snapshot, freed: false }
  },
  'stop-run': async ({ run }, { snapshot, tools }) => {
    await tools.platform.stopRun(run)
    return snapshot
  },
  'delete-branch': async ({ branch, known }, { snapshot, tools }) => {
    await tools.platform.deleteBranch(branch, known)
    return { ...snapshot, newestBranch: 0 }
  },
}
