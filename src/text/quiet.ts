/** Fences that GitHub does not show as written: it draws them, or offers them as a change to apply. */
const drawn = /^(?:mermaid|math|geojson|topojson|stl|suggestion)$/i

/**
 * Code acts on nobody who renders Markdown; but commit messages and bots read it raw. So a closing keyword is parted from its reference, a
 * line that commands a bot is quoted, and our marker is broken. Applied twice it is as applied once.
 */
export function quietCode(line: string): string {
  return line
    .replace(/<!--(?=\s*issuewright:)/gi, '<!- -')
    .replace(
      /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?:\s*:\s*|\s+)(?=(?:[\w./-]{1,200})?#\d|GH-\d|https?:\/\/)/gi,
      '$1 - ',
    )
    .replace(/^([ \t]*)(?=[/!][a-z][\w-]*(?:\s|$)|@[\w-]+[ \t]+\w)/i, '$1> ')
}

/** The opening line of a fence with the language alone. */
export function quietFence(line: string): string {
  const [, mark = '', language = ''] = /^( {0,3}(?:`{3,}|~{3,}))[ \t]*([\w+#.-]{1,20}(?!\S))?/.exec(line) ?? []
  return mark + (drawn.test(language) ? 'text' : language)
}
