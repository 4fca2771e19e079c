/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const prefixed: readonly { name: string; pattern: string }[] = [
  // Installation tokens are some 520 characters with dots since 2026-04-27; the old 36 letters match as well.
  { name: 'a GitHub token', pattern: '\\bgh[opsur]_[A-Za-z0-9._-]{36,}' },
  { name: 'a GitHub token', pattern: '\\bgithub_pat_[A-Za-z0-9_]{22,}' },
  { name: 'a GitLab token', pattern: '\\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}' },
  // Style sheets and addresses have words with dashes after `sk-`; keys have a known prefix, no dash early on, or are long.
  {
    name: 'a model key',
    pattern:
      '\\bsk-(?:(?:ant|proj|or|svcacct)-[A-Za-z0-9_-]{20,}|[A-Za-z0-9]{20,}[A-Za-z0-9_-]*|(?!(?:(?:[a-z]{1,19}|\\d{1,4})(?:-|(?![\\w-]))){1,40}(?![\\w-]))[A-Za-z0-9_-]{32,})',
  },
  { name: 'a Google key', pattern: '\\bAIza[A-Za-z0-9_-]{35}' },
  { name: 'an AWS key', pattern: '\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b' },
  { name: 'an npm token', pattern: '\\bnpm_[A-Za-z0-9]{36}\\b' },
  { name: 'a PyPI token', pattern: '\\bpypi-AgE[A-Za-z0-9_-]{50,}' },
  { name: 'a Slack token', pattern: '\\bxox[abeoprs]-[A-Za-z0-9-]{10,}' },
  { name: 'a Stripe key', pattern: '\\b[rs]k_live_[A-Za-z0-9]{20,}' },
  // With its end when that is near, else with the lines of base64 that follow, else its first line alone.
  {
    name: 'a private key',
    pattern:
      '-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[\\s\\S]){0,20000}-----END [A-Z0-9 ]{1,60}-----|(?:(?:\\s|\\\\n)+[A-Za-z0-9+/=]{16,})*)',
  },
]

const anyPrefixed = new RegExp(prefixed.map(({ pattern }) => pattern).join('|'), 'g')
const eachPrefixed = prefixed.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'g') }))

export const redacted = '[redacted secret]'

/** Puts `[redacted secret]` in the place of everything that looks like a credential; `told` hears how often, never what. */
export function redactSecrets(text: string, told: () => void = () => {}): string {
  return text.replace(anyPrefixed, () => {
    told()
    return redacted
  })
}

/** Where a credential may stand in a file, as one text: in its name, in its content, and in one of two bytes a letter. */
export function textsOf(path: string, content: string): string {
  return [path, content, ...(content.includes('\0') ? [content.replaceAll('\0', '')] : [])].join('\n')
}

/** What credentials a text holds that the one before did not: their kinds, never their values. */
export function newSecrets(text: string, before: string): string[] {
  const found = eachPrefixed.filter(({ pattern }) => text.match(pattern)?.some((secret) => !before.includes(secret)))
  return [...new Set(found.map(({ name }) => name))]
}

/** Finds credentials that a text holds and the one before did not, by more rules than the forms known here. */
export type Scan = (after: string, before: string) => Promise<{ kind: string; value: string }[]>

/** Known secrets in all the forms in which they are looked for. Made by `formsOf`; as secret as the values themselves. */
export type SecretForms = readonly string[]

/** Shorter values would redact ordinary words. */
const leastLength = 8
/** What remains without a well-known prefix (`sk-ant-` is 7 characters) must still be a secret. */
const prefixLength = 7
const leastRest = 12

/** What may stand between any two characters of a secret without hiding it. */
const gap = /[\s\u200b-\u200d\u2060]/
const gaps = new RegExp(`${gap.source}+`, 'g')

/**
 * The forms of secrets whose values we know: plain, base64 at all three alignments (url-safe as well), hex, URL and JSON
 * encoded, reversed, and without the first 7 characters. Values of less than 8 characters have none.
 */
export function formsOf(values: readonly string[]): SecretForms {
  const forms = values.filter((value) => value.replace(gaps, '').length >= leastLength).flatMap(eachForm)
  return [...new Set(forms.map((form) => form.replace(gaps, '')))].filter((form) => form.length >= leastLength)
}

function eachForm(value: string): string[] {
  const bytes = Buffer.from(value)
  const hex = bytes.toString('hex')
  const url = encodeURIComponent(value.toWellFormed())
  const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift))
  const rest = value.length >= prefixLength + leastRest ? [value.slice(prefixLength)] : []
  return [
    value,
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
    url,
    url.replace(/%../g, (code) => code.toLowerCase()),
    hex.replace(/../g, '%$&'),
    JSON.stringify(value).slice(1, -1),
    [...value].reverse().join(''),
    ...rest,
  ]
}

/** The characters of base64 that depend on `bytes` alone when these begin `shift` bytes into a group of three. */
function base64Core(bytes: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes])
  const text = whole.toString('base64').replace(/=+$/, '')
  return text.slice(shift === 0 ? 0 : shift + 1, whole.length % 3 === 0 ? undefined : -1)
}

/** Whether a text holds one of the secrets in any form, also with white space within it. Linear in the text. */
export function holdsKnown(text: string, forms: SecretForms): boolean {
  const dense = text.replace(gaps, '')
  return forms.some((form) => dense.includes(form))
}

/** Puts `[redacted secret]` in the place of every form of the secrets, white space within it or not. Linear in the text. */
export function redactKnown(text: string, forms: SecretForms): string {
  const dense = text.replace(gaps, '')
  const found = new Uint8Array(dense.length)
  for (const form of forms) {
    for (let at = dense.indexOf(form); at >= 0; at = dense.indexOf(form, at + form.length)) {
      found.fill(1, at, at + form.length)
    }
  }
  if (!found.includes(1)) return text

  const parts: string[] = []
  let from = 0
  let place = 0
  for (let i = 0; i < text.length; i++) {
    if (gap.test(text.charAt(i))) continue
    const [before, here, after] = [found[place - 1] === 1, found[place] === 1, found[place + 1] === 1]
    if (here && !before) parts.push(text.slice(from, i), redacted)
    if (here && !after) from = i + 1
    place += 1
  }
  return [...parts, text.slice(from)].join('')
}

/** Takes credentials out of what becomes public: those known by their form, and those whose values this run knows. */
export type Redactor = {
  redact: (text: string) => string
  /** Names what a text holds of the values this run knows; never the values. */
  known: (text: string) => string[]
}

/** @param values  secrets of this run; empty where it has none, as beside an agent */
export function redactorOf(values: readonly string[]): Redactor {
  const forms = formsOf(values)
  return {
    redact: (text) => redactKnown(redactSecrets(text), forms),
    known: (text) => (holdsKnown(text, forms) ? ['a secret of this run'] : []),
  }
}
