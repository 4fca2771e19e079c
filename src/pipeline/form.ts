/** A part of an issue under a heading; the text before the first heading has none. `prose` is its text without code. */
export type Section = { heading: string; text: string; prose: string }

const heading = /^(?:#{1,6}[ \t]+(.+?)[ \t#]*|\*\*((?:[^*]|\*(?!\*)){2,160})\*\*:?|__([^_]{2,160})__:?)$/
const unanswered = /^(?:_no response_|n\/?a|none|nothing|no|tbd|todo|\.+|-+|\?+)?$/i

/** What GitHub's own issue templates, and many made after them, say before anybody has written a word. */
const boilerplate =
  /^(?:a clear and concise description of|describe the bug|if applicable, add|add any other context|steps to reproduce the behaviou?r:?$|(?:\d\. )?(?:go to '\.\.\.'|click on '\.\.\.\.?'|scroll down to '\.\.\.\.?'|see error)$|please (?:complete|fill|describe|provide|tell us|make sure)|(?:- )?(?:os|browser|version|device|desktop|smartphone)[^:]{0,40}:? ?(?:\[e\.g\..*\])?$|ex\. i'm always frustrated|[-*] \[[ x]\] (?:i|the|there|this|to) |[-*] \[ \] ?$|click to expand!?$|loading .{1,40}\.\.\.)/i

/** Sections in which people only confirm something. */
const confirming = /checklist|existing issue|code of conduct/i
/** Headings of forms that ask which type an issue is: `Issue Type`, `Do you want to request a *feature* or report a *bug*?` */
const asksForType = /\btypes?\b|feature.{1,20}bug|bug.{1,20}feature|^(?:kind|category)$/i

/** Takes out comments, closed or not. */
function withoutComments(body: string): string {
  return body
    .split('<!--')
    .map((part, i) => (i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
    .join('')
}

/** Forms put whole answers into fences: a block with hardly any sign of code is prose. */
function isProse(block: string): boolean {
  return (block.match(/[{}()[\];=<>_:/|\\]/g)?.length ?? 0) < block.length / 25
}

/**
 * The sections of an issue that somebody has filled in: no comments, no template text, no empty answers. Headings in code
 * are none. Linear in the length of the body.
 */
export function readForm(body: string): Section[] {
  const sections: { heading: string; lines: string[]; prose: string[] }[] = [{ heading: '', lines: [], prose: [] }]
  let fence = ''
  let block: string[] = []
  const endBlock = () => {
    if (isProse(block.join('\n'))) sections.at(-1)?.prose.push(...block)
    block = []
  }
  for (const line of withoutComments(body).split(/\r?\n/)) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const inCode = fence !== ''
    const isMark = mark !== '' && (fence === '' || mark.startsWith(fence))
    if (isMark) fence = inCode ? '' : mark
    if (isMark && inCode) endBlock()
    const title = inCode ? null : heading.exec(line.trim())
    if (title) {
      sections.push({ heading: (title[1] ?? title[2] ?? title[3] ?? '').replace(/[:*_]+$/, ''), lines: [], prose: [] })
    } else if (inCode || !boilerplate.test(line.trim())) {
      sections.at(-1)?.lines.push(line)
      if (!isMark) (inCode ? block : sections.at(-1)?.prose)?.push(line)
    }
  }
  endBlock()
  return sections
    .map(({ heading, lines, prose }) => ({ heading, text: lines.join('\n').trim(), prose: prose.join('\n').trim() }))
    .filter(
      ({ heading, text }) => !confirming.test(heading) && !unanswered.test(text.replace(/`{3,}\w*|~{3,}/g, '').trim()),
    )
}

/** The type that a form was told: its answer, not a judgement. */
export function declaredType(sections: readonly Section[]): 'bug' | 'feature' | 'question' | null {
  const asked = sections.find(({ heading, text }) => asksForType.test(heading) && text.length < 60)
  const answer = asked?.text ?? /^type:[ \t*]*(.{1,40})/im.exec(sections[0]?.text ?? '')?.[1] ?? ''
  if (/feature|enhancement/i.test(answer)) return 'feature'
  if (/bug/i.test(answer)) return 'bug'
  return /support|question|help/i.test(answer) ? 'question' : null
}
