import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { getServers } from 'node:dns'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type ListenOptions, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import type { Sought } from './questions.ts'

export type Canaries = { sought: Omit<Sought, 'writable'>; remove: () => Promise<void> }

/** What of the machine no room may show. */
export type Hidden = {
  /** The runner's temporary directory. */
  directory: string
  /** The home of the user who runs us. */
  home: string
  /**
   * More paths that must not exist in the room: the checkout, the runner's directories and credentials; of a directory that
   * has the tool cache below it the files, as the way to the cache is in the room.
   */
  hidden: readonly string[]
}

/** Where programs keep tokens below a home. */
const tokenFiles = [
  ...['.docker', '.npmrc', '.config/gh', '.ssh', '.aws', '.azure', '.gcloud', '.config/gcloud', '.kube', '.netrc'],
  ...['.git-credentials', '.gitconfig', '.gnupg', '.cargo/credentials.toml', '.pypirc', '.terraform.d'],
  '.m2/settings.xml',
]
const engineSockets = ['docker.sock', 'containerd/containerd.sock', 'podman/podman.sock'].map((name) => `/run/${name}`)
const variable = 'ISSUEWRIGHT_CANARY'

/**
 * Puts things on the machine that nothing in a room may find: a secret in our environment, in that of another process and in a
 * file, listeners on every address. `remove` takes all of them away.
 */
export async function plantCanaries(job: Hidden): Promise<Canaries> {
  const [secret, tag] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')]
  const folder = mkdtempSync(join(job.directory, 'issuewright-canary-'))
  const file = join(folder, 'secret')
  // Where the room's user is another one, the walls must hold and not the file's mode.
  chmodSync(folder, 0o755)
  writeFileSync(file, secret, { mode: 0o644 })
  process.env[variable] = secret
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 120_000)', tag], {
    env: { [variable]: secret },
    stdio: 'ignore',
  })
  const byAddress = await listen({ host: '0.0.0.0', port: 0 })
  const servers = [byAddress, await listen({ path: `\0issuewright-${tag}` })]
  const { port } = byAddress.address() as AddressInfo
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  return {
    sought: {
      ...{ secret, tag, file, abstract: `issuewright-${tag}` },
      hidden: [...tokenFiles.map((name) => join(job.home, name)), ...job.hidden, folder],
      hosts: addresses.flatMap(({ family, address: host }) => (family === 'IPv4' ? [{ host, port }] : [])),
      nameServers: getServers(),
      sockets: ['/var/run/docker.sock', ...engineSockets],
    },
    async remove() {
      delete process.env[variable]
      other.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
    },
  }
}

async function listen(at: ListenOptions): Promise<Server> {
  const server = createServer((socket) => socket.destroy())
  server.listen(at).unref()
  await once(server, 'listening')
  return server
}
