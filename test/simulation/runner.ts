import { Failure } from '../../src/pipeline/error.ts'
import { hintOf } from '../../src/pipeline/hint.ts'
import { mayDeliver } from '../../src/pipeline/rules/delivery.ts'
import type { Snapshot } from '../../src/pipeline/snapshot.ts'
import { sealWith } from '../../src/reconcile/hash.ts'
import { workOrderOf } from '../../src/reconcile/order.ts'
import type { AskModel, Judge, Log } from '../../src/reconcile/ports.ts'
import { type Reconciliation, type Result, reconcile } from '../../src/reconcile/reconcile.ts'
import { Conflict } from '../../src/reconcile/save.ts'
import { sweep } from '../../src/reconcile/sweep.ts'
import { type Brought, bring, deliveredBy, deliveryOf } from './agent.ts'
import { type GitHub, type Hook, label, ours } from './github.ts'
import { judgement, modelSays } from './judge.ts'
import type { Kind } from './kinds.ts'
import type { Oracle } from './oracle.ts'
import { never, platformFor } from './platform.ts'
import { type Profile, readPolicy } from './profile.ts'
import type { Random } from './random.ts'
import type { Timeline } from './timeline.ts'

type Ended = 'success' | 'failure' | 'cancelled'

/** A run of the workflow: what its jobs have come to, and how it can be stopped. */
export type Run = {
  id: number
  attempt: number
  issue: number
  actor: string
  triggeredBy: string
  over: boolean
  /** The whole run is dead: no job follows. */
  gone: boolean
  cancelled: boolean
  /** An agent is at work in it. */
  working: boolean
  job: Job | null
  stop: () => void
  triage: { result: Ended; next: 'implement' | 'publish' | 'none' }
  implement: Ended | 'skipped'
  publish: Ended | 'skipped'
  brought: Brought | null
  /** Its own idea of the time. */
  now: () => number
}

/** One job: `die` ends it where it stands. `whyNot` is what the oracle thought when it last read the issue. */
export type Job = {
  run: Run
  name: string
  dead: boolean
  whyNot: string | null
  die: <T>(where: string, kind: Kind | null) => Promise<T>
  died: Promise<void>
}

/** What a job needs of everything around it. */
export type Machine = {
  world: GitHub
  random: Random
  timeline: Timeline
  oracle: Oracle
  profile: Profile
  key: string | null
  weather: () => { kills: number; faults: number; races: number }
  /** A person does something to an issue, this very moment. */
  meddle: (issue: number) => void
  count: (kind: Kind) => void
  log: (job: Job | null, line: string) => void
  complain: (why: string) => void
  wrote: (job: Job, what: string) => void
  hasEnded: (run: number) => Snapshot['holderEnded']
  cancel: (run: number) => void
  dispatch: (number: number) => void
}

export type Runner = ReturnType<typeof runner>

/** The runners of the workflow: from events to runs, from runs to jobs, in groups that let one job in at a time. */
export function runner(m: Omit<Machine, 'hasEnded' | 'cancel' | 'dispatch'>) {
  const { random, timeline, oracle } = m
  const runs = new Map<number, Run>()
  const tails = new Map<number, Promise<void>>()
  let inTurn = 0
  const machine: Machine = {
    ...m,
    hasEnded: (id) => {
      const { over, cancelled } = runs.get(id) ?? { over: null, cancelled: false }
      return over && cancelled ? 'cancelled' : over
    },
    cancel,
    dispatch: (number) => start(number, ours.login),
  }
  const seals = m.key === null ? [] : [sealWith(m.key)]

  function newRun(id: number, issue: number, actor: string): Run {
    const skew = random.chance(0.5) ? random.between(-300_000, 300_000) : 0
    if (Math.abs(skew) > 60_000) m.count('clock skew')
    return {
      ...{
        id,
        attempt: 1,
        issue,
        actor,
        triggeredBy: actor,
        over: false,
        gone: false,
        cancelled: false,
        working: false,
      },
      ...{ job: null, stop: () => {}, implement: 'skipped', publish: 'skipped', brought: null },
      triage: { result: 'failure', next: 'none' },
      now: () => timeline.now() + skew,
    }
  }

  function start(issue: number, actor: string): void {
    const run = newRun(1_000 + runs.size, issue, actor)
    runs.set(run.id, run)
    m.log(null, `run ${run.id} about #${issue} for ${actor}`)
    void go(run, 'triage')
  }

  /** An event starts a run if it names an issue of ours; our own events start nothing. */
  function receive({ event, payload, sender }: Hook): void {
    if (sender?.id === ours.id) return
    const hint = hintOf(event, payload, label, '')
    if ('issue' in hint) start(hint.issue, sender?.login ?? '')
  }

  async function go(run: Run, from: 'triage' | 'publish'): Promise<void> {
    await timeline.pause(random.between(1_000, random.chance(0.2) ? 60_000 : 6_000))
    if (from === 'triage') run.triage = await takeTurn(run, () => triage(run))
    const { result, next } = run.triage
    const works = result === 'success' && next === 'implement'
    if (!run.gone && !run.cancelled && works && from === 'triage') run.implement = await implement(run)
    const publishes = result !== 'success' || next !== 'none'
    if (!run.gone && publishes) run.publish = await takeTurn(run, () => publish(run))
    run.over = true
    m.log(null, `run ${run.id} is over`)
    oracle.inspect()
  }

  /** The concurrency group with `queue: max`: whoever comes later waits. */
  async function takeTurn<T>(run: Run, act: () => Promise<T>): Promise<T> {
    const before = tails.get(run.issue)
    let leave = () => {}
    const mine = new Promise<void>((resolve) => {
      leave = resolve
    })
    tails.set(run.issue, mine)
    if (before) {
      m.count('race in turn')
      await before
    }
    inTurn += 1
    const result = await act()
    inTurn -= 1
    if (tails.get(run.issue) === mine) tails.delete(run.issue)
    leave()
    return result
  }

  function newJob(run: Run, name: string): Job {
    let end = () => {}
    const died = new Promise<void>((resolve) => {
      end = resolve
    })
    const job: Job = {
      ...{ run, name, dead: false, whyNot: 'nobody has looked', died },
      die(where, kind) {
        m.log(job, `dies ${where}`)
        if (kind) m.count(kind)
        if (kind && random.chance(0.3)) {
          m.count('kill of a run')
          run.gone = true
        }
        job.dead = true
        end()
        return never()
      },
    }
    run.job = job
    return job
  }

  /** Runs the real loop in a job. Null when the job died, or failed. */
  async function perform(
    run: Run,
    name: 'triage' | 'publish',
    own: Pick<Reconciliation, 'rights'> & {
      enrich?: (job: Job, tools: Reconciliation['tools']) => Reconciliation['enrich']
    },
  ): Promise<Result | null> {
    const job = newJob(run, name)
    const judge: Judge = async (text, hash) => {
      if (job.whyNot !== null && oracle.whyNot(run.issue) !== null)
        m.complain(`#${run.issue}: judged although ${job.whyNot}`)
      return judgement(text, hash)
    }
    const ask: AskModel = async (matter) => {
      await timeline.pause(random.between(1_000, 30_000))
      if (job.dead) return never()
      if (job.whyNot !== null && oracle.whyNot(run.issue) !== null)
        m.complain(`#${run.issue}: a model is asked although ${job.whyNot}`)
      return modelSays(matter, random)
    }
    const runUrl = (id: number) => `https://github.com/o/r/actions/runs/${id}`
    const tools: Reconciliation['tools'] = {
      platform: platformFor(machine, job),
      judge,
      ask,
      seals,
      runUrl,
      delivered: null,
    }
    const { id, attempt, actor, triggeredBy } = run
    const log: Log = {
      info: (line) => m.log(job, line),
      warn(line) {
        m.log(job, line)
        if (line.endsWith('looking again.')) m.count('race noticed')
      },
    }
    const enrich = own.enrich?.(job, tools)
    const work = reconcile({
      ...{ number: run.issue, label, rights: own.rights, tools, log, policyOf: readPolicy },
      run: { id, attempt, url: runUrl(id), actor, triggeredBy, job: name },
      now: () => new Date(run.now()),
      ...(enrich ? { enrich } : {}),
    }).catch((error: unknown) => {
      m.log(job, `fails: ${error}`)
      if (!(error instanceof Failure || error instanceof Conflict))
        m.complain(`#${run.issue}: ${(error as Error).stack ?? error}`)
      return null
    })
    const result = await Promise.race([work, job.died.then(() => null)])
    job.dead = true
    run.job = null
    if (result?.rules.includes('slot-lost')) m.count('race for the last slot')
    if (result)
      m.log(
        null,
        `run ${run.id} ${name}: ${result.rules.join(', ')}${result.deferred.length > 0 ? ` (left: ${result.deferred.join(', ')})` : ''}`,
      )
    return result
  }

  async function triage(run: Run): Promise<Run['triage']> {
    if (run.gone) return { result: 'failure', next: 'none' }
    if (run.cancelled) return { result: 'cancelled', next: 'none' }
    const result = await perform(run, 'triage', { rights: ['issues', 'actions'] })
    if (run.cancelled) return { result: 'cancelled', next: 'none' }
    if (!result) return { result: 'failure', next: 'none' }
    const order = result.deferred.length === 0 && workOrderOf(result.snapshot, result.policy) !== null
    const next = order ? 'implement' : result.deferred.length > 0 ? 'publish' : 'none'
    return { result: exitOf(result), next }
  }

  async function implement(run: Run): Promise<Ended> {
    await timeline.pause(random.between(1_000, 20_000))
    if (run.cancelled) return 'cancelled'
    oracle.agentStarts(run.issue, run)
    run.working = true
    const stopped = new Promise<true>((resolve) => {
      run.stop = () => resolve(true)
    })
    const brought = bring(machine, oracle.current(run.issue))
    const cut = await Promise.race([stopped, timeline.pause(brought.minutes * 60_000)])
    run.working = false
    m.log(null, `run ${run.id} implement: ${cut ? 'cancelled' : brought.how} after ${Math.round(brought.minutes)} min`)
    if (!cut && brought.how === 'killed') {
      m.count('kill at work')
      run.gone = random.chance(0.5)
      if (run.gone) m.count('kill of a run')
      return 'failure'
    }
    run.brought = brought
    return cut ? 'cancelled' : brought.how === 'nothing' ? 'failure' : 'success'
  }

  async function publish(run: Run): Promise<Ended> {
    if (run.gone) return 'failure'
    const result = await perform(run, 'publish', {
      rights: ['issues', 'pull-requests', 'contents', 'actions'],
      enrich: (job, tools) => async (snapshot) => {
        const ended = run.triage.result
        if (ended !== 'success') {
          const code = ended === 'failure' ? 'run-lost' : 'job-cancelled'
          return { ...snapshot, trouble: { code, message: `triage: ${ended}` } }
        }
        const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
        if (!record || !mayDeliver(record, snapshot.run)) return snapshot
        if (run.brought) await platformFor(machine, job).baseFiles('', [], () => null)
        const delivery = deliveryOf(run, snapshot, record)
        if (delivery.kind === 'change-set' && delivery.findings.length === 0)
          tools.delivered = deliveredBy(run, delivery.changeSet, snapshot.issue.title)
        return { ...snapshot, delivery }
      },
    })
    // What came without a change set came without its bill.
    const { minutes = 0, usd = 0, how } = run.brought ?? {}
    const isRefused = result?.rules.includes('rerun-by-stranger')
    if (result && !isRefused && how) oracle.agentCost(run, minutes, how === 'nothing' ? 0 : usd)
    return result ? exitOf(result) : 'failure'
  }

  /** Stops a run: what was not begun is not done, but publish always is. */
  function cancel(id: number): void {
    const run = runs.get(id)
    if (!run || run.over || run.cancelled) return
    run.cancelled = true
    run.stop()
    if (run.job?.name === 'triage') void run.job.die('by cancellation', null)
  }

  return {
    runs,
    start,
    receive,
    cancel,
    isBusy: () => inTurn > 0 || [...runs.values()].some(({ over }) => !over),
    rerun(run: Run, by: string, what: 'all' | 'failed') {
      const fresh = newRun(run.id, run.issue, run.actor)
      const again = what === 'all' || run.triage.result !== 'success' ? 'triage' : 'publish'
      const kept = {
        triage: run.triage,
        implement: run.implement,
        brought: run.implement === 'failure' ? null : run.brought,
      }
      Object.assign(run, fresh, { attempt: run.attempt + 1, triggeredBy: by }, again === 'publish' ? kept : {})
      void go(run, again)
    },
    async sweep(): Promise<number> {
      const run = newRun(0, 0, ours.login)
      const job = newJob(run, 'sweep')
      const log: Log = { info: (line) => m.log(job, line), warn: (line) => m.log(job, line) }
      const task = {
        platform: platformFor(machine, job),
        seals,
        policyOf: readPolicy,
        now: () => new Date(run.now()),
        log,
      }
      const work = sweep(task)
        .then(({ reasons }) => reasons.size)
        .catch((error: unknown) => {
          if (!(error instanceof Failure)) m.complain(`sweep: ${(error as Error).stack ?? error}`)
          return 0
        })
      return Promise.race([work, job.died.then(() => 0)])
    },
  }
}

/** As `report` in the modes: a job fails with the item it made fail. */
function exitOf({ snapshot, rules }: Result): Ended {
  const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
  const failedNow = record?.stage === 'failed' && record.writer.run === snapshot.run.id && rules.length > 1
  return failedNow || snapshot.trouble ? 'failure' : 'success'
}
