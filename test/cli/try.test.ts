import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { clearIssue, goodAgent } from '../../bench/world.ts'
import { answer, shopFiles, vagueIssue } from '../../forge/demo/shop.ts'
import { cli, folder, git, repository, write } from './cli.ts'

const temporary = folder()
afterAll(() => temporary.remove())
const at = (name: string) => join(temporary.path, name)

write(temporary.path, {
  'agent.mjs': goodAgent,
  'bad.mjs': 'console.log("I give up"); process.exit(3)',
  'clear.md': `# ${clearIssue.title}\n\n${clearIssue.body}\n`,
  'vague.md': `# ${vagueIssue.title}\n\n${vagueIssue.body}\n`,
  'answers.txt': `I do not know.\n---\n${answer}\n`,
})
const agent = `node ${at('agent.mjs')}`
const workflows = {
  '.github/workflows/ci.yml': 'on: [issues, push]\njobs: { a: { runs-on: x, steps: [{ run: touch /tmp/x }] } }\n',
}

/** Everything of a repository that must stay: index and HEAD to the byte, files, and all refs but ours. */
function standing(path: string) {
  const refs = git(path, 'for-each-ref', '--format=%(refname) %(objectname)')
  return {
    index: readFileSync(join(path, '.git/index')).toString('base64'),
    head: readFileSync(join(path, '.git/HEAD'), 'utf8'),
    refs: refs.split('\n').filter((line) => !line.includes('issuewright/')),
    status: git(path, '--no-optional-locks', 'status', '--porcelain'),
    special: readdirSync(join(path, '.git')).sort(),
  }
}

test('leaves a branch, the text of a pull request and a report, and touches nothing else', async () => {
  const repo = repository(at('shop'), { ...shopFiles, ...workflows })
  writeFileSync(join(repo, 'README.md'), 'changed, not committed\n')
  writeFileSync(join(repo, 'untracked.txt'), 'mine\n')
  writeFileSync(join(repo, '.git/hooks/reference-transaction'), `#!/bin/sh\ntouch ${at('hooked')}\n`, { mode: 0o755 })
  const before = standing(repo)
  const args = ['try', '--repo', repo, '--issue', at('clear.md'), '--agent-command', agent, '--verify', 'npm test']
  const { code, out, err } = await cli(args)
  expect([code, err]).toEqual([0, ''])
  expect(standing(repo)).toEqual(before)
  expect(existsSync(at('hooked'))).toBe(false)
  expect(out).toContain('take no part in this')

  const branch = 'issuewright/try-1'
  expect(git(repo, 'rev-parse', `${branch}^`)).toBe(git(repo, 'rev-parse', 'HEAD'))
  expect(git(repo, 'diff', '--name-only', 'HEAD', branch).split('\n')).toEqual([
    'CHANGELOG.md',
    'docs.md',
    'src/cart.js',
  ])
  expect(git(repo, 'log', '-1', '--format=%B', branch).trim()).toBe(clearIssue.title)

  const folder = at('shop-issuewright-1')
  const text = readFileSync(join(folder, 'pull-request.md'), 'utf8')
  expect(text).toContain(`# ${clearIssue.title}`)
  expect(text).toContain('| `npm test` | ✅ passed |')
  expect(text).not.toMatch(/#\d|127\.0\.0\.1/)
  const report = readFileSync(join(folder, 'report.md'), 'utf8')
  expect(report).toMatch(/stage: in review[\s\S]*`start`[\s\S]*requests to the API: \d+[\s\S]*`npm test` passed/)
  expect(existsSync(join(folder, 'change-set', 'change-set.json'))).toBe(true)
})

test('a second try takes the next names; settings are the repository’s own', async () => {
  const settings = `agent-command: ${agent}\ndraft: false\nlabels: { clarifying: ask me }\n`
  const repo = repository(at('second'), { ...shopFiles, '.github/issuewright.yml': settings })
  git(repo, 'branch', 'issuewright/try-1')
  const { code } = await cli(['try', '--repo', join(repo, 'src'), '--issue', at('clear.md')])
  expect(code).toBe(0)
  expect(git(repo, 'rev-parse', 'issuewright/try-1')).toBe(git(repo, 'rev-parse', 'HEAD'))
  expect(git(repo, 'show', 'issuewright/try-2:.github/issuewright.yml')).toBe(settings.trim())
  expect(existsSync(at('second-issuewright-2/report.md'))).toBe(true)
})

test.each([
  ['from a file', ['--answers', at('answers.txt')], '', 2],
  ['from the standard input', [], answer, 1],
  ['by nobody: it starts as it stands', [], '', 1],
])('questions are answered %s', async (name, options, stdin, rounds) => {
  const repo = repository(at(`asked-${name.length}`), shopFiles)
  const out = at(`out-${name.length}`)
  const args = ['try', '--repo', repo, '--issue', at('vague.md'), '--agent-command', agent, '--out', out, ...options]
  const ended = await cli(args, { stdin })
  expect([ended.code, ended.err]).toEqual([0, ''])
  expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain(`rounds of questions: ${rounds}`)
})

test('an agent that fails leaves a report and its log, and no branch', async () => {
  const repo = repository(at('failing'), shopFiles)
  const { code, out } = await cli([
    'try',
    '--repo',
    repo,
    '--issue',
    at('clear.md'),
    '--agent-command',
    `node ${at('bad.mjs')}`,
  ])
  expect(code).toBe(1)
  expect(out).toContain('I give up')
  expect(git(repo, 'branch', '--list', 'issuewright/*')).toBe('')
  const report = readFileSync(at('failing-issuewright-1/report.md'), 'utf8')
  expect(report).toContain('The agent failed')
  expect(report).not.toContain('text of the pull request')
  expect(readFileSync(at('failing-issuewright-1/change-set/agent-1.log'), 'utf8')).toContain('I give up')
})

test('what cannot be used is told before anything is made', async () => {
  const repo = repository(at('plain'), shopFiles)
  const issue = at('clear.md')
  const bad: [string[], string][] = [
    [['--issue', issue], '--repo is not given'],
    [['--repo', repo], '--issue is not given'],
    [['--repo', repo, '--issue', at('none.md')], 'cannot be read'],
    [['--repo', temporary.path, '--issue', issue], 'no work tree of a git repository'],
    [['--repo', repository(at('empty'), {}), '--issue', issue], 'has no commit yet'],
    [['--repo', repo, '--issue', issue], '--agent-command'],
    [['--repo', repo, '--issue', issue, '--agent-command', agent, '--answers', at('none')], 'answers file'],
    [['--repo', repo, '--issue', issue, '--agent-command', agent, '--out', temporary.path], 'is not empty'],
    [['--repo', repo, '--isue', issue], '--isue'],
  ]
  for (const [args, said] of bad) {
    const { code, err } = await cli(['try', ...args])
    expect([code, err]).toEqual([1, expect.stringContaining(said)])
    expect(err).not.toMatch(/^\s+at /m)
  }
  expect(existsSync(at('plain-issuewright-1'))).toBe(false)
})

test('Ctrl-C leaves nothing behind: no process, no file, no branch', async () => {
  const repo = repository(at('stopped'), shopFiles)
  const machine = at('machine')
  mkdirSync(machine)
  const started = at('started')
  const args = ['try', '--repo', repo, '--issue', at('clear.md'), '--agent-command', `echo $$ > ${started}; sleep 300`]
  const ended = cli(args, { env: { TMPDIR: machine }, interruptWhen: () => existsSync(started) })
  expect(await ended).toMatchObject({ code: 130, err: expect.stringContaining('Interrupted') })
  expect(() => process.kill(Number(readFileSync(started, 'utf8')), 0)).toThrow('ESRCH')
  expect(readdirSync(machine)).toEqual([])
  expect(existsSync(at('stopped-issuewright-1'))).toBe(false)
  expect(git(repo, 'branch', '--list', 'issuewright/*')).toBe('')
})
