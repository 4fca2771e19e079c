/** What the probes look for in the room. All of it exists outside, and is found there. */
export type Sought = {
  /** In the environment of the process that asks, of another process, and in a file. */
  secret: string
  /** In the arguments of another process. */
  tag: string
  file: string
  /** What must not be there at all: token files, the runner's directories. */
  hidden: readonly string[]
  /** Listeners of ours on all addresses of the machine, and on an abstract socket. */
  hosts: readonly { host: string; port: number }[]
  abstract: string
  nameServers: readonly string[]
  writable: readonly string[]
  sockets: readonly string[]
}

export type Answer = { of: string; holds: boolean; detail: string }

/**
 * Runs in the room, as text: asks each question and prints an answer on a line of its own. It names nothing outside itself,
 * because only its own text goes in. A question that is in doubt does not hold.
 */
export async function askInside(): Promise<void> {
  const fs = process.getBuiltinModule('node:fs')
  const net = process.getBuiltinModule('node:net')
  const dns = process.getBuiltinModule('node:dns')
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const sought: Sought = JSON.parse(fs.readFileSync(0, 'utf8'))
  const read = (path: string) => {
    try {
      return fs.readFileSync(path, 'latin1')
    } catch {
      return ''
    }
  }
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const inProc = (name: string, text: string) => pids.filter((pid) => read(`/proc/${pid}/${name}`).includes(text))
  const code = (error: unknown) => String((error as NodeJS.ErrnoException).code ?? error)
  const connect = (to: { host: string; port: number } | { path: string }) =>
    new Promise<string>((resolve) => {
      const socket = net.connect({ ...to, timeout: 1_500 })
      const end = (how: string) => {
        socket.destroy()
        resolve(how)
      }
      socket.on('connect', () => end('connected')).on('timeout', () => end('no answer'))
      socket.on('error', (error) => end(code(error)))
    })
  const canWrite = (folder: string) => {
    const file = `${folder}/.issuewright-probe`
    try {
      fs.writeFileSync(file, '')
      fs.unlinkSync(file)
      return true
    } catch {
      return false
    }
  }
  const tell = (of: string, broken: readonly string[], good: string) =>
    process.stdout.write(
      `${JSON.stringify({ of, holds: broken.length === 0, detail: broken.length === 0 ? good : broken.join(', ').slice(0, 300) })}\n`,
    )

  const environments = Object.values(process.env).some((value) => value?.includes(sought.secret)) ? ['inherited'] : []
  tell(
    'environment',
    [...environments, ...inProc('environ', sought.secret).map((pid) => `/proc/${pid}/environ`)],
    'in no process',
  )
  const ways = [sought.file, ...pids.map((pid) => `/proc/${pid}/root${sought.file}`)]
  tell(
    'file',
    ways.filter((path) => read(path).includes(sought.secret)),
    'not there',
  )
  tell(
    'hidden',
    sought.hidden.filter((path) => fs.existsSync(path)),
    `none of ${sought.hidden.length}`,
  )
  const others = inProc('cmdline', sought.tag).map((pid) => `process ${pid}`)
  tell(
    'processes',
    pids.length > 16 ? [...others, `${pids.length} processes`] : others,
    `${pids.length}, all of the room`,
  )
  const left = process.argv[1]?.trim()
  tell('files', left === '' ? [] : [left ?? 'not asked'], 'none')

  const hosts = await Promise.all(
    sought.hosts.map(async (to) => ({ name: `${to.host}:${to.port}`, how: await connect(to) })),
  )
  const far = hosts.filter(({ how }) => how === 'connected' || how === 'no answer')
  tell(
    'host',
    far.map(({ name, how }) => `${name}: ${how}`),
    hosts.map(({ how }) => how)[0] ?? 'nothing to ask',
  )
  const abstract = await connect({ path: `\0${sought.abstract}` })
  tell('abstract', abstract === 'connected' || abstract === 'no answer' ? [abstract] : [], abstract)
  // Refused would mean that there is a way to it.
  const metadata = await connect({ host: '169.254.169.254', port: 80 })
  tell('metadata', /^E(NETUNREACH|HOSTUNREACH|ADDRNOTAVAIL)$/.test(metadata) ? [] : [metadata], metadata)
  const resolver = new dns.promises.Resolver({ timeout: 1_000, tries: 1 })
  if (sought.nameServers.length > 0) resolver.setServers(sought.nameServers)
  const name = await resolver.resolve4('github.com').then((found) => found.join(' '), code)
  tell('names', name === 'ECONNREFUSED' ? [] : [name], name)
  const open = await Promise.all(
    sought.sockets.map(async (path) => ((await connect({ path })) === 'connected' ? [path] : [])),
  )
  tell('sockets', open.flat(), 'none of them answers')

  const status = read('/proc/self/status')
  const rights = [/^NoNewPrivs:\s*1$/m, /^CapEff:\s*0+$/m, /^CapPrm:\s*0+$/m, /^CapBnd:\s*0+$/m]
  const lost = rights.filter((right) => !right.test(status)).map((right) => right.source.slice(1, 7))
  const sudo = spawnSync('sudo', ['-n', 'true'], { timeout: 3_000 }).status === 0 ? ['sudo'] : []
  const root = process.getuid?.() === 0 ? ['uid 0'] : []
  tell('rights', [...lost, ...sudo, ...root], 'no capability, and none to gain')
  const nested = spawnSync('unshare', ['--user', 'true'], { timeout: 3_000 })
  tell('nested', nested.error ? [`unshare: ${code(nested.error)}`] : nested.status === 0 ? ['allowed'] : [], 'refused')
  tell(
    'system',
    ['', '/usr', '/etc', '/usr/bin', '/issuewright', '/dev'].filter(canWrite).map((path) => path || '/'),
    'read-only',
  )
  tell(
    'places',
    sought.writable.filter((path) => !canWrite(path)),
    'writable',
  )
}
