import { chmodSync, closeSync, lstatSync, openSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../pipeline/error.ts'
import type { Command, RunCommand } from '../../pipeline/process.ts'
import type { RoomPlan } from '../../pipeline/room.ts'
import { startInside } from './inside.ts'
import { inStage, isRoot, nobody } from './own.ts'
import { bounds, inside, ours } from './places.ts'
import { launch } from './run.ts'
import { kill, untilDead } from './sweep.ts'

/** What a room shows of the system, read-only, where the machine has it. */
const systemPaths = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store', '/gnu/store']

/** Of /opt only well-known toolchains, beside the runner's tool cache: a self-hosted runner may live there, with its credentials. */
const toolchains =
  'az conda ghc go google gradle java jdk microsoft miniconda3 node nodejs openjdk php pipx python ruby rust'
    .split(' ')
    .map((name) => `/opt/${name}`)

/** Of /etc only what programs need to start, speak TLS and tell the time: no users, no hosts, no keys. */
const etcPaths = [
  'alternatives ca-certificates ca-certificates.conf crypto-policies default/locale fonts java ld.so.cache ld.so.conf',
  'ld.so.conf.d ld-musl-x86_64.path localtime locale.conf magic mime.types os-release perl php pki protocols python3',
  'services ssl timezone java-8-openjdk java-11-openjdk java-17-openjdk java-21-openjdk java-25-openjdk',
].flatMap((names) => names.split(' ').map((name) => `/etc/${name}`))

/** A room's user, and names without a server behind them. */
const ownEtc = {
  passwd: `root:x:0:0::/root:/bin/sh\nagent:x:1000:1000::${inside.home}:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n`,
  group: 'root:x:0:\nagent:x:1000:\nnogroup:x:65534:\n',
  hosts: '127.0.0.1 localhost\n::1 localhost\n127.0.0.1 room\n',
  'resolv.conf': '# There is no name server in this room.\n',
  'nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
}

/** What the builder must know of the machine: which system paths it has, as folders and files or as links. */
export type Machine = {
  system: readonly { path: string; link: string | null }[]
  node: string
  /** The runner's tool cache, where languages live; null when there is none. */
  toolCache: { from: string; to: string } | null
}

export function readMachine(env: NodeJS.ProcessEnv): Machine {
  const cache = env['RUNNER_TOOL_CACHE']
  return {
    system: [...systemPaths, ...toolchains, ...etcPaths].flatMap((path) => {
      const stat = lstatSync(path, { throwIfNoEntry: false })
      const link = stat?.isSymbolicLink() && !path.startsWith('/etc/') ? readlinkSync(path) : null
      return stat ? [{ path, link }] : []
    }),
    node: process.execPath,
    toolCache: cache && lstatSync(cache, { throwIfNoEntry: false })?.isDirectory() ? { from: cache, to: cache } : null,
  }
}

/** The arguments of bubblewrap for one command, with our own files for /etc. Pure: what it does not name is not in the room. */
export function bubblewrapArguments(
  { tree, home, task, outbox, tools, gateway, egress }: RoomPlan,
  machine: Machine,
  etc: string,
  command: Pick<Command, 'argv' | 'cwd' | 'env'>,
): [string, ...string[]] {
  const memory = (path: string) => ['--size', `${bounds.temporaryBytes}`, '--perms', '1777', '--tmpfs', path]
  const show = (from: string | null, to: string) => (from === null ? [] : ['--ro-bind', from, to])
  return [
    'bwrap',
    ...['--unshare-all', '--unshare-user', '--disable-userns', '--uid', '1000', '--gid', '1000', '--hostname', 'room'],
    ...['--cap-drop', 'ALL', '--new-session', '--die-with-parent', '--info-fd', '3', '--clearenv'],
    ...Object.entries(command.env).flatMap(([name, value]) => ['--setenv', name, value]),
    ...machine.system.flatMap(({ path, link }) => (link ? ['--symlink', link, path] : ['--ro-bind', path, path])),
    ...Object.keys(ownEtc).flatMap((name) => ['--ro-bind', join(etc, name), `/etc/${name}`]),
    ...['/home', '/root', '/run', '/issuewright'].flatMap((path) => ['--perms', '0755', '--dir', path]),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...[...memory('/dev/shm'), ...memory('/tmp'), ...memory('/var/tmp'), '--remount-ro', '/dev'],
    ...(machine.toolCache === null ? [] : ['--ro-bind', machine.toolCache.from, machine.toolCache.to]),
    ...['--bind', tree, inside.tree, '--bind', home, inside.home],
    ...show(task, inside.task),
    ...(outbox === null ? [] : ['--bind', outbox, inside.outbox]),
    ...show(tools, inside.tools),
    ...show(machine.node, ours.node),
    ...show(gateway, ours.gateway),
    ...show(egress, ours.egress),
    ...['--remount-ro', '/', '--chdir', command.cwd, '--'],
    ...startInside({ gateway, egress }, command.argv),
  ]
}

type Sources = { plan: RoomPlan; machine: Machine; etc: string }

/**
 * For a root process: the room is built by nobody, so that files of root cannot be read in it, wherever they lie. Nobody may
 * not walk to the plan's directories; so an outer bubblewrap, without walls, first shows them below /tmp.
 */
export function handOver({ plan, machine, etc }: Sources): { before: string[]; seen: Sources } {
  const at = (name: string) => `/tmp/${name}`
  const { node, toolCache } = machine
  const cache = toolCache?.from ?? null
  const places = Object.entries({ ...plan, image: null, node, etc, cache }).flatMap(([name, path]) =>
    path === null ? [] : [{ name, path }],
  )
  const seen = Object.fromEntries(places.map(({ name }) => [name, at(name)]))
  return {
    before: [
      ...['bwrap', '--die-with-parent', '--dev-bind', '/', '/', '--tmpfs', '/tmp'],
      ...places.flatMap(({ name, path }) => ['--bind', path, at(name)]),
      ...['--', 'setpriv', '--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups', '--pdeathsig', 'KILL'],
    ],
    seen: {
      plan: { ...plan, ...seen },
      machine: { ...machine, node: at('node'), toolCache: toolCache && { ...toolCache, from: at('cache') } },
      etc: at('etc'),
    },
  }
}

/** How long the kernel may take to end all processes of a room that was killed. */
const collapseMs = 10_000

/**
 * Runs each command in a fresh room of its own; the plan's directories are what they share.
 * @param build  tests weaken the room here, to see that the probes notice
 * @throws Failure `no-room` when the room could not be begun, `internal` when a process of it would not die
 */
export function runInBubblewrap(plan: RoomPlan, machine: Machine, build = bubblewrapArguments): RunCommand {
  return (command) =>
    inStage(plan, async (stage) => {
      const report = join(stage, 'report')
      const sources = { plan, machine, etc: furnish(stage) }
      const { before, seen } = isRoot() ? handOver(sources) : { before: [], seen: sources }
      const first = () => firstProcess(report)
      const limited = [
        'prlimit',
        `--nproc=${bounds.processes}`,
        '--core=0',
        `--fsize=${bounds.fileBytes}`,
        '--',
      ] as const
      const built = build(seen.plan, seen.machine, seen.etc, command)
      const descriptor = openSync(report, 'wx', 0o600) // last, as what throws before would leave it open
      const launched = launch(command, {
        argv: [...limited, ...before, ...built],
        cwd: '/',
        // What reads /proc/1/environ in the room finds this and nothing else.
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
        report: descriptor,
        ask: (signal) => kill(-first(), signal),
        gone: async () => {
          if (await untilDead(first(), collapseMs)) return
          throw new Failure('internal', 'A process in the room could not be ended.')
        },
      })
      return launched.finally(() => closeSync(descriptor))
    })
}

/** Writes our own files for /etc; every user may read them. */
function furnish(stage: string): string {
  chmodSync(stage, 0o755)
  for (const [name, content] of Object.entries(ownEtc)) writeFileSync(join(stage, name), content, { mode: 0o644 })
  return stage
}

/** The room's process 1 as we know it; it leads the group of the command and dies last. 0x7fffffff is nobody. */
function firstProcess(report: string): number {
  const [, pid = `${0x7fff_ffff}`] = /"child-pid": (\d+)/.exec(readFileSync(report, 'utf8')) ?? []
  return Number(pid)
}
