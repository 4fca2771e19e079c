/** Chance that can be repeated: the same seed gives the same numbers. mulberry32, whose whole state is one number. */
export type Random = ReturnType<typeof random>

export function random(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (least: number, most: number): number => least + next() * (most - least),
    chance: (probability: number): boolean => next() < probability,
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    /** One of several, each as likely as its weight says. */
    weighed<T extends { weight: number }>(list: readonly T[]): T {
      let left = next() * list.reduce((sum, { weight }) => sum + weight, 0)
      for (const one of list) {
        left -= one.weight
        if (left < 0) return one
      }
      return list.at(-1) as T
    },
  }
}
