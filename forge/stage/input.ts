/** What a person hands to a command that works on their own repository. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Failure } from '../../src/pipeline/error.ts'

export interface Written {
  readonly title: string
  readonly body: string
}

/**
 * The top folder of the repository that a path lies in.
 * @throws Failure `bad-input` when it is no work tree with a commit, or not all of its history is there
 */
export function checkedRepository(path: string): string {
  const ask = (...args: string[]) => {
    try {
      return execFileSync('git', ['-C', path, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim()
    } catch {
      return null
    }
  }
  const top = ask('rev-parse', '--show-toplevel')
  if (!top) {
    throw new Failure('bad-input', `${path} is no work tree of a git repository.`, {
      todo: 'Name a folder that `git status` works in.',
    })
  }
  if (!ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')) {
    throw new Failure('bad-input', `The repository ${path} has no commit yet.`, {
      todo: 'Commit first: git add --all && git commit',
    })
  }
  if (ask('rev-parse', '--is-shallow-repository') === 'true') {
    throw new Failure('bad-input', `The repository ${path} is a shallow clone.`, { todo: 'git fetch --unshallow' })
  }
  return top
}

/**
 * Reads an issue: the first line is its title, the rest its text.
 * @throws Failure `bad-input` when there is nothing to read
 */
export function readIssue(file: string): Written {
  const [first = '', ...rest] = readText(file, 'issue').trim().split('\n')
  const title = first.replace(/^#+\s*/, '').trim()
  if (title === '')
    throw new Failure('bad-input', `The issue file ${file} is empty.`, { todo: 'Its first line is the title.' })
  return { title: title.slice(0, 256), body: rest.join('\n').trim() }
}

/** Reads answers, one a round, separated by lines `---`. */
export function readAnswers(file: string | 0): string[] {
  const text = file === 0 ? readFileSync(0, 'utf8') : readText(file, 'answers')
  return text
    .split(/^---[ \t]*$/m)
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '')
}

function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Failure('bad-input', `The ${what} file ${file} cannot be read.`, {
      todo: 'Name a text file that exists.',
      cause,
    })
  }
}
