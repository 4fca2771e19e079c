import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export type Ended = { code: number; out: string; err: string }

type Options = {
  cwd?: string
  env?: Record<string, string>
  stdin?: string
  /** As Ctrl-C, as soon as this holds. */
  interruptWhen?: () => boolean
}

const who = ['-c', 'user.name=w', '-c', 'user.email=w@x']
const bundle = resolve('dist/cli/index.js')

/** Runs the bundle in a process of its own, never waiting synchronously: a forge of this process may have to answer it. */
export function cli(args: string[], options: Options = {}) {
  const { PATH = '' } = process.env
  return new Promise<Ended>((done) => {
    const env = { PATH, HOME: tmpdir(), NO_COLOR: '1', ...options.env }
    const child = execFile(
      process.execPath,
      [bundle, ...args],
      { cwd: options.cwd ?? tmpdir(), env },
      (error, out, err) => done({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    )
    child.stdin?.end(options.stdin ?? '')
    const waiting = setInterval(() => {
      if (options.interruptWhen?.() && !child.killed) child.kill('SIGINT')
    }, 100)
    child.on('exit', () => clearInterval(waiting))
  })
}

export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-C', directory, ...who, ...args], { encoding: 'utf8' }).trim()
}

export function write(directory: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
}

/** A folder for one test file. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'issuewright-cli-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A git repository with one commit, or with none when there are no files. */
export function repository(path: string, files: Record<string, string>): string {
  mkdirSync(path, { recursive: true })
  git(path, 'init', '--quiet', '--initial-branch', 'trunk')
  if (Object.keys(files).length === 0) return path
  write(path, files)
  git(path, 'add', '--all')
  git(path, 'commit', '--quiet', '--message', 'Begin')
  return path
}
