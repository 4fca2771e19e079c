/** The words alone, to compare what is written in two ways. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const subjects = (text: string) => {
  const words = plain(text).split(' ')
  const long = words.filter((word) => word.length > 3)
  return new Set(long.length > 1 ? long : words)
}

/** How many subjects two texts have in common. */
export function shared(one: string, other: string): number {
  const words = subjects(other)
  return [...subjects(one)].filter((word) => words.has(word)).length
}

/** Whether two questions ask the same, as far as their words tell. */
export function isSameQuestion(one: string, other: string): boolean {
  const least = Math.min(subjects(one).size, subjects(other).size)
  return least > 0 && shared(one, other) / least >= 0.7
}
