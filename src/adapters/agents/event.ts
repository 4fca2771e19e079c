import type { z } from 'zod'
import type { Adapter, AgentEvent, AgentVerdict } from '../../pipeline/agent.ts'
import { jsonOf } from '../../pipeline/json.ts'

/** A reader of JSON lines, which never throws: what the schema, which tells what each means, does not know is noise. */
export function jsonLines(meaning: z.ZodType<AgentEvent[]>): Adapter['read'] {
  return (line) => meaning.safeParse(line.trimStart().startsWith('{') ? jsonOf(line) : undefined).data ?? []
}

export const session = (id: string): AgentEvent[] => [{ kind: 'session', id }]

/** Reader of programs that print text for people. */
export function textLines(line: string): AgentEvent[] {
  return said(line)
}

export function said(text: string): AgentEvent[] {
  return text.trim() === '' ? [] : [{ kind: 'said', text }]
}

export const ended = (good: boolean, why: string): AgentEvent[] => [{ kind: 'ended', good, why }]

const commandNames = ['command', 'cmd']
const pathNames = ['file_path', 'filePath', 'path', 'absolute_path', 'notebook_path']

/** What a tool call does, by the names of its arguments, which all agents share; the tools themselves are renamed often. */
export function toolUse(tool: string, input: Readonly<Record<string, unknown>>): AgentEvent[] {
  const command = textOf(input, commandNames)
  if (command !== undefined) return [{ kind: 'ran', command }]
  const path = textOf(input, pathNames)
  if (path === undefined) return []
  return [{ kind: /write|edit|replace|create|patch/i.test(tool) ? 'edited' : 'read', path }]
}

/**
 * The rule that all agents with a stream share: a closing event, no error, exit code 0. None of the three suffices alone:
 * programs exit 0 on errors and signals, and report success before they fail.
 * @param turns  whether this way of failing means that the turns are used up
 */
export function judge(
  { exitCode, events, tail }: Parameters<Adapter['verdict']>[0],
  turns: (why: string, exitCode: number | null) => boolean = () => false,
): AgentVerdict {
  const ends = events.filter((event) => event.kind === 'ended')
  const end = ends.find(({ good }) => !good) ?? ends.at(-1)
  const words = events.findLast((event) => event.kind === 'said')
  const why = end?.why || (end && words?.text.slice(0, 500)) || lastLine(tail)
  if (turns(why, exitCode)) return { how: 'turns', why }
  return { how: end?.good && exitCode === 0 ? 'finished' : 'failed', why }
}

/** For programs without a stream: the exit code is all there is. */
export function judgeByExitCode({ exitCode, tail }: Parameters<Adapter['verdict']>[0]): AgentVerdict {
  return { how: exitCode === 0 ? 'finished' : 'failed', why: lastLine(tail) }
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.slice(0, 500) ?? ''
}

function textOf(input: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  return names.map((name) => input[name]).find((value) => typeof value === 'string')
}
