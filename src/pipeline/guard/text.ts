import { hiddenCharacters } from '../character.ts'

/** Characters of a line that nobody reads to its end. */
const longLine = 1_000
/** Where a program says that it made a file, in its first characters. */
const marker =
  /@generated\b|\bcode generated\b.{0,80}\bdo not edit\b|\bauto-?generated\b.{0,80}\bdo not (?:edit|modify)\b/i
/** Hosts that lead nowhere: the machine itself, and the names set apart for examples (RFC 2606, RFC 6761). */
const nowhere =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|.*\.(?:test|invalid|localhost|example|local))$|(?:^|\.)example\.(?:com|org|net)$/i
/** An address as browsers read it: any slashes, users before the host, `//host` in quotes; and with the escapes of its language. */
const address =
  /(?:\b(https?:|wss?:|ftp:|git:)[/\\]{1,8}|(?<=["'`(=])\/\/(?=[\w.-]+\.[a-z]{2,}[/:"'`)?#]))(?:[^\s/\\?#"'`<>@]*@)*((?:[\p{L}\p{N}[]|\\\.)(?:[\p{L}\p{M}\p{N}.[\]:-]|\\\.){0,252})(\/[^\s"'`<>()[\]{}\\|,;]{0,300})?/giu

/** Hidden characters of which a text has more than before, by name. Where all lines have ended in CR, as on old Macs, one more may. */
export function newlyHidden(after: string, before: string): string[] {
  const [old, isOfMac] = [hiddenCharacters(before), before.includes('\r') && !`${before}${after}`.includes('\n')]
  return [...hiddenCharacters(after)].flatMap(([name, count]) =>
    count > (old.get(name) ?? 0) && !(isOfMac && name === 'U+000D') ? [name] : [],
  )
}

/** Numbers of the lines that are new and too long to be read. */
export function newLongLines(after: string, before: string): string[] {
  const isLong = (line: string) => line.length > longLine
  const old = new Set(before.split('\n').filter(isLong))
  return after.split('\n').flatMap((line, at) => (isLong(line) && !old.has(line) ? [`${at + 1}`] : []))
}

/**
 * Numbers of the lines where git has left two versions for somebody to choose from; a text may show such lines on purpose.
 * @param any  whether one mark is enough, as in a merge; else only a whole conflict is one, since mails are quoted by such lines
 */
export function newMarkers(after: string, before: string, any: boolean): string[] {
  const lines = any ? marks(after) : conflicts(after)
  return lines.length > (any ? marks : conflicts)(before).length ? lines : []
}

function marks(text: string): string[] {
  return text.split('\n').flatMap((line, at) => (/^(?:<{7,}|>{7,}) /.test(line) ? [`${at + 1}`] : []))
}

/** First and last line of each conflict. */
function conflicts(text: string): string[] {
  let [first, isParted] = [0, false]
  return text.split('\n').flatMap((line, at) => {
    if (first === 0 && /^<{7,} /.test(line)) first = at + 1
    if (first > 0 && /^={7,}\r?$/.test(line)) isParted = true
    if (!isParted || !/^>{7,} /.test(line)) return []
    const found = [`${first}`, `${at + 1}`]
    ;[first, isParted] = [0, false]
    return found
  })
}

export function saysGenerated(text: string): boolean {
  return marker.test(text.slice(0, 2_000))
}

/** Whether a host, a port behind it or not, is nobody's. */
export function leadsNowhere(host: string): boolean {
  return nowhere.test(host.replace(/:\d*$/, ''))
}

/** Addresses in the network that a text names and the one before did not, by the host that is asked. */
export function newAddresses(after: string, before: string): string[] {
  const old = new Set(addressesIn(before))
  return [...new Set(addressesIn(after))].filter((one) => !old.has(one))
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(address)].flatMap(([, scheme = '', given = '', path = '']) => {
    const host = given.replaceAll('\\', '').toLowerCase()
    return leadsNowhere(host) ? [] : `${scheme.toLowerCase()}//${host}${path}`.replace(/[.:]+$/, '')
  })
}
