/** Inline code that nothing in the text can end; mentions and references are dead in it. */
export function code(text: string): string {
  const plain = text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll('`', "'")
    .trim()
  return `\`${plain.slice(0, 200)}\``
}

/** Every line of a text marked as quoted, so that none can pass for one of ours. */
export function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
