/** A job's log: what its steps print, with secrets masked and commands obeyed. */
import { type Command, parseCommand } from './command.ts'
import { type Annotation, annotation, type JobRun } from './run.ts'

export interface Log {
  /** One line of the runner's own; nothing in it is a command. */
  write(line: string): void
  /** Shows an annotation in the log and keeps it with the job. */
  annotate(note: Annotation): void
  addMask(secret: string): void
  /** Replaces every secret by `***`. */
  mask(text: string): string
}

/** What commands of one step bring about. */
export interface StepOutput {
  readonly onLine: (line: string) => void
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  /** A command that the runner refuses fails its step. */
  readonly failed: () => boolean
}

/** The log of a job; `onLine` hears every masked line. */
export function createLog(job: JobRun, onLine: (line: string) => void): Log {
  const secrets = new Set<string>()
  let ordered: string[] = []
  const mask = (text: string) => ordered.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
  const log: Log = {
    write(line) {
      const masked = mask(line)
      job.log += `${masked}\n`
      onLine(masked)
    },
    annotate(note) {
      log.write(`##[${note.level}]${note.message}`)
      job.annotations.push({ ...note, message: mask(note.message) })
    },
    addMask(secret) {
      for (const form of [secret, ...secret.split(/\r?\n/)].flatMap(encodings)) {
        if (form.trim() !== '') secrets.add(form)
      }
      // The longest first, or a secret that contains another would leave its rest in the open.
      ordered = [...secrets].sort((a, b) => b.length - a.length)
    },
    mask,
  }
  return log
}

/** The runner masks a secret also as it looks inside other texts (actions/runner, ValueEncoders.cs; the likely ones). */
function encodings(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '')
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    ...(secret.length > 3 ? [base64] : []),
  ]
}

/** Listens to one step. */
export function listenToStep(log: Log): StepOutput {
  const outputs: Record<string, string> = {}
  const state: Record<string, string> = {}
  let stopToken = ''
  let failed = false
  const refuse = (message: string) => {
    failed = true
    log.annotate(annotation('error', message))
  }

  const stop = (token: string) => {
    if (token === '' || parseCommand(`::${token}::`)) return refuse(`Invalid stop token '${token}'.`)
    stopToken = token
    log.write(`::stop-commands::${token}`)
  }
  const keep = (values: Record<string, string>, { name, properties, message }: Command) => {
    log.annotate(annotation('warning', `The \`${name}\` command is deprecated and will be disabled soon.`))
    values[properties.name ?? ''] = message
  }
  const obey = (command: Command) => {
    const { name, properties, message } = command
    switch (name) {
      case 'add-mask':
        return log.addMask(message)
      case 'error':
      case 'warning':
      case 'notice':
        return log.annotate({ level: name, message, properties })
      case 'group':
      case 'endgroup':
        return log.write(`##[${name}]${message}`)
      case 'set-output':
        return keep(outputs, command)
      case 'save-state':
        return keep(state, command)
      case 'set-env':
      case 'add-path':
        return refuse(`The \`${name}\` command is disabled.`)
      case 'stop-commands':
        return stop(message)
    }
  }

  return {
    outputs,
    state,
    failed: () => failed,
    onLine(line) {
      const command = parseCommand(line, stopToken)
      if (!command) return log.write(line)
      if (stopToken === '') return obey(command)
      if (command.name === stopToken) stopToken = ''
      log.write(line)
    },
  }
}
