/** Building HTML: what is put into a template is escaped, unless it is HTML already. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | false | undefined | readonly Part[]

/** Escapes text for HTML, attributes included. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A template for HTML. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: texts.map((text, at) => text + print(parts[at])).join('') }
}

/** Declares text to be HTML. */
export function raw(text: string): Html {
  return { html: text }
}

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part))
  return 'html' in part ? part.html : part.map(print).join('')
}
