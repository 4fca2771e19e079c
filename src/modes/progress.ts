import { appendFileSync } from 'node:fs'
import type { Gateway } from '../adapters/gateway/start.ts'
import type { AgentEvent } from '../pipeline/agent.ts'
import type { Redactor } from '../pipeline/secret.ts'

/** How often tokens and dollars are told while an agent works, in milliseconds. */
const usageEvery = 30_000
/** The transcript is for reading; it ends where nobody reads on, in characters. */
const longestTranscript = 20_000_000

/**
 * Tells what an agent does, line by line, and writes it down in normal form; both redacted.
 * @param job.onLine  takes a line that is foreign still and must be quoted
 */
export function narrate(job: {
  transcript: string
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
    if (written < longestTranscript) appendFileSync(job.transcript, `${line}\n`)
    const said = sentenceOf(event)
    if (said !== null) job.onLine(job.redactor.redact(said))
    if (Date.now() - told < usageEvery || !job.gateway) return
    told = Date.now()
    const { requests, input, output, costUsd } = job.gateway.usage()
    job.onLine(`so far ${requests} requests, ${input + output} tokens, $${costUsd.toFixed(4)}`)
  }
}

function sentenceOf(event: AgentEvent): string | null {
  switch (event.kind) {
    case 'said':
      return event.text.replaceAll(/\s*\n\s*/g, ' ')
    case 'ran':
      return `$ ${event.command}`
    case 'read':
      return `reads ${event.path}`
    case 'edited':
      return `edits ${event.path}`
    case 'ended':
      return event.good ? null : `ends: ${event.why}`
    default:
      return null
  }
}
