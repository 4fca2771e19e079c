import { z } from 'zod'
import { foldPath } from '../path.ts'

/** Manifests and lock files by ecosystem, on folded base names. */
const ecosystems: readonly { manifest: RegExp; lock: RegExp }[] = [
  {
    manifest: /^(package\.json|pnpm-workspace\.yaml|deno\.jsonc?)$/,
    lock: /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/,
  },
  {
    manifest: /^(pyproject\.toml|setup\.(py|cfg)|requirements.*\.(txt|in)|pipfile|environment\.ya?ml)$/,
    lock: /^(poetry|uv|pdm|pipfile|pixi)\.lock$/,
  },
  { manifest: /^cargo\.toml$/, lock: /^cargo\.lock$/ },
  { manifest: /^go\.(mod|work)$/, lock: /^go\.(work\.)?sum$/ },
  { manifest: /^(gemfile|.*\.gemspec)$/, lock: /^gemfile\.lock$/ },
  { manifest: /^composer\.json$/, lock: /^composer\.lock$/ },
  {
    manifest: /^(pom\.xml|(build|settings)\.gradle(\.kts)?|libs\.versions\.toml|build\.sbt)$/,
    lock: /^gradle\.lockfile$/,
  },
  { manifest: /^(.*\.(cs|fs|vb)proj|(directory\.)?packages\.(config|props))$/, lock: /^packages\.lock\.json$/ },
  { manifest: /^(mix\.exs|pubspec\.yaml|package\.swift)$/, lock: /^(mix\.lock|pubspec\.lock|package\.resolved)$/ },
]

/** Files that tell a package manager or shell where to fetch from or what to load. */
const settings = /^(\.npmrc|\.yarnrc(\.yml)?|\.pnpmfile\.c?js|binding\.gyp|pip\.conf|\.envrc|nuget\.config|\.bazelrc)$/

/** Scripts that npm, pnpm or yarn run by themselves on install, pack or publish. */
const lifecycle = /^((pre|post)?(install|prepare|pack|publish|uninstall)|prepublishOnly|dependencies)$/

const manifestSchema = z.looseObject({ scripts: z.record(z.string(), z.unknown()).optional() })

/** Whether a file decides what foreign code is installed. */
export function isDependencyFile(path: string): boolean {
  const name = baseName(path)
  return settings.test(name) || ecosystems.some(({ manifest, lock }) => manifest.test(name) || lock.test(name))
}

/** The lock files of a change set whose ecosystem has no changed manifest beside them: new contents without a stated wish. */
export function lonelyLocks(paths: readonly string[]): string[] {
  return ecosystems.flatMap(({ manifest, lock }) =>
    paths.some((path) => manifest.test(baseName(path))) ? [] : paths.filter((path) => lock.test(baseName(path))),
  )
}

/** Names of the lifecycle scripts that a package.json adds or changes. A file that is no JSON has none: npm refuses it too. */
export function newLifecycleScripts(path: string, text: string, before: string): string[] {
  if (baseName(path) !== 'package.json') return []
  const old = scriptsIn(before)
  return Object.entries(scriptsIn(text))
    .filter(([name, script]) => lifecycle.test(name) && script !== old[name])
    .map(([name]) => name)
}

/** Where lock files name the source of a package, by the key in front; `url` is one in TOML only (elsewhere also a home page). */
const source =
  /(?:\b(?:resolved|tarball|remote|registry|source|git|rev)\b["']?\s*[:=]?|\burl\s*=)\s*["']?(?:[a-z]+\+)?(?:https?|ssh|git):\/\/(?:[^\s@/"']{1,100}@)?([^\s/"':#?]{1,253})/gi

/** Where the package managers fetch from by themselves. */
const registries = new Set(
  'registry.npmjs.org registry.yarnpkg.com npm.jsr.io jsr.io deno.land esm.sh pypi.org files.pythonhosted.org index.crates.io rubygems.org repo.packagist.org api.github.com repo.maven.apache.org api.nuget.org hex.pm repo.hex.pm pub.dev proxy.golang.org sum.golang.org'.split(
    ' ',
  ),
)

/** Hosts from which a lock file newly fetches, other than the registry of its ecosystem. */
export function newSources(path: string, text: string, before: string): string[] {
  if (!isLock(path)) return []
  const hosts = (of: string) => new Set([...of.matchAll(source)].map(([, host = '']) => host.toLowerCase()))
  const old = hosts(before)
  return [...hosts(text)].filter((host) => !old.has(host) && !registries.has(host))
}

/** Whether a file is a list of exact packages that a program wrote. */
export function isLock(path: string): boolean {
  return ecosystems.some(({ lock }) => lock.test(baseName(path)))
}

function scriptsIn(text: string): Record<string, unknown> {
  try {
    return manifestSchema.parse(JSON.parse(text.replace(/^\ufeff/, ''))).scripts ?? {}
  } catch {
    return {}
  }
}

function baseName(path: string): string {
  return foldPath(path.slice(path.lastIndexOf('/') + 1))
}
