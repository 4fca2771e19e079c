import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** O_CLOEXEC of Linux, as in the flags of /proc/self/fdinfo. */
const closedOnExec = 0o2_000_000

/** Closes what it is told and becomes the command. */
const closing = 'for n in $1; do eval "exec $n>&-"; done; shift; exec "$@"'

/**
 * An argv that starts without the files which whoever started us left open: pipes and sockets of the runner would be open in
 * the room as well. Node opens its own so that they close by themselves; mostly there is nothing to do.
 * @param last  the last descriptor that is meant to be handed on
 */
export function withoutLeftovers(argv: readonly [string, ...string[]], last: number): readonly [string, ...string[]] {
  const left = leftOpen().filter((descriptor) => descriptor > last)
  if (left.length === 0) return argv
  // Dash knows no descriptor of two digits, and bash would read the user's own files when its input is a socket.
  const shell = existsSync('/bin/bash') ? (['/bin/bash', '--norc', '-p'] as const) : (['/bin/sh'] as const)
  return [...shell, '-c', closing, 'sh', left.join(' '), ...argv]
}

function leftOpen(): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fdinfo').flatMap((name) => {
    try {
      const [, flags = ''] = /^flags:\s*(\d+)/m.exec(readFileSync(`/proc/self/fdinfo/${name}`, 'latin1')) ?? []
      return Number.parseInt(flags, 8) & closedOnExec ? [] : [Number(name)]
    } catch {
      return [] // the descriptor by which we were just reading the list
    }
  })
}
