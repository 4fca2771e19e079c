import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { jsonOf } from '../../pipeline/json.ts'
import type { Probe, Room } from '../../pipeline/room.ts'
import { type Canaries, type Hidden, plantCanaries } from './canaries.ts'
import { ours } from './places.ts'
import { askInside } from './questions.ts'
import { tryRoom } from './room.ts'

/** What each question proves, as the job summary says it. All of them must be answered. */
const proofs = {
  environment: "The canary secret of the parent's environment is unreachable",
  file: "The canary file of the runner's temporary directory is unreachable",
  hidden: "Token files and the runner's directories are not there",
  processes: 'Other processes are invisible',
  files: 'No file of the machine is left open',
  host: "The canary host is unreachable by any of the machine's addresses",
  abstract: "The machine's abstract sockets are unreachable",
  metadata: 'The metadata address 169.254.169.254 is unreachable',
  names: 'No name server answers',
  sockets: "The container engine's socket is dead",
  rights: 'The program has no rights and cannot gain any (sudo, setuid)',
  nested: 'A user namespace of its own is refused',
  system: 'The system is read-only',
  places: 'Workspace, home and temporary directory are writable',
} as const satisfies Record<string, string>

const answerSchema = z.strictObject({ of: z.string(), holds: z.boolean(), detail: z.string() })

const probeSeconds = 30

/** Hands the program what a command in the room finds open; it must be looked up before Node opens files of its own. */
const lookFirst = `left=
for f in /proc/$$/fd/*; do
  n=\${f##*/}
  [ "$n" -gt 2 ] 2>/dev/null && [ -L "$f" ] && left="$left $n:$(readlink "$f")"
done
exec "$@" "$left"`

/** Asks, in the room, whether its walls hold. A question without a readable answer does not hold. */
export async function probe(room: Room, canaries: Canaries): Promise<Probe[]> {
  const stage = mkdtempSync(join(tmpdir(), 'issuewright-probe-'))
  const logFile = join(stage, 'answers')
  const node = room.kind === 'none' ? process.execPath : ours.node
  try {
    const ran = await room.run({
      argv: ['/bin/sh', '-c', lookFirst, 'sh', node, '-e', `(${askInside})()`],
      cwd: room.paths.tree,
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
      stdin: JSON.stringify({ ...canaries.sought, writable: [room.paths.tree, room.paths.home, room.paths.temporary] }),
      seconds: probeSeconds,
      graceSeconds: 0,
      logFile,
    })
    const answers = readFileSync(logFile, 'utf8').split('\n').flatMap(readAnswer)
    const otherwise = `no answer (${ran.how}${ran.exitCode === null ? '' : `, ${ran.exitCode}`}): ${ran.tail.slice(-200)}`
    return Object.entries(proofs).map(([of, name]) => {
      const [answer, ...more] = answers.filter((one) => one.of === of)
      if (!answer || more.length > 0 || ran.exitCode !== 0) return { name, holds: false, detail: otherwise }
      return { name, holds: answer.holds, detail: answer.detail }
    })
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/**
 * Sees that the room can be begun, plants canaries, asks, and takes them away again. Needed once for each kind of room and image.
 * @throws Failure `no-room` when the room cannot be begun, with the way to get one
 */
export async function proveRoom(room: Room, job: Hidden): Promise<Probe[]> {
  await tryRoom(room)
  const canaries = await plantCanaries(job)
  try {
    return await probe(room, canaries)
  } finally {
    await canaries.remove()
  }
}

/** @throws Failure `no-room` naming the first probe that does not hold */
export function demandProof(probes: readonly Probe[]): void {
  const broken = probes.find(({ holds }) => !holds)
  if (!broken) return
  throw new Failure('no-room', `The room does not hold. Not true: "${broken.name}" (${broken.detail}).`)
}

function readAnswer(line: string): z.infer<typeof answerSchema>[] {
  const { data } = answerSchema.safeParse(jsonOf(line))
  return data ? [data] : []
}
