import { stripVTControlCharacters } from 'node:util'

/** Tells the story on the terminal: who did what, and what it looks like. */
export type Narrator = {
  chapter(title: string): void
  says(who: string, what: string): void
  /** Something as it reads, between rules: a comment, a diff, an output. */
  shows(text: string): void
  note(text: string): void
}

const paint = (code: number) => (text: string) =>
  process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text
const [bold, dim, cyan] = [paint(1), paint(2), paint(36)]

/** @param print  takes one line */
export function narrator(print: (line: string) => void = console.log): Narrator {
  const started = Date.now()
  const clock = () => dim(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s`)
  return {
    chapter: (title) => print(`\n${bold(title)}`),
    says: (who, what) => print(`${clock()}  ${cyan(who)} ${what}`),
    shows(text) {
      for (const line of stripVTControlCharacters(text).trimEnd().split('\n')) print(`         ${dim('│')} ${line}`)
    },
    note: (text) => print(`         ${dim(text)}`),
  }
}

/** A comment as people see it; what GitHub hides is counted. */
export function asPeopleSee(body: string): string {
  const hidden = [...body.matchAll(/<!--.*?-->/gs)].reduce((sum, [text]) => sum + text.length, 0)
  const visible = body
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<\/?sub>/g, '')
    .trimEnd()
  return hidden > 0 ? `${visible}\n(${hidden} characters hidden: the record or a mark of ours)` : visible
}
