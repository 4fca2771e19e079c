/** Concurrency groups: at most one running member each, and those who wait. */

/** https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues */
const longestQueue = 100

export interface Membership {
  /** Groups belong to a repository. */
  readonly repository: string
  readonly group: string
  /** `max` waits in order; `single` takes the place of whoever waits. */
  readonly queue: 'single' | 'max'
  readonly cancelInProgress: boolean
  /** Ends the wait. */
  readonly signal: AbortSignal
  /** Called when another member takes this one's place, waiting or running. */
  readonly cancel: (reason: string) => void
}

export interface Groups {
  /** Waits for the group; gives the way to leave it, or `null` when cancelled before its turn. */
  enter(member: Membership): Promise<(() => void) | null>
}

interface Group {
  running: Membership
  readonly waiting: { readonly member: Membership; readonly start: () => void }[]
}

/** All groups of all repositories, empty at first. */
export function createGroups(): Groups {
  const groups = new Map<string, Group>()

  function leave(name: string): void {
    const group = groups.get(name)
    const next = group?.waiting.shift()
    if (!group || !next) return void groups.delete(name)
    group.running = next.member
    next.start()
  }

  return {
    enter(member) {
      const name = `${member.repository} ${member.group}`.toLowerCase() // GitHub, too, compares without regard to case
      const group = groups.get(name)
      if (!group) {
        groups.set(name, { running: member, waiting: [] })
        return Promise.resolve(() => leave(name))
      }
      makeRoom(group, member)
      if (member.signal.aborted) return Promise.resolve(null)
      return new Promise((resolve) => {
        const entry = { member, start: () => settle(() => leave(name)) }
        const settle = (outcome: (() => void) | null) => {
          member.signal.removeEventListener('abort', giveUp)
          resolve(outcome)
        }
        const giveUp = () => {
          group.waiting.splice(group.waiting.indexOf(entry), 1)
          settle(null)
        }
        member.signal.addEventListener('abort', giveUp)
        group.waiting.push(entry)
      })
    },
  }
}

/** Cancels whom a new member displaces, which may be itself. */
function makeRoom({ running, waiting }: Group, member: Membership): void {
  const reason = `Canceling since a higher priority waiting request for '${member.group}' exists`
  const displaced = member.queue === 'max' && !member.cancelInProgress ? [] : waiting.map((entry) => entry.member)
  for (const one of displaced) one.cancel(reason)
  if (member.cancelInProgress) running.cancel(reason)
  else if (waiting.length >= longestQueue) member.cancel(`The queue of '${member.group}' is full`)
}
