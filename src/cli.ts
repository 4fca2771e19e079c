import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { Failure } from './pipeline/error.ts'
import { nearest } from './pipeline/nearest.ts'

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>
type Command = {
  /** One line for the list of commands. */
  says: string
  usage: string
  options: ParseArgsOptionsConfig
  run: (values: Values, names: string[]) => Promise<number>
}

/** Where this package lies: two folders above `dist/cli/index.js`. */
const root = resolve(dirname(realpathSync(process.argv[1] ?? '.')), '..', '..')

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const lines = { type: 'string', multiple: true } as const

const own = `
  --repo PATH              a git repository
  --issue FILE.md          the issue: a line "# Title", then its text
  --agent-command COMMAND  any program that changes the code; its task is in the file $ISSUEWRIGHT_TASK
  --verify COMMAND         a check of the repository; may be given several times`

const commands: Record<string, Command> = {
  demo: {
    says: 'the whole way from a label to a merged pull request, on this machine',
    usage: `issuewright demo [options]

Without options on a seeded repository; or on a copy of yours:
${own}

  --keep                   leaves the pages of issue and pull request to be looked at, until Ctrl-C
  --open                   the same, and opens them in a browser`,
    options: { repo: text, issue: text, 'agent-command': text, verify: lines, keep: flag, open: flag },
    run: async (values) => (await import('../forge/demo/demo.ts')).demo({ ...values, root }),
  },
  try: {
    says: 'an issue of yours, from a file, on a repository of yours: leaves a branch and a report',
    usage: `issuewright try --repo PATH --issue FILE.md [options]

Works on a copy. The repository itself gets one new branch, issuewright/try-N; HEAD, index, files and other branches
stay as they are. Settings are those of its .github/issuewright.yml; options override them.
${own}
  --agent NAME             an agent that we know (docs/agents.md), in a room; the key of its model is in AGENT_API_KEY
  --agent-model MODEL      another model than the agent's own
  --agent-base-url URL     where the model is reached: a proxy, or a local one
  --sandbox ROOM           bubblewrap, docker or none; without it a command of yours runs without a room
  --answers FILE           answers to questions, one a round, separated by lines ---; else they are asked for at the
                           terminal, or read from the standard input. Without an answer it starts as it stands
  --out DIR                where report and text of the pull request go; else a new folder beside the repository`,
    options: {
      ...{ repo: text, issue: text, verify: lines, answers: text, out: text, sandbox: text },
      ...{ agent: text, 'agent-command': text, 'agent-model': text, 'agent-base-url': text },
    },
    run: async (values) => (await import('../forge/try/try.ts')).tryIssue({ ...values, root }),
  },
  run: {
    says: 'what a run would do about an issue on GitHub now; --apply starts one',
    usage: `issuewright run OWNER/REPO#NUMBER [--apply] [--wait MINUTES]

Reads the issue and prints the plan; changes nothing.

  --apply                  dispatches the installed workflow for this issue, and follows its run
  --wait MINUTES           how long to follow; 60 when left out

The token comes from GITHUB_TOKEN or GH_TOKEN, the address from GITHUB_API_URL (https://api.github.com).`,
    options: { apply: flag, wait: text },
    run: async (values, names) => (await import('./modes/run.ts')).run(process.env, names, values),
  },
  doctor: {
    says: 'every setting that would stop us, and where to change it',
    usage: `issuewright doctor [OWNER/REPO] [--json]

Without a name it looks at the remote \`origin\` of this folder. The exit code is 1 when something would stop us.
The token comes from GITHUB_TOKEN or GH_TOKEN; an administrator's shows most.`,
    options: { json: flag },
    run: async (values, names) => (await import('./modes/doctor.ts')).doctor(process.env, names, values),
  },
  classify: {
    says: 'type and completeness of issues, judged offline, as JSON lines',
    usage: `issuewright classify --jsonl [--examples FILE] < ISSUES.jsonl

Reads lines {"id","title","body"} and writes, in the same order, lines
{"id","type","completeness","missing","confidence","signals"}. No key, no network, always the same answer.

  --examples FILE          lines {"title","body","type"}: labelled issues of the same repository, up to 300, newest
                           first, from which its own habits are learned`,
    options: { jsonl: flag, examples: text },
    run: async (values) => (await import('./modes/classify.ts')).classify(values),
  },
  init: {
    says: 'adds the workflow and a commented settings file to this repository',
    usage: `issuewright init [--force]

Shows what it would change, then writes. A file that differs is overwritten only with --force.`,
    options: { force: flag },
    run: async (values) => (await import('./modes/init.ts')).init(process.cwd(), values),
  },
}

const overview = `issuewright COMMAND [options]

${Object.entries(commands)
  .map(([name, { says }]) => `  ${name.padEnd(8)}${says}`)
  .join('\n')}

issuewright COMMAND --help says more.`

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const known = error instanceof Failure || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  console.error(known ? (error as Error).message : error)
  if (error instanceof Failure) console.error(`→ ${error.todo}`)
  process.exitCode = 1
}

async function main([name = 'help', ...rest]: string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    console.log(commands[rest[0] ?? '']?.usage ?? overview)
    return 0
  }
  const command = commands[name]
  if (!command) {
    const meant = nearest(name, Object.keys(commands))
    throw new Failure('bad-input', `There is no command \`${name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`, {
      todo: 'issuewright help',
    })
  }
  const options = { ...command.options, help: flag }
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true })
  if (values.help) {
    console.log(command.usage)
    return 0
  }
  return command.run(values, positionals)
}
