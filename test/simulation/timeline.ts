import { setImmediate } from 'node:timers/promises'

export type Timeline = ReturnType<typeof timeline>

/** Time, in ms, that passes only when everybody waits: whoever waits for the earliest moment goes on, and nobody else does. */
export function timeline(start: number) {
  const waiting: { at: number; go: () => void }[] = []
  let now = start
  const at = (when: number, go: () => void): void => {
    const index = waiting.findLastIndex((other) => other.at <= when)
    waiting.splice(index + 1, 0, { at: Math.max(when, now), go })
  }
  return {
    now: () => now,
    at,
    pause: (ms: number) => new Promise<void>((resolve) => at(now + ms, resolve)),
    /** Lets time pass until a moment, or until nobody waits for anything. */
    async play(until = Number.POSITIVE_INFINITY): Promise<void> {
      for (let next = waiting[0]; next && next.at <= until; next = waiting[0]) {
        waiting.shift()
        now = next.at
        next.go()
        // Whoever went on comes to the next point of waiting before anybody else moves.
        await setImmediate()
      }
      if (until !== Number.POSITIVE_INFINITY) now = Math.max(now, until)
    },
  }
}
