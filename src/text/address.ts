import { trimUrl } from './inline.ts'

/** What becomes of an address: shown as a link, shown as code because following it would leave a trace, or not shown. */
export type Fate = 'link' | 'code' | 'redacted'

/** Pages that list whoever links to them: a link there is a cross-reference, and behind a keyword it closes. */
const traced = /\/(?:issues|pulls?|discussions|commits?)\/[^/]/i
/** Letters, digits and slashes in disguise: nobody needs them, and they hide what a path is. */
const disguised = /%(?:2f|3\d|[46][1-9a-f]|[57][0-9a])/i

/**
 * Only https to exactly one of `hosts` stays a link. Every other scheme, a user before the host, a port, a look-alike, and
 * any character that Markdown or another reader of addresses could take in its own way, is redacted.
 */
export function judgeAddress(address: string, hosts: readonly string[]): Fate {
  const [, host, rest = ''] = /^https:\/\/([a-z0-9.-]+)([/?#][\w\-./~%?#=&+:,!$@]*)?$/i.exec(address) ?? []
  if (host === undefined || disguised.test(rest)) return 'redacted'
  if (!hosts.some((allowed) => allowed.toLowerCase() === host.toLowerCase())) return 'redacted'
  return traced.test(rest) ? 'code' : 'link'
}

/** Any scheme with `//`, `www.` and protocol-relative hosts, up to the next space; and schemes that carry code or data. */
export const addressSource =
  '(?:[A-Za-z][A-Za-z0-9+.-]{0,30}:\\/\\/|(?<![A-Za-z0-9])www\\.|(?<![:\\w/])\\/\\/(?=[\\w-]+\\.[\\w-]))[^\\s<]+|\\b(?:javascript|vbscript|data:[a-z]+\\/)[:;,\\w][^\\s<]*'

/** Splits what was found with `addressSource` into the address and the punctuation behind it. */
export function splitAddress(found: string): { address: string; rest: string } {
  const address = trimUrl(found)
  return { address, rest: found.slice(address.length) }
}
