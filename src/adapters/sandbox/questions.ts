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
  const tell = (of: string, good: string, broken: readonly string[]) => {
    const holds = broken.length === 0
    process.stdout.write(`${JSON.stringify({ of, holds, detail: holds ? good : broken.join(', ').slice(0, 300) })}\n`)
  }

  const environments = Object.values(process.env).some((value) => value?.includes(sought.secret)) ? ['inherited'] : []
  const inherited = inProc('environ', sought.secret).map((pid) => `/proc/${pid}/environ`)
  tell('environment', 'in no process', [...environments, ...inherited])
  const ways = [sought.file, ...pids.map((pid) => `/proc/${pid}/root${sought.file}`)]
  const readable = ways.filter((path) => read(path).includes(sought.secret))
  tell('file', 'not there', readable)
  const there = sought.hidden.filter((path) => fs.existsSync(path))
  tell('hidden', `none of ${sought.hidden.length}`, there)
  const others = inProc('cmdline', sought.tag).map((pid) => `process ${pid}`)
  const many = pids.length > 16 ? [`${pids.length} processes`] : []
  tell('processes', `${pids.length}, all of the room`, [...others, ...many])
  const left = process.argv[1]?.trim()
  tell('files', 'none', left === '' ? [] : [left ?? 'not asked'])

  const asked = sought.hosts.map(async (to) => ({ name: `${to.host}:${to.port}`, how: await connect(to) }))
  const hosts = await Promise.all(asked)
  const far = hosts.filter(({ how }) => how === 'connected' || how === 'no answer')
  const unreached = hosts[0]?.how ?? 'nothing to ask'
  tell(
    'host',
    unreached,
    far.map(({ name, how }) => `${name}: ${how}`),
  )
  const abstract = await connect({ path: `\0${sought.abstract}` })
  tell('abstract', abstract, abstract === 'connected' || abstract === 'no answer' ? [abstract] : [])
  // Refused would mean that there is a way to it.
  const metadata = await connect({ host: '169.254.169.254', port: 80 })
  tell('metadata', metadata, /^E(NETUNREACH|HOSTUNREACH|ADDRNOTAVAIL)$/.test(metadata) ? [] : [metadata])
  const resolver = new dns.promises.Resolver({ timeout: 1_000, tries: 1 })
  if (sought.nameServers.length > 0) resolver.setServers(sought.nameServers)
  const name = await resolver.resolve4('github.com').then((found) => found.join(' '), code)
  tell('names', name, name === 'ECONNREFUSED' ? [] : [name])
  const answering = sought.sockets.map(async (path) => ((await connect({ path })) === 'connected' ? [path] : []))
  tell('sockets', 'none of them answers', (await Promise.all(answering)).flat())

  const status = read('/proc/self/status')
  const rights = [/^NoNewPrivs:\s*1$/m, /^CapEff:\s*0+$/m, /^CapPrm:\s*0+$/m, /^CapBnd:\s*0+$/m]
  const lost = rights.filter((right) => !right.test(status)).map((right) => right.source.slice(1, 7))
  const sudo = spawnSync('sudo', ['-n', 'true'], { timeout: 3_000 }).status === 0 ? ['sudo'] : []
  const root = process.getuid?.() === 0 ? ['uid 0'] : []
  tell('rights', 'no capability, and none to gain', [...lost, ...sudo, ...root])
  const nested = spawnSync('unshare', ['--user', 'true'], { timeout: 3_000 })
  tell('nested', 'refused', nested.error ? [`unshare: ${code(nested.error)}`] : nested.status === 0 ? ['allowed'] : [])
  const system = ['', '/usr', '/etc', '/usr/bin', '/issuewright', '/dev'].filter(canWrite)
  tell(
    'system',
    'read-only',
    system.map((path) => path || '/'),
  )
  const closed = sought.writable.filter((path) => !canWrite(path))
  tell('places', 'writable', closed)
}
