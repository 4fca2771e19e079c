/** A glob as gitignore(5) reads it, but for POSIX classes: without a slash it matches at any depth, with one from its folder on. */
export function globPattern(glob: string): RegExp {
  const start = glob.includes('/') ? '' : '(?:.*/)?'
  // More than two stars are two. Git takes the literal beginning off before it matches, so that `a**/b` reads as `a` and then `**/b`.
  const [, plain = '', wild = ''] = /^([^*?[\\]*)(.*)$/s.exec(glob.replace(/^\//, '').replace(/\*{3,}/g, '**')) ?? []
  const translate = (text: string) => text.replace(token, (part) => tokens[part] ?? literal(part))
  const anchored = translate(plain) + (wild === '**' ? '.*' : translate(wild))
  const body = glob.includes('/') ? anchored : translate(plain + wild)
  try {
    return new RegExp(`^${start}${body}$`, 's')
  } catch {
    return /(?!)/ // an impossible class such as `[z-a]` matches nothing, in git as well
  }
}

const token = /(?<![^/])\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|./gsu
const tokens: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**/': '/(?:.*/)?',
  '/**': '/.+',
  '*': '[^/]*',
  '?': '[^/]',
}

function literal(part: string): string {
  if (/^\*+$/.test(part)) return '[^/]*'
  if (part.startsWith('[')) return `(?!/)${part.replace(/^\[!/, '[^').replace(/(?!^)\[/g, '\\[')}`
  return (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** The glob that matches exactly this path. */
export function globOf(path: string): string {
  return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`
}
