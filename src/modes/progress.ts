import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gateway } from '../adapters/gateway/start.ts'
import { quoteLine, resumeCommands, stopCommands } from '../adapters/runner/quote.ts'
import type { AgentEvent } from '../pipeline/agent.ts'
import type { Redactor } from '../pipeline/secret.ts'

/** How often tokens and dollars are told while an agent works, in milliseconds. */
const usageEvery = 30_000
/** The transcript is for reading; it ends where nobody reads on, in characters. */
const longestTranscript = 20_000_000

/** Runs something whose output is foreign: quoted line by line, while the runner obeys no commands. */
export async function quoted<T>(run: (onLine: (line: string) => void) => Promise<T>): Promise<T> {
  const token = randomBytes(16).toString('hex')
  process.stdout.write(`${stopCommands(token)}\n`)
  try {
    return await run((line) => process.stdout.write(`${quoteLine(line)}\n`))
  } finally {
    process.stdout.write(`${resumeCommands(token)}\n`)
  }
}

/**
 * Tells what an agent does, line by line, and writes it down in normal form; both redacted.
 * @param job.onLine  takes a line that is foreign still and must be quoted
 */
export function narrate(job: {
  /** Gets the transcript. */
  out: string
  run: number
  agent: string
  gateway: Gateway | null
  redactor: Redactor
  onLine: (line: string) => void
}): (event: AgentEvent) => void {
  let told = Date.now()
  let written = 0
  return (event) => {
    const line = job.redactor.redact(JSON.stringify({ run: job.run, agent: job.agent, ...event }))
    written += line.length
    if (written < longestTranscript) appendFileSync(join(job.out, 'transcript.jsonl'), `${line}\n`)
    const said = sentenceOf(event)
    if (said !== null) job.onLine(job.redactor.redact(said))
    if (Date.now() - told < usageEvery || !job.gateway) return
    told = Date.now()
    const { requests, input, output, costUsd } = job.gateway.usage()
    job.onLine(`so far ${requests} requests, ${input + output} tokens, $${costUsd.toFixed(4)}`)
  }
}

function sentenceOf(event: AgentEvent): string | null {
  if (event.kind === 'said') return event.text.replaceAll(/\s*\n\s*/g, ' ')
  if (event.kind === 'ran') return `$ ${event.command}`
  if (event.kind === 'read' || event.kind === 'edited')
    return `${event.kind === 'read' ? 'reads' : 'edits'} ${event.path}`
  return event.kind === 'ended' && !event.good ? `ends: ${event.why}` : null
}
