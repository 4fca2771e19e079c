/** The known word nearest to what somebody wrote, or null when none is near enough to be meant (Levenshtein distance ≤ 3). */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known.map((candidate) => ({ candidate, far: distance(word.toLowerCase().slice(0, 60), candidate) }))
  const best = ranked.sort((a, b) => a.far - b.far)[0]
  return best && best.far <= Math.min(3, Math.ceil(best.candidate.length / 2)) ? best.candidate : null
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
