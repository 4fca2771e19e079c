import type { AgentRun, ChangedFile, Ending, Evidence } from '../pipeline/change-set.ts'
import { blocksOf, type Finding } from '../pipeline/guard/finding.ts'
import type { WorkOrder } from '../pipeline/work-order.ts'

/** How one agent's run ended, and what it takes to go on in its session. */
export type Ran = Omit<AgentRun, 'repair'> & { exitCode: number | null; session: string | null }

/** The agent's differences to the prepared base; `truncated` when a limit ended the look. */
export type Changes = { files: ChangedFile[]; truncated: boolean }

/** The checks that the last change did not pass, what the guard would not publish of it, and the session to go on in. */
export type Repair = { failed: Evidence[]; blocks: Finding[]; session: string | null }

/** What a run needs of the machine. Rooms are opened and gone within each call: no process of one meets those of another. */
export type Workshop = {
  /** What `prepare` did on the base. */
  prepared(): Evidence[]
  /**
   * Runs an agent on a fresh tree of the prepared base; for a repair in the tree as it stands. An agent that cannot start
   * leaves the tree alone.
   */
  run(agent: WorkOrder['agents'][number], repair: Repair | null): Promise<Ran>
  collect(): Promise<Changes>
  /** What the guard would say of these changes. */
  judge(changes: Changes): Finding[]
  /** Runs `verify` on the prepared base plus these changes. */
  verify(changes: Changes): Promise<Evidence[]>
  /** Whether the budget has something left. */
  isOpen(): boolean
}

export type Work = {
  ending: Ending
  runs: AgentRun[]
  preparation: Evidence[]
  changes: Changes
  verification: Evidence[]
  findings: Finding[]
}

/** Endings after which another agent may do better: it could not start, or it broke. Limits are for all of them together. */
const another: readonly Ending['how'][] = ['failed', 'not-found', 'not-installed', 'no-key']

/** What the schema of an ending allows, in characters. */
const longestWhy = 1_000

const nothing: Changes = { files: [], truncated: false }

/**
 * The way from a work order to changes and evidence: prepare, run the agents in their order until one ends well, check the
 * change, and let the agent repair what fails or would be blocked, as often as the order allows and the budget lasts.
 */
export async function work(order: WorkOrder, shop: Workshop): Promise<Work> {
  const preparation = shop.prepared()
  const broken = preparation.find(({ passed }) => !passed)
  if (broken) {
    return {
      ending: endingOf([broken], 'unprepared', `\`${broken.command}\``, broken.exitCode),
      runs: [],
      preparation,
      changes: nothing,
      verification: [],
      findings: [],
    }
  }
  const runs: Ran[] = []
  const repairs = new Set<Ran>()
  for (const agent of order.agents) {
    if (runs.length > 0 && !shop.isOpen()) break
    const ran = await shop.run(agent, null)
    runs.push(ran)
    if (!another.includes(ran.how)) break
  }
  let changes = await shop.collect()
  let findings = shop.judge(changes)
  let verification = await check(runs, changes, shop)
  let advised = false
  for (let round = 1; round <= order.repairRounds; round += 1) {
    const [last, failed] = [runs.at(-1), verification.filter(({ passed }) => !passed)]
    const agent = order.agents.find(({ name }) => name === last?.agent)
    // The guard is no riddle to be solved by trial: its advice is given once.
    const blocks: Finding[] = advised ? [] : blocksOf(findings)
    if (!agent || last?.how !== 'finished' || failed.length + blocks.length === 0 || !shop.isOpen()) break
    advised ||= blocks.length > 0
    const repair = await shop.run(agent, { failed, blocks, session: last.session })
    repairs.add(repair)
    runs.push(repair)
    changes = await shop.collect()
    findings = shop.judge(changes)
    verification = await check(runs, changes, shop)
  }
  const [how, why, exitCode] = conclude(runs, repairs)
  return {
    ending: endingOf(runs, how, why, exitCode),
    runs: runs.map(({ agent, model, how, why, seconds }, i) => {
      return { agent, model, how, why, seconds, repair: repairs.has(runs[i] as Ran) }
    }),
    preparation,
    changes,
    verification,
    findings,
  }
}

/** Only a whole change of an agent that once ended well is worth a check. */
async function check(runs: readonly Ran[], changes: Changes, shop: Workshop): Promise<Evidence[]> {
  const wanted = runs.some(({ how }) => how === 'finished') && changes.files.length > 0 && !changes.truncated
  return wanted && runs.at(-1)?.how !== 'cancelled' ? shop.verify(changes) : []
}

/** A repair that ran into a limit does not undo the change before it: the checks say what it is worth. A cancel does. */
function conclude(runs: readonly Ran[], repairs: ReadonlySet<Ran>): [Ending['how'], string, number | null] {
  // Why the last one could not even start matters less than how one before it broke.
  const last = runs.findLast(({ how }) => how !== 'no-key' && how !== 'not-installed') ?? runs.at(-1)
  if (!last) return ['not-found', 'No agent was named.', null]
  if (repairs.has(last) && last.how !== 'cancelled') return ['finished', '', 0]
  return [last.how, last.how === 'finished' ? '' : last.why, last.exitCode]
}

function endingOf(
  ran: readonly { seconds: number }[],
  how: Ending['how'],
  why: string,
  exitCode: number | null,
): Ending {
  return { how, why: why.slice(0, longestWhy), exitCode, seconds: ran.reduce((sum, { seconds }) => sum + seconds, 0) }
}
