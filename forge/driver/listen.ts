/** Listening to a process: its lines go to the log, its commands are obeyed. */
import { type Command, parseCommand } from './command.ts'
import type { Log } from './log.ts'
import { annotation } from './run.ts'

/** What a process has said to the runner by commands. */
export interface Heard {
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  /** A command that the runner refuses fails its step. */
  failed: boolean
  /** Ends the time in which no command is obeyed; empty outside of it. */
  stopToken: string
}

/** Nothing heard yet. */
export function newHeard(): Heard {
  return { outputs: {}, state: {}, failed: false, stopToken: '' }
}

/** Takes one line of a process. */
export function hear(log: Log, heard: Heard, line: string): void {
  const { stopToken } = heard
  const command = parseCommand(line, stopToken)
  if (command && stopToken === '') {
    obey(log, heard, command)
  } else {
    if (command?.name === stopToken) heard.stopToken = ''
    log.write(line)
  }
}

function obey(log: Log, heard: Heard, command: Command): void {
  const { name, properties, message } = command
  switch (name) {
    case 'add-mask':
      log.addMask(message)
      break
    case 'error':
    case 'warning':
    case 'notice':
      log.annotate({ level: name, message, properties })
      break
    case 'group':
    case 'endgroup':
      log.write(`##[${name}]${message}`)
      break
    case 'set-output':
    case 'save-state': {
      log.annotate(annotation('warning', `The \`${name}\` command is deprecated and will be disabled soon.`))
      const values = name === 'set-output' ? heard.outputs : heard.state
      values[properties.name ?? ''] = message
      break
    }
    case 'set-env':
    case 'add-path':
      refuse(log, heard, `The \`${name}\` command is disabled.`)
      break
    case 'stop-commands':
      if (message === '' || parseCommand(`::${message}::`)) refuse(log, heard, `Invalid stop token '${message}'.`)
      else heard.stopToken = message
  }
}

function refuse(log: Log, heard: Heard, message: string): void {
  heard.failed = true
  log.annotate(annotation('error', message))
}
