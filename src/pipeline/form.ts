/** A part of an issue under a heading; the text before the first heading has none. */
export type Section = { heading: string; text: string }

const heading = /^(?:#{1,6}[ \t]+(.+?)[ \t#]*|\*\*([^*]{2,60})\*\*:?|__([^_]{2,60})__:?)$/
const unanswered = /^(?:_no response_|n\/?a|none|nothing|no|tbd|todo|\.+|-+|\?+)?$/i

/** What GitHub's own issue templates, and many made after them, say before anybody has written a word. */
const boilerplate =
  /^(?:a clear and concise description of|describe the bug|if applicable, add|add any other context|steps to reproduce the behaviou?r:?$|(?:\d\. )?(?:go to '\.\.\.'|click on '\.\.\.\.?'|scroll down to '\.\.\.\.?'|see error)$|please (?:complete|fill|describe|provide|tell us)|(?:- )?(?:os|browser|version|device|desktop|smartphone)[^:]{0,40}:? ?(?:\[e\.g\..*\])?$|ex\. i'm always frustrated|[-*] \[[ x]\] i (?:have|agree|confirm|searched|read)|[-*] \[ \] ?$)/i

/** Takes out comments, closed or not. */
function withoutComments(body: string): string {
  return body
    .split('<!--')
    .map((part, i) => (i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
    .join('')
}

/**
 * The sections of an issue that somebody has filled in: no comments, no template text, no empty answers. Headings in code
 * are none. Linear in the length of the body.
 */
export function readForm(body: string): Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  let fence = ''
  for (const line of withoutComments(body).split(/\r?\n/)) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const inCode = fence !== ''
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = inCode ? '' : mark
    const title = inCode ? null : heading.exec(line.trim())
    if (title) sections.push({ heading: (title[1] ?? title[2] ?? title[3] ?? '').replace(/[:*_]+$/, ''), lines: [] })
    else if (inCode || !boilerplate.test(line.trim())) sections.at(-1)?.lines.push(line)
  }
  return sections
    .map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }))
    .filter(({ text }) => !unanswered.test(text))
}
