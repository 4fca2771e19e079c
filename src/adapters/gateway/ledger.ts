import type { Budget, Usage } from '../../pipeline/usage.ts'
import { nothingUsed } from '../../pipeline/usage.ts'
import { costOf, type Tokens } from './price.ts'

export type Stop = NonNullable<Usage['stopped']>

/** Requests to models at the same time; further ones wait for their turn. */
const mostAtOnce = 8
const mostNoted = 20

/** The account of one gateway: what was used, and whether more may be. */
export type Ledger = {
  usage: () => Usage
  /** Which hard stop is reached, if one is; noted as the reason why something was refused. */
  stopped: () => Stop | null
  /** Waits for a turn and reserves one request of the budget; or says which hard stop is reached. */
  enter: () => Promise<Stop | null>
  /** To be called once for each `enter` that let through. */
  leave: () => void
  count: (model: string, tokens: Tokens) => void
  refuse: (what: string) => void
}

/** @param changed  hears after every change that is to be written down */
export function openLedger(budget: Budget, changed: (usage: Usage) => void): Ledger {
  const used: Usage = { ...nothingUsed, unpriced: [], refused: [] }
  const waiting: (() => void)[] = []
  let running = 0

  const reached = (): Stop | null => {
    if (Date.now() >= budget.deadline) return 'deadline'
    if (used.requests >= budget.requests) return 'requests'
    if (used.input + used.output >= budget.tokens) return 'tokens'
    return used.costUsd >= budget.usd ? 'usd' : null
  }
  const stopped = (): Stop | null => {
    const stop = reached()
    if (stop && !used.stopped) {
      used.stopped = stop
      changed(used)
    }
    return stop
  }
  return {
    usage: () => used,
    stopped,
    async enter() {
      while (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
      const stop = stopped()
      if (stop) {
        waiting.shift()?.()
        return stop
      }
      running += 1
      used.requests += 1
      return null
    },
    leave() {
      running -= 1
      waiting.shift()?.()
      changed(used)
    },
    count(model, tokens) {
      used.input += tokens.input
      used.cached += Math.min(tokens.cached, tokens.input)
      used.output += tokens.output
      const usd = costOf(model, tokens)
      if (usd === null) note(used.unpriced, model, 100)
      else used.costUsd += usd
    },
    refuse(what) {
      if (note(used.refused, what, 200)) changed(used)
    },
  }
}

/** Adds to a short list of distinct texts that an agent may have chosen; whether it was new. */
function note(list: string[], text: string, most: number): boolean {
  const plain = text.replace(/[^\x20-\x7e]/g, '?').slice(0, most)
  if (list.includes(plain) || list.length >= mostNoted) return false
  list.push(plain)
  return true
}

/** What the agent is told when a hard stop is reached, with the setting that decides it. */
export function stopMessage(stop: Stop, budget: Budget): string {
  const texts: Record<Stop, string> = {
    requests: `the limit of ${budget.requests} requests to the model is reached (setting \`requests\`)`,
    tokens: `the limit of ${budget.tokens} tokens is reached (setting \`tokens\`)`,
    usd: `the limit of ${budget.usd} US dollars is reached (setting \`usd\`)`,
    deadline: 'the time for this run is over (setting `agent-minutes`)',
  }
  return `${texts[stop]}. Do not try again; finish without the model.`
}
