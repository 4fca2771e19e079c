import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { settingsFile } from '../adapters/github/query.ts'
import { Failure } from '../pipeline/error.ts'
import { callerFile, callerWorkflow } from '../text/caller.ts'
import { commentedSettings, guessChecks } from '../text/settings.ts'

const nextSteps = `
Next:
  1. Set agent in ${settingsFile} (docs/agents.md lists them); commit both files to the default branch and push.
  2. Switch on Settings → Actions → General → Workflow permissions →
     "Allow GitHub Actions to create and approve pull requests".
  3. gh label create automate --description 'Issuewright works on it'
  4. gh secret set AGENT_API_KEY   # the key of the agent's model
  5. Recommended: gh secret set ISSUEWRIGHT_STATE_KEY --body "$(openssl rand -hex 32)"
  6. issuewright doctor`

/**
 * Writes workflow and settings file into the work tree of a folder, after it has shown what would change. What is there and
 * differs is overwritten only with `force`; settings that are there are a person's, and stay.
 * @returns the exit code: 1 when something differs and was left
 * @throws Failure `bad-input` outside a work tree
 */
export async function init(folder: string, { force }: { force?: unknown }): Promise<number> {
  const top = topOf(folder)
  const read = (file: string) => (existsSync(join(top, file)) ? readFileSync(join(top, file), 'utf8') : null)
  const wanted = {
    [callerFile]: callerWorkflow(checksIn(read(settingsFile))),
    [settingsFile]: commentedSettings(guessChecks(read)),
  }
  let left = 0
  for (const [file, text] of Object.entries(wanted)) {
    const present = read(file)
    if (present === text || (present !== null && file === settingsFile && !force)) {
      console.log(`${file} ${present === text ? 'is as it should be' : 'is there and stays yours'}.`)
      continue
    }
    showDifference(top, present === null ? null : file, text)
    if (present !== null && !force) {
      console.log(`${file} differs and stays as it is; --force overwrites it.`)
      left += 1
      continue
    }
    mkdirSync(dirname(join(top, file)), { recursive: true })
    writeFileSync(join(top, file), text)
    console.log(`${file} is written.`)
  }
  console.log(nextSteps)
  return left > 0 ? 1 : 0
}

/** The CI workflow that settings which are there name; what else is wrong with them, doctor says. */
function checksIn(settings: string | null): string | null {
  const name = /^fix-checks:[ \t]*(["']?)([^"'#\n]+?)\1[ \t]*(?:#.*)?$/m.exec(settings ?? '')?.[2]
  return name === undefined || name === 'null' ? null : name
}

function topOf(folder: string): string {
  try {
    return execFileSync('git', ['-C', folder, 'rev-parse', '--show-toplevel'], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch (cause) {
    throw new Failure('bad-input', `${folder} is no work tree of a git repository.`, {
      todo: 'Change to one, or run: git init',
      cause,
    })
  }
}

function showDifference(top: string, file: string | null, text: string): void {
  const sides = ['diff', '--no-index', '--no-color', '--', file ?? '/dev/null', '-']
  const { stdout } = spawnSync('git', sides, { cwd: top, input: text, encoding: 'utf8' })
  // Git calls what it reads from a pipe `-`: its own names of the two sides would mislead.
  console.log(stdout.slice(Math.max(0, stdout.indexOf('@@'))).trimEnd())
}
