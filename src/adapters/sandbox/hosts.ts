import { execFile } from 'node:child_process'
import { BlockList, isIP } from 'node:net'
import { promisify } from 'node:util'
import { onlyNamed } from '../../pipeline/process.ts'

/** Package registries of which a room gets a read-only mirror: the variable that names it, and who knows where it is. */
export const registries = {
  npm: { variable: 'npm_config_registry', ask: ['npm', 'config', 'get', 'registry'] },
  go: { variable: 'GOPROXY', ask: ['go', 'env', 'GOPROXY'] },
} as const
export type Registry = keyof typeof registries
export type Mirrors = Partial<Record<Registry, string>>

/**
 * Addresses that are nobody's public server: loopback, private, link-local with the metadata address, multicast, reserved,
 * and Azure's own service of every virtual machine.
 */
const inwardRanges = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3', '168.63.129.16/32'],
  ...['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', 'fc00::/7', 'fe80::/10', 'ff00::/8'],
]
const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
const inward = new BlockList()
for (const range of inwardRanges) {
  const [net = '', bits] = range.split('/')
  inward.addSubnet(net, Number(bits), familyOf(net))
}

/** Whether an address leads back into the machine or its own network; IPv4 in IPv6 clothes too. */
export function isInward(address: string): boolean {
  return inward.check(address, familyOf(address))
}

/** Whether the policy lists a host: by its exact name or address, or by `*.example.com` for every name below it. */
export function isListed(hosts: readonly string[], host: string): boolean {
  const name = host.toLowerCase()
  const fits = (listed: string) =>
    listed === name || (listed.startsWith('*.') && isIP(name) === 0 && name.endsWith(listed.slice(1)))
  return hosts.some((listed) => fits(listed.toLowerCase()))
}

/** What such a tool needs to find its own settings; tokens and keys of the step stay behind because they are not named here. */
const inherited =
  /^(PATH|PATHEXT|SYSTEMROOT|HOME|USERPROFILE|XDG_CONFIG_HOME|APPDATA|npm_config_.+|GO(ENV|PROXY|ROOT|PATH|CACHE))$/i

/** Asks the machine's own tools where its registries are; what is not installed has no mirror. */
export async function findMirrors(parent: NodeJS.ProcessEnv = process.env): Promise<Mirrors> {
  const env = onlyNamed(parent, inherited)
  const found = Object.entries(registries).map(async ([name, registry]) => {
    const [program, ...args] = registry.ask
    // At the root of the file system no project's settings can answer.
    const { stdout } = await promisify(execFile)(program, args, { cwd: '/', env, timeout: 20_000 })
    const [first = ''] = stdout.trim().split(/[,|]/)
    return /^https?:\/\//.test(first) ? [[name, first.replace(/\/$/, '')]] : []
  })
  const settled = await Promise.all(found.map((one) => one.catch(() => [])))
  return Object.fromEntries(settled.flat())
}
