import { closeSync, openSync, writeSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { Command } from '../../pipeline/process.ts'

const defaultLogBytes = 5_000_000
/** What `Evidence.tail` holds. */
const tailBytes = 4_096
/** What of one line the listener gets, in characters; the events of agents can have some 100,000. */
const lineCharacters = 1_000_000

type Stream = 'out' | 'err'

/**
 * Takes a program's output: all of it into a log and line by line to the listener until the limit, the end of it always.
 * `finish` closes the log, hands on unfinished last lines, and returns the last 4,096 bytes as text.
 */
export function openOutput(
  { logFile, maxLogBytes = defaultLogBytes, onLine }: Pick<Command, 'logFile' | 'maxLogBytes' | 'onLine'>,
  heard: () => void = () => {},
) {
  const log = openSync(logFile, 'w', 0o600)
  let room = maxLogBytes
  let tail: Buffer = Buffer.alloc(0)
  const lines = { out: splitter('out'), err: splitter('err') }

  return {
    take(chunk: Buffer, stream: Stream): void {
      heard()
      tail = Buffer.concat([tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes)
      if (room === 0) return
      const part = chunk.subarray(0, room)
      room -= part.length
      note(part, stream)
      if (room === 0) note(Buffer.from(`\n[output beyond ${maxLogBytes} bytes is not kept]\n`), stream)
    },
    finish(): string {
      closeSync(log)
      lines.out.end()
      lines.err.end()
      return tail.toString()
    },
  }

  function note(part: Buffer, stream: Stream): void {
    writeSync(log, part)
    lines[stream].take(part)
  }

  function splitter(stream: Stream) {
    const decoder = new StringDecoder('utf8')
    let line = ''
    const grow = (text: string) => {
      if (line.length < lineCharacters) line += text.slice(0, lineCharacters - line.length)
    }
    return {
      take(part: Buffer) {
        const [rest = '', ...next] = decoder.write(part).split('\n')
        grow(rest)
        for (const start of next) {
          onLine?.(line, stream)
          line = ''
          grow(start)
        }
      },
      end() {
        grow(decoder.end())
        if (line !== '') onLine?.(line, stream)
      },
    }
  }
}
