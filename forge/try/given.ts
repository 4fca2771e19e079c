/** What `try` is told, checked as a whole before anything is made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { agentNames } from '../../src/adapters/agents/names.ts'
import { policyOf } from '../../src/config.ts'
import { readInputs } from '../../src/inputs.ts'
import { Failure } from '../../src/pipeline/error.ts'
import { agentsOf, type Policy } from '../../src/pipeline/policy.ts'
import { gitMaybe, gitText } from '../git.ts'
import { checkedRepository, readAnswers, readIssue, type Written } from '../stage/input.ts'

export interface TryOptions {
  readonly root: string
  readonly repo?: string
  readonly issue?: string
  readonly agent?: string
  readonly 'agent-command'?: string
  readonly 'agent-model'?: string
  readonly 'agent-base-url'?: string
  readonly sandbox?: string
  readonly verify?: string[]
  readonly answers?: string
  readonly out?: string
}

export interface Given {
  readonly repository: string
  /** The commit to work on. */
  readonly head: string
  /** Whether there are changes that are in no commit, and so take no part. */
  readonly dirty: boolean
  readonly issue: Written
  readonly policy: Policy
  /** Answers written beforehand; null when a person, or nobody, gives them. */
  readonly answers: string[] | null
  readonly branch: string
  readonly out: string
}

const usage = "issuewright try --repo PATH --issue FILE.md --agent NAME, or --agent-command 'COMMAND'"

/** Reads and checks everything. @throws Failure for the first thing that cannot be used */
export async function readGiven(options: TryOptions): Promise<Given> {
  const { repo, issue, answers } = options
  if (!repo || !issue) {
    throw new Failure('bad-input', `${repo ? '--issue' : '--repo'} is not given.`, { todo: usage })
  }
  const repository = checkedRepository(repo)
  return {
    repository,
    issue: readIssue(issue),
    policy: await readPolicy(repository, options),
    answers: answers === undefined ? null : readAnswers(answers),
    head: await gitText(repository, ['rev-parse', 'HEAD']),
    // Without locks: a plain `git status` would refresh the person's index.
    dirty: (await gitText(repository, ['--no-optional-locks', 'status', '--porcelain'])) !== '',
    ...(await freeNames(repository, options.out)),
  }
}

/** The repository's own settings, overridden by the flags. */
async function readPolicy(repository: string, options: TryOptions): Promise<Policy> {
  const file = join(repository, '.github', 'issuewright.yml')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : null
  // On a person's own machine a command may do without a room, unless the repository asks for one.
  const bare = options.agent === undefined && !/^(sandbox|agent):/m.test(text ?? '')
  const inputs = readInputs({
    INPUT_MODE: 'triage',
    INPUT_LABEL: 'automate',
    INPUT_SANDBOX: options.sandbox ?? (bare ? 'none' : undefined),
    INPUT_AGENT: options.agent,
    'INPUT_AGENT-COMMAND': options['agent-command'],
    'INPUT_AGENT-MODEL': options['agent-model'],
    'INPUT_AGENT-BASE-URL': options['agent-base-url'],
    INPUT_VERIFY: options.verify?.join('\n'),
  })
  const policy = await policyOf(text, inputs, agentNames)
  if (policy.problem) {
    throw new Failure('bad-configuration', policy.problem, { todo: `Correct ${file}.` })
  }
  if (agentsOf(policy).length === 0) {
    throw new Failure('no-agent', 'No agent is named that changes the code.', {
      todo: `Name one with --agent NAME or --agent-command 'COMMAND', or in ${file}.`,
    })
  }
  return policy
}

/** The first branch and folder that do not exist yet, of the same number. The folder lies beside the repository. */
async function freeNames(repository: string, out: string | undefined): Promise<{ branch: string; out: string }> {
  if (out !== undefined && existsSync(out) && readdirSync(out).length > 0) {
    throw new Failure('bad-input', `The folder ${out} is not empty.`, { todo: 'Give a new one with --out DIR.' })
  }
  for (let n = 1; ; n++) {
    const branch = `issuewright/try-${n}`
    const folder = out ?? join(dirname(repository), `${basename(repository)}-issuewright-${n}`)
    const taken = await gitMaybe(repository, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`])
    if (!taken && (out !== undefined || !existsSync(folder))) return { branch, out: resolve(folder) }
  }
}
