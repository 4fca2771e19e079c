/** A job's log: what its steps print, with secrets masked. */
import type { Annotation, JobRun } from './run.ts'

export interface Log {
  /** One line of the runner's own; nothing in it is a command. */
  write(line: string): void
  /** Shows an annotation in the log and keeps it with the job. */
  annotate(note: Annotation): void
  addMask(secret: string): void
  /** Replaces every secret by `***`. */
  mask(text: string): string
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
