import { randomBytes } from 'node:crypto'
import { appendFileSync, statSync } from 'node:fs'
import { plainText } from '../../pipeline/character.ts'

/**
 * What we say to the runner: outputs and summary through its files, annotations and masks through its log. Written here
 * and not taken from @actions/core, because importing that costs more CPU than all the rest of an idle run together
 * (docs/adr/0002).
 */
export function setOutputs(env: NodeJS.ProcessEnv, outputs: Record<string, string>): void {
  const file = env['GITHUB_OUTPUT']
  if (!file) return
  // A random delimiter, so that no value can end its own block and speak to the runner.
  const lines = Object.entries(outputs).map(([name, value]) => {
    const end = `end_${randomBytes(16).toString('hex')}`
    return `${name}<<${end}\n${value}\n${end}\n`
  })
  appendFileSync(file, lines.join(''))
}

/** GitHub refuses a step summary above 1 MiB as a whole; we stop well before. */
const summaryBytes = 900_000

export function addSummary(env: NodeJS.ProcessEnv, markdown: string): void {
  const file = env['GITHUB_STEP_SUMMARY']
  if (!file) return
  const bytes = Buffer.from(`${markdown}\n`)
  const room = Math.max(0, summaryBytes - (statSync(file, { throwIfNoEntry: false })?.size ?? 0))
  if (room === 0) return
  appendFileSync(file, bytes.length <= room ? bytes : `${bytes.subarray(0, room).toString('utf8')}\n\n…cut\n`)
}

/** Escapes as the runner's own toolkit does (actions/toolkit, packages/core/src/command.ts). */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

export function annotate(level: 'error' | 'warning' | 'notice', message: string): void {
  process.stdout.write(`::${level}::${escaped(message)}\n`)
}

export function mask(secret: string): void {
  if (secret !== '') process.stdout.write(`::add-mask::${escaped(secret)}\n`)
}

/** A line of our own in the log. It may quote others, and can still not be taken for a command. */
export function say(line: string): void {
  const plain = plainText(line).replaceAll(/\n+/g, ' ').replaceAll('##[', '## [')
  process.stdout.write(`${plain.replace(/^\s*::/, ' : :')}\n`)
}

/** Lines that the log shows folded, under a title of ours. */
export function sayGroup(title: string, lines: readonly string[]): void {
  process.stdout.write(`::group::${title}\n`)
  for (const line of lines) say(line)
  process.stdout.write('::endgroup::\n')
}
