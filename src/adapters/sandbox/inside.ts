import type { RoomPlan } from '../../pipeline/room.ts'
import { ours, ports } from './places.ts'

/**
 * First in the room, then replaced by the command itself, so that signals and exit codes are the command's own. When memory
 * runs out the kernel is to end what is in here first. The forwarder is started as an orphan: the command waits for its own children only.
 */
const script = `echo 1000 > /proc/self/oom_score_adj
if [ -n "$2" ]; then
  mkfifo -m 600 /tmp/.forwarder && (env -i ${ours.node} -e "$1" "$2" < /dev/null > /tmp/.forwarder 2>&1 &)
  read -r answer < /tmp/.forwarder
  rm -f /tmp/.forwarder
  [ "$answer" = ready ] || { echo "issuewright: the way to the gateway could not be laid: $answer" >&2; exit 125; }
fi
shift 2
exec "$@"`

/** The argv by which a command starts in the room, after the way out to the sockets of the plan has been laid. */
export function startInside(
  plan: Pick<RoomPlan, 'gateway' | 'egress'>,
  argv: readonly [string, ...string[]],
): [string, ...string[]] {
  const ways = [
    ...(plan.gateway === null ? [] : [{ port: ports.gateway, socket: ours.gateway }]),
    ...(plan.egress === null ? [] : [{ port: ports.egress, socket: ours.egress }]),
  ]
  const [source, list] = ways.length === 0 ? ['', ''] : [`(${forward})()`, JSON.stringify(ways)]
  return ['/bin/sh', '-c', script, 'sh', source, list, ...argv]
}

/**
 * Runs in the room, as text: it hears ports of the room's own loopback and passes every byte to a socket and back.
 * It names nothing outside itself, because only its own text goes in.
 */
function forward(): void {
  const net = process.getBuiltinModule('node:net')
  // A command that is asked to end may still want to speak to its model.
  process.on('SIGTERM', () => {}).on('SIGINT', () => {})
  const ways: { port: number; socket: string }[] = JSON.parse(process.argv[1] ?? '[]')
  let left = ways.length
  for (const { port, socket } of ways) {
    const server = net.createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
      const far = net.connect({ path: socket, allowHalfOpen: true })
      near.on('error', () => far.destroy()).on('close', () => far.destroy())
      far.on('error', () => near.destroy()).on('close', () => near.destroy())
      near.pipe(far).pipe(near)
    })
    server.on('error', (error) => {
      process.stdout.write(`${error.message}\n`)
      process.exit(1)
    })
    server.listen(port, '127.0.0.1', () => {
      left -= 1
      if (left === 0) process.stdout.write('ready\n')
    })
  }
}
