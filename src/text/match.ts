/** What a sticky pattern matches at an offset, or a global one behind it. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The offset behind what matches; the offset itself where nothing does. */
export function endOf(sticky: RegExp, text: string, at: number): number {
  return at + (matchAt(sticky, text, at)?.[0].length ?? 0)
}
