/** Markdown as GitHub shows it in issues: a little raw HTML, no comments, no images, line breaks kept, names and numbers linked. */
import { micromark, type Options } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Issue, Repository } from '../state.ts'
import { escapeText, type Html, raw } from './html.ts'

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number]

/** Renders a text written in a repository. */
export function renderMarkdown(repository: Repository, text: string): Html {
  const open: string[] = []
  const htmlExtensions = [gfmHtml(), rawHtml(open)]
  const rendered = micromark(keepLineBreaks(text), { extensions: [gfm()], htmlExtensions })
  const closed = rendered + open.map((tag) => `</${tag}>`).join('')
  return raw(linkNames(repository, showAlerts(showImages(closed))))
}

/** In issues, unlike in files, a line ends where its writer ended it. */
function keepLineBreaks(text: string): string {
  let fence: string | null = null
  return text
    .split('\n')
    .map((line) => {
      const mark = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line)?.[1] ?? null
      if (fence === null && mark === null) return `${line.trimEnd()}  `
      if (fence === null) fence = mark
      else if (mark?.startsWith(fence)) fence = null
      return line
    })
    .join('\n')
}

const allowed =
  /^(?:b|blockquote|br|code|dd|del|details|dl|dt|em|hr|i|ins|kbd|li|ol|p|pre|q|s|samp|strong|sub|summary|sup|ul|var)$/
const voids = ['br', 'hr']

/** Raw HTML goes through tag by tag, without attributes; tags left open are noted, and closed at the end. */
function rawHtml(open: string[]): HtmlExtension {
  const sanitize = (text: string) => text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(tagOrText, keep)
  const keep = (part: string, slash: string | undefined, name: string | undefined) => {
    if (name === undefined) return escapeText(part)
    const tag = name.toLowerCase()
    if (!allowed.test(tag)) return ''
    if (voids.includes(tag)) return `<${tag}>`
    if (slash) {
      const at = open.indexOf(tag)
      if (at < 0) return ''
      open.splice(at, 1)
      return `</${tag}>`
    }
    open.unshift(tag)
    return tag === 'details' && /\sopen\b/i.test(part) ? '<details open>' : `<${tag}>`
  }
  return {
    enter: {
      htmlFlow() {
        this.lineEndingIfNeeded()
        this.buffer()
      },
      htmlText() {
        this.buffer()
      },
    },
    exit: {
      htmlFlow(token) {
        this.resume()
        this.raw(sanitize(this.sliceSerialize(token)))
      },
      htmlText(token) {
        this.resume()
        this.raw(sanitize(this.sliceSerialize(token)))
      },
    },
  }
}

const tagOrText = /<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>|[^<]+|</gi

/** The forge fetches nothing from outside: a picture becomes a link to it. */
function showImages(rendered: string): string {
  return rendered.replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g, (_, source, alt) => {
    return source === '' ? alt : `<a href="${source}">${alt || 'picture'}</a>`
  })
}

/** `> [!NOTE]` and its like. */
function showAlerts(rendered: string): string {
  const alert =
    /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br \/>)?\n?((?:(?!<blockquote>)[\s\S])*?)<\/blockquote>/g
  return rendered.replace(alert, (_, word: string, body: string) => {
    const kind = word.toLowerCase()
    const title = word.slice(0, 1) + kind.slice(1)
    return `<div class="markdown-alert markdown-alert-${kind}"><p class="markdown-alert-title">${title}</p><p>${body}</div>`
  })
}

/** Links `@login` and `#number` in whatever is neither code nor a link already. */
function linkNames(repository: Repository, rendered: string): string {
  let inside = 0
  return rendered.replace(/<(\/?)(\w+)[^>]*>|[^<]+/g, (part, slash: string | undefined, tag: string | undefined) => {
    if (tag === undefined) return inside > 0 ? part : linkText(repository, part)
    if (/^(?:a|code|pre)$/.test(tag)) inside += slash ? -1 : 1
    return part
  })
}

function linkText({ fullName, issues }: Repository, text: string): string {
  return text
    .replace(/(?<![\w&/])#(\d+)\b/g, (found, number) => {
      const issue = issues.find((issue) => issue.number === Number(number))
      return issue ? `<a href="${issuePath(issue)}">#${number}</a>` : found
    })
    .replace(
      /(?<![\w.@/-])@([a-z\d](?:-?[a-z\d]){0,38})\b/gi,
      `<a class="mention" href="/${fullName}/issues?author=$1">@$1</a>`,
    )
}

/** Where people read an issue or pull request, on this server. */
export function issuePath(issue: Issue): string {
  return `/${issue.repository.fullName}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`
}
