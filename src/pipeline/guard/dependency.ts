import { z } from 'zod'
import type { ChangedFile } from '../change-set.ts'
import { foldPath, parentsOf } from '../path.ts'
import { complain, contentOf, isWritten, type Judged, type Look, textOf } from './look.ts'

/** What belongs together, as patterns of folded base names. */
type Tool = {
  manifest: RegExp
  lock: RegExp
  /** Where it fetches from by itself: hosts, or one address of a host that has everybody's things. */
  registries?: string
  /** Files that may also wish for another lock file, but mostly say other things. */
  also?: RegExp
  /** Its projects name each other, so a manifest anywhere may change a lock file. */
  anywhere?: true
}

// biome-ignore format: a table is read as a table
const tools: readonly Tool[] = [
  { manifest: /^(package\.(json5?|yaml)|pnpm-workspace\.yaml)$/, lock: /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/, registries: 'registry.npmjs.org registry.yarnpkg.com npm.jsr.io' },
  { manifest: /^(deno\.jsonc?|package\.json)$/, lock: /^deno\.lock$/, registries: 'deno.land jsr.io npm.jsr.io registry.npmjs.org' },
  { manifest: /^pipfile$/, lock: /^pipfile\.lock$/, registries: 'pypi.org files.pythonhosted.org' },
  { manifest: /^(pyproject|pixi)\.toml$/, lock: /^(poetry|uv|pdm|pixi)\.lock$/, registries: 'conda.anaconda.org pypi.org files.pythonhosted.org' },
  { manifest: /^(pyproject\.toml|setup\.(py|cfg)|requirements.*\.(txt|in)|environment\.ya?ml)$/, lock: /^pylock(\.[\w-]+)?\.toml$/, registries: 'pypi.org files.pythonhosted.org' },
  { manifest: /^cargo\.toml$/, lock: /^cargo\.lock$/, registries: 'index.crates.io github.com/rust-lang/crates.io-index', anywhere: true },
  { manifest: /^go\.(mod|work)$/, lock: /^go\.(work\.)?sum$/ },
  { manifest: /^(gemfile|gems\.rb|.*\.gemspec)$/, lock: /^(gemfile\.lock|gems\.locked)$/, registries: 'rubygems.org', also: /^version\.rb$/ },
  { manifest: /^composer\.json$/, lock: /^composer\.lock$/, registries: 'repo.packagist.org getcomposer.org github.com api.github.com' },
  { manifest: /^(pom\.xml|(build|settings)\.gradle(\.kts)?|libs\.versions\.toml|build\.sbt)$/, lock: /^gradle\.lockfile$/, anywhere: true },
  { manifest: /^(.*\.(cs|fs|vb)proj|(directory\.)?packages\.(config|props))$/, lock: /^packages\.lock\.json$/, anywhere: true },
  { manifest: /^paket\.dependencies$/, lock: /^paket\.lock$/, registries: 'api.nuget.org' },
  { manifest: /^(mix\.exs|rebar\.config)$/, lock: /^(mix|rebar)\.lock$/, registries: 'hex.pm repo.hex.pm' },
  { manifest: /^pubspec\.yaml$/, lock: /^pubspec\.lock$/, registries: 'pub.dev pub.dartlang.org' },
  { manifest: /^package\.swift$/, lock: /^package\.resolved$/, registries: 'github.com', also: /^project\.pbxproj$/, anywhere: true },
  { manifest: /^(podfile|.*\.podspec)$/, lock: /^podfile\.lock$/, registries: 'cdn.cocoapods.org github.com/cocoapods/specs.git', also: /^(package\.json|pubspec\.yaml)$/ },
  { manifest: /^flake\.nix$/, lock: /^flake\.lock$/ },
  { manifest: /^versions\.tf$/, lock: /^\.terraform\.lock\.hcl$/, also: /\.(tf|tofu)(\.json)?$/ },
  { manifest: /^module\.bazel$/, lock: /^module\.bazel\.lock$/, registries: 'bcr.bazel.build' },
  { manifest: /^(stack|package)\.yaml$|\.cabal$/, lock: /^stack\.yaml\.lock$/ },
  { manifest: /^chart\.yaml$/, lock: /^chart\.lock$/ },
  { manifest: /^conanfile\.(py|txt)$/, lock: /^conan\.lock$/ },
]

/** Files that tell a package manager or shell where to fetch from or what to load. */
const settings =
  /(^|\/)(\.npmrc|\.yarnrc(\.yml)?|\.pnpmfile\.[cm]?js|binding\.gyp|pip\.conf|\.envrc|nuget\.config|\.bazelrc|requirements\/.+\.(txt|in))$/

/** Scripts that npm, pnpm or yarn run by themselves on install, pack or publish, and the events of composer. */
const lifecycle = {
  'package.json':
    /^((pre|post)?(install|prepare|pack|publish|uninstall)|prepublishOnly|dependencies|pnpm:devPreinstall)$/,
  'composer.json':
    /^((pre|post)-(install|update|status|archive|autoload|create-project|root-package|package|operations|pool|command|file)\b.*|init|command)$/,
}
/** The same where pnpm reads other languages than JSON, line by line. */
const scriptLine =
  /\b(?:(?:pre|post)?(?:install|prepare|pack|publish|uninstall)|prepublishOnly|devPreinstall)["']?\s*:.*/g

const manifestSchema = z.looseObject({ scripts: z.record(z.string(), z.unknown()).optional() })

/** Whether a file decides what foreign code is installed. */
export function isDependencyFile(path: string): boolean {
  const name = baseName(path)
  return settings.test(foldPath(path)) || tools.some(({ manifest, lock }) => manifest.test(name) || lock.test(name))
}

/** Lock files without a manifest of their tool that says something new above, beside or below them: contents without a stated wish. */
export const lonelyLocks: Look = (set) => {
  const named = set.changeSet.files.map((file) => ({ file, path: file.path, name: baseName(file.path) }))
  const folders = (path: string) => ['', ...parentsOf(path)]
  const own = (path: string) => folders(path).at(-1) ?? ''
  return tools.flatMap(({ manifest, lock, also, anywhere }) => {
    const locks = named.flatMap(({ name, path }) => (lock.test(name) ? [path] : []))
    if (locks.length === 0) return []
    const isWish = (name: string) => manifest.test(name) || also?.test(name)
    const wishes = named.flatMap(({ file, name, path }) => (isWish(name) && saysMore(file, set) ? [path] : []))
    const [at, above] = [new Set(wishes.map(own)), new Set(wishes.flatMap(folders))]
    const isWished = (path: string) => above.has(own(path)) || folders(path).some((folder) => at.has(folder))
    return locks.flatMap((path) => ((anywhere ? wishes.length > 0 : isWished(path)) ? [] : complain(path)))
  })
}

/** Whether a file is written, and has changed in more than white space. */
function saysMore(file: ChangedFile, set: Judged): boolean {
  if (!isWritten(file)) return false
  const [after, before] = [contentOf(file, set), set.base?.get(file.path)?.content ?? new Uint8Array()]
  const said = (bytes: Uint8Array) => textOf(bytes).replace(/\s+/g, '')
  return !after || said(after) !== said(before)
}

/** Names of the scripts that run by themselves and that a manifest adds or changes; `?` for what is no JSON, which some managers read. */
export function newLifecycleScripts(path: string, text: string, before: string): string[] {
  const name = baseName(path)
  if (name === 'package.json' || name === 'composer.json') return newScripts(text, before, lifecycle[name])
  if (!/^package\.(json5|yaml)$/.test(name)) return []
  const old = new Set(unescaped(before).match(scriptLine))
  return (unescaped(text).match(scriptLine) ?? []).filter((line) => !old.has(line))
}

/** Names of the scripts for tests that a package.json changes or drops. */
export function lostTestScripts(path: string, text: string, before: string): string[] {
  return baseName(path) === 'package.json' && before !== '' ? newScripts(before, text, /^(pre|post)?test(:|$)/) : []
}

function newScripts(text: string, before: string, wanted: RegExp): string[] {
  const [scripts, old] = [scriptsIn(text), scriptsIn(before) ?? {}]
  const isNew = (key: string) => wanted.test(key) && JSON.stringify(scripts?.[key]) !== JSON.stringify(old[key])
  return scripts ? Object.keys(scripts).filter(isNew) : ['?']
}

/** What can be fetched: addresses, also as programs mend them, `user@host:path`, and `github:owner/name`. */
const fetched =
  /(?<![a-z\d])(?:https?:|(?:ssh|git|s?ftp|svn|hg|s3|gs):[/\\])[:/\\]*([^\s/?#]+)(?=(\/[^\s?#]{0,300})?)|(?<![\w.-])[\w.-]+@([a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}):(?=[\w~./-])|(?<![\w.-])(github|gitlab|bitbucket|gist):(?=\w)/gi
/** What a package says about itself, beside its version. */
const about = new Set(
  'authors deprecated description funding homepage license notification-url suggest support'.split(' '),
)

/** Hosts from which a lock file newly fetches, other than the registries of its tool. `bun.lockb` cannot be read. */
export function newSources(path: string, text: string, before: string): string[] {
  const name = baseName(path)
  const tool = tools.find(({ lock }) => lock.test(name))
  if (!tool || name === 'bun.lockb') return []
  const registries = new Set(tool.registries?.split(' '))
  const hosts = (of: string) =>
    [...sourcesOf(name, of).matchAll(fetched)].flatMap(([, chunk = '', rest = '', host = hostIn(chunk), forge]) => {
      const place = `${host}${rest.toLowerCase()}`.replace(/[)"',:}]{1,4}$/, '')
      const isKnown = registries.has(host) || registries.has(place)
      return isKnown ? [] : (forge ?? host).toLowerCase()
    })
  const old = new Set(hosts(before))
  return [...new Set(hosts(text))].filter((host) => host !== '' && !old.has(host))
}

/** The host before a path, without the user; with a backslash every reader sees another one. */
function hostIn(chunk: string): string {
  if (chunk.includes('\\')) return chunk
  const host = chunk.slice(chunk.lastIndexOf('@') + 1, chunk.lastIndexOf('@') + 300)
  return host.replace(/[^\p{L}\p{N}\]]+$/u, '').toLowerCase()
}

/** What a lock file says, as it stands and as its tool and programs for addresses read it; not what packages say about themselves. */
function sourcesOf(name: string, text: string): string {
  const found: string[] = []
  const said = function (this: Record<string, unknown>, key: string, value: unknown) {
    if (typeof this['version'] === 'string' && about.has(key)) return undefined
    for (const one of [key, value]) if (typeof one === 'string') found.push(one, one.replace(/[\t\r\n]/g, ''))
    return value
  }
  try {
    JSON.stringify(jsonIn(text), said)
    return found.join('\n')
  } catch {
    const plain = withoutNotes(name, text.replaceAll('\r\n', '\n'))
    const decode = (part: string) => part.replace(/%(2f|3a|40|5c)/gi, (_, code) => characterOf(code))
    // Within quotes an empty line is a line feed.
    const read = unescaped(plain).replace(/[\t\r]|\n\s*\n\s*/g, '')
    return `${plain}\n${read}`.replace(/%3a(?:%2f)+[^\s"'&]*/gi, decode)
  }
}

/** Notes in TOML, and in YAML with the lines of their block. */
const tomlNote = /^(?:description|summary) = "(?!.*''')(?:[^"\\\n]|\\.)*"$/gm
const yamlNote =
  /^( +)deprecated: (?:'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*"|[^\s&*!?{}[\]|>%@`#"'-].*|[|>][-+\d]*(?:\n(?:\1 .*|[ \t]*)(?=\n|$))*)$/gm

/** Without the notes of packages; in YAML only where no line leaves a bracket or quote open, in which a note would be none. */
function withoutNotes(name: string, text: string): string {
  if (/^(poetry|pdm)\.lock$/.test(name)) return text.replace(tomlNote, '')
  const plain = text.replace(yamlNote, '')
  return plain.split('\n').some(isOpen) ? text : plain
}

function isOpen(line: string): boolean {
  const bare = line.replace(/(^|[{[,]|[:?-]\s)(\s*)(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")/g, '$1$2')
  const count = (mark: RegExp) => bare.match(mark)?.length ?? 0
  return count(/[{[]/g) !== count(/[}\]]/g) || /(?:^|[\s,:[{])["']|\s#/.test(bare)
}

/** A text with its escapes read: what JSON, TOML and YAML write with a backslash. */
function unescaped(text: string): string {
  const read = (whole: string, long?: string, short = long) => (short ? characterOf(short) : whole === '\\/' ? '/' : '')
  return text.replace(/\\(?:\r?\n\s*|[/trn]|[uU](?:0000)?([\da-fA-F]{4})|x([\da-fA-F]{2}))/g, read)
}

/** Whether a file is a list of exact packages that a program wrote. */
export function isLock(path: string): boolean {
  return tools.some(({ lock }) => lock.test(baseName(path)))
}

/** Null where there is no telling. */
function scriptsIn(text: string): Record<string, unknown> | null {
  try {
    return manifestSchema.parse(jsonIn(text)).scripts ?? {}
  } catch {
    return null
  }
}

const jsonIn = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, ''))
const characterOf = (code: string) => String.fromCharCode(Number.parseInt(code, 16))

function baseName(path: string): string {
  return foldPath(path.slice(path.lastIndexOf('/') + 1))
}
