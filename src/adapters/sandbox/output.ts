import { closeSync, openSync, writeSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { Command } from '../../pipeline/process.ts'

const defaultLogBytes = 5_000_000
/** What `Evidence.tail` holds. */
const tailBytes = 4_096

export type Output = {
  take: (chunk: Buffer) => void
  /** Closes the log and hands on an unfinished last line. Returns the last 4,096 bytes as text. */
  finish: () => string
}

/** Takes a command's output: all of it into a log and line by line to the listener until the limit, the end of it always. */
export function openOutput({ logFile, maxLogBytes = defaultLogBytes, onLine }: Omit<Command, 'command'>): Output {
  const log = openSync(logFile, 'w', 0o600)
  const decoder = new StringDecoder('utf8')
  let room = maxLogBytes
  let line = ''
  let tail: Buffer = Buffer.alloc(0)

  return {
    take(chunk) {
      tail = Buffer.concat([tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes)
      if (room === 0) return
      const part = chunk.subarray(0, room)
      room -= part.length
      note(part)
      if (room === 0) note(Buffer.from(`\n[output beyond ${maxLogBytes} bytes is not kept]\n`))
    },
    finish() {
      closeSync(log)
      line += decoder.end()
      if (line !== '') onLine?.(line)
      return tail.toString()
    },
  }

  function note(part: Buffer): void {
    writeSync(log, part)
    const lines = (line + decoder.write(part)).split('\n')
    line = lines.pop() ?? ''
    for (const whole of lines) onLine?.(whole)
  }
}
