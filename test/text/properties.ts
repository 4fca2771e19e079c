import { compile, parse, postprocess, preprocess } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { neutralise, neutraliseLine } from '../../src/text/neutralise.ts'
import { sanitise } from '../../src/text/sanitise.ts'

/** Written out, so that it is not our own list that judges us: what is there without being seen, or turns what is seen. */
const unseen = new RegExp(
  [
    '(?![\\n\\t])\\p{Cc}',
    '\\p{Cs}',
    '[\\u034f\\u17b4\\u17b5\\u180b-\\u180f]',
    '[\\u00ad\\u061c\\u115f\\u1160\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb]',
    '[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]',
    '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d',
    '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}#*0-9])[\\ufe00-\\ufe0f]',
  ].join('|'),
  'u',
)

/** By a parser that is not ours: what a Markdown text is rendered to, and the kinds of all its pieces. */
function read(markdown: string): { html: string; kinds: Set<string> } {
  const parser = parse({ extensions: [gfm()] }).document()
  const events = postprocess(parser.write(preprocess()(markdown, 'utf8', true)))
  const html = compile({ htmlExtensions: [gfmHtml()], allowDangerousHtml: true })(events)
  return { html, kinds: new Set(events.map(([, { type }]) => type)) }
}

/** Constructs that hold words which nobody sees. */
const hiding =
  /^(?:htmlFlow|htmlText|definition|gfmFootnoteDefinition|image|resourceTitle|codeFencedFenceMeta|reference)$/

/** What must be true of a sanitised text, whatever it was before. @throws Error with what is wrong */
export function checkSanitised(markdown: string, maxChars?: number): void {
  const options = maxChars === undefined ? {} : { maxChars }
  const { text } = sanitise(markdown, options)
  const again = sanitise(text, options)
  assert(again.text === text && again.removed.length === 0, 'it changes once more', markdown, text)
  assert(text.length <= (maxChars ?? Number.POSITIVE_INFINITY), 'it is too long', markdown, text)
  assert(!unseen.test(text), 'a character that cannot be seen is left', markdown, text)
  const { html, kinds } = read(text)
  const found = [...kinds].filter((kind) => hiding.test(kind))
  assert(found.length === 0, `something that hides words is left: ${found}`, markdown, text)
  assert(!unseen.test(textIn(html)), 'an entity becomes a character that cannot be seen', markdown, text)
}

const shown = /^(?:p|em|strong|del|code|pre|[ou]l|li|blockquote|h[1-6]|table|thead|tbody|tr|t[hd]|a|br|hr)$/
const harmless =
  /^(?: (?:class="language-[^"]*"|start="\d+"|align="\w+"|href="https:\/\/github\.com(?:[/?#][^"]*)?"))*$/
const traced = /href="[^"]*\/(?:issues|pulls?|discussions|commits?)\/\w/

/** What must be true of a text that we publish. @throws Error with what is wrong */
export function checkNeutralised(markdown: string, maxBytes = 20_000): void {
  const text = neutralise(markdown, { maxBytes })
  assert(neutralise(text, { maxBytes }) === text, 'it changes once more', markdown, text)
  assert(Buffer.byteLength(text) <= maxBytes, 'it is too long', markdown, text)
  assert(!unseen.test(text), 'a character that cannot be seen is left', markdown, text)
  assert(!/<!--\s*issuewright/i.test(text), 'our marker is left', markdown, text)
  assert(!/^[ \t]*[/!](?:deploy|merge|approve)(?:\s|$)/m.test(text), 'a line commands a bot', markdown, text)
  const { html } = read(text)
  for (const [tag = '', name = '', attributes = ''] of html.matchAll(/<\/?([a-z][a-z0-9]*)([^>]*?)(?: \/)?>/g)) {
    const mayStand = shown.test(name) && harmless.test(attributes) && !traced.test(attributes)
    assert(mayStand, `${tag} is rendered`, markdown, text)
  }
  const said = nodesIn(html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, ' '))
  assert(!/(?<![\w.])@\w/.test(said), 'somebody is mentioned', markdown, text)
  assert(!/(?<![\w&])#\d|(?<![A-Za-z0-9])GH-\d/i.test(said), 'something is referenced', markdown, text)
  assert(!unseen.test(textIn(html)), 'an entity becomes a character that cannot be seen', markdown, text)
  const followed = neutralise(`${text}\n\n## Ours`)
  assert(maxBytes < 20_000 || followed === `${text}\n\n## Ours`, 'it swallows what follows', markdown, text)
}

/** What must be true of foreign text in a line of ours. @throws Error with what is wrong */
export function checkLine(text: string): void {
  const line = neutraliseLine(text, 60)
  assert(neutraliseLine(line, 60) === line, 'it changes once more', text, line)
  assert(line.length <= 60, 'it is too long', text, line)
  assert(!unseen.test(line), 'a character that cannot be seen is left', text, line)
  assert(!/[\n<`|]|\]\(|\[(?:skip ci|skip netlify|cf-pages-skip)\]/i.test(line), 'it acts', text, line)
  // As it is, and as Markdown shows it.
  const { html } = read(line)
  for (const shown of [line, nodesIn(html)])
    assert(!/@\w|#\d|(?<![A-Za-z0-9])GH-\d|\$\S.*\$/i.test(shown), 'it acts', text, line)
  assert(!/<(?:a|img|input)\b/.test(html), 'it is a link', text, line)
}

/** The texts between the tags, apart: GitHub looks for mentions and references in each of them alone. */
function nodesIn(html: string): string {
  return textIn(html.replace(/<[^>]*>/g, ' '))
}

/** The text of rendered HTML: no tags, entities decoded. */
function textIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function assert(holds: boolean, wrong: string, given: string, got: string): void {
  if (!holds) throw new Error(`${wrong}\n  given: ${JSON.stringify(given)}\n  got:   ${JSON.stringify(got)}`)
}
