import { type FailureCode, failures } from '../../pipeline/error.ts'
import type { RuleName } from '../../pipeline/guard.ts'
import type { Usage } from '../../pipeline/usage.ts'
import { formatIn } from '../format.ts'

const { plural, money, number } = formatIn('en')

/** A table with an entry for every one of some names. */
export const each = <K extends string, V>(table: Record<K, V>): Record<K, V> => table

/** What happened, in a few words; what to do about it is said by the table of failures itself. */
// biome-ignore format: a catalogue is read as a table
const happened: Record<FailureCode, string> = {
  'bad-input': 'The workflow passes something that cannot be used',
  'bad-configuration': 'The configuration cannot be used',
  'missing-token': 'There is no token',
  'missing-right': 'The token lacks a right',
  'github-unavailable': 'GitHub did not answer',
  'pull-requests-forbidden': 'GitHub Actions may not open pull requests here',
  'app-unusable': 'The GitHub App cannot be used',
  'branch-taken': 'The branch is taken',
  'branch-moved': 'The branch has moved on',
  'revision-undone': 'It goes in circles',
  'still-unclear': 'It is still unclear what to do',
  'needs-a-person': 'A person has to decide',
  'attempts-used-up': 'The attempts are used up',
  'budget-used-up': 'The budget is used up',
  'no-agent': 'There is no agent',
  'no-key': 'There is no key for the model',
  'no-room': 'There is no room for the agent',
  'agent-not-found': 'The agent was not found',
  'agent-not-installed': 'The agent could not be installed',
  'agent-timed-out': 'The agent ran out of time',
  'agent-silent': 'The agent fell silent',
  'agent-turns-used-up': 'The agent took too many turns',
  'agent-budget-used-up': 'The agent used up its budget',
  'prepare-failed': 'The preparation failed',
  'agent-failed': 'The agent failed',
  'agent-changed-nothing': 'Nothing was changed',
  'agent-wrote-outside': 'The agent wrote in the wrong place',
  'change-set-blocked': 'The change was stopped',
  'change-set-invalid': 'What the agent left does not fit together',
  'job-crashed': 'The job crashed',
  'run-lost': 'The run was lost',
  'unsupported-target': 'This is no issue',
  internal: 'Something unexpected happened',
}

/** The English words about runs: what they came to, and what kept them from it. */
// biome-ignore format: a catalogue is read as a table
export const runWords = {
  happened: (code: FailureCode) => happened[code],
  todo: (code: FailureCode): string => failures[code].todo,
  guard: {
    says: each<RuleName, string>({
      truncated: 'the changes were too many to collect',
      'over-limit': 'is more than a setting allows',
      'unsafe-path': 'does not stay where it says',
      'git-directory': "is git's own directory somewhere",
      'bad-name': "breaks on another machine, in a shell or before a reader's eyes",
      collision: 'takes the place of another path, or looks like it',
      'not-a-file': 'is a link, a submodule or a device, not a file',
      'content-missing': 'came without its content',
      workflow: 'is run by GitHub Actions, with the rights and secrets of this repository',
      'own-configuration': 'configures Issuewright itself',
      'git-settings': 'changes what git does with other files',
      hooks: "is run by git on developers' machines",
      'lfs-pointer': 'points to a content elsewhere (Git LFS)',
      secret: 'holds a credential; revoke it if it is real',
      ci: 'is run by a CI service with its secrets',
      'hook-settings': 'decides what is run before a commit',
      'code-owners': 'decides who must review',
      'agent-instructions': 'instructs or configures coding agents, and so the next run',
      'lifecycle-script': 'adds or changes scripts that run by themselves on install, pack or publish',
      'lock-file-alone': 'was changed without its manifest',
      'lock-file-source': 'fetches packages from somewhere new',
      'conflict-marker': 'still has the marks that git leaves where two versions conflict',
      'hidden-character': 'adds characters that nobody sees',
      'test-deleted': 'is a test, and is deleted',
      'test-removed': 'has fewer tests than before',
      'test-skipped': 'leaves out more tests than before, or all others',
      'test-weakened': 'asserts less than before',
      dependency: 'decides what foreign code is installed',
      build: 'is run or obeyed when the project is built, tested, packed or deployed',
      'project-document': 'is what people rely on when they report, contribute and reuse',
      'dot-directory': 'is obeyed by editors and tools that open the repository',
      executable: 'becomes executable',
      binary: 'cannot be read in the difference',
      'long-line': 'has new lines that nobody reads to their end',
      generated: 'was made by a program or by somebody else',
      'large-deletion': 'much of the repository is deleted',
      'new-address': 'names new addresses',
    }),
    rule: 'rule',
    allow: 'If that is wanted, allow it in `.github/issuewright.yml` on the default branch:',
    fixed: (rules: string) => `No setting allows ${rules} (limits are settings of their own): make that part of the change by hand.`,
    kept: 'The change is kept, with `guard-report.md`, in the artifact `issuewright-change-set` of the run below.',
    report: 'What the guard found',
    legend: '⛔ blocks the change, 👀 asks for a look, ℹ️ is only named. The publish job judges again, and its word counts.',
    nothing: 'Nothing.',
  },
  summary: {
    issue: (issue: number, stage: string) => `issue #${issue}, ${stage}`,
    notAutomated: 'not automated',
    rules: 'Rules applied:',
    deferred: 'Left to the publish job, which has the right:',
    auto: '`mode: auto`: the agent and a token that can write share one machine, kept apart by the room alone. The reusable workflow keeps them in different jobs.',
    agentRun: (issue: number) => `the agent's run on issue #${issue}`,
    ended: (badly: string | null, time: string, files: number) => `It ended ${badly === null ? 'well' : `badly (${badly})`} after ${time} and changed ${plural(files, 'file', 'files')}.`,
    repair: 'repair',
    check: (index: number) => `check ${index}`,
    outside: (files: number) => `It also wrote ${plural(files, 'file', 'files')} outside its tree, kept in the artifact, not published.`,
    usage: (used: Usage) => `Model: ${plural(used.requests, 'request', 'requests')}, ${number(used.input)} tokens in (${number(used.cached)} from cache), ${number(used.output)} out, ${money(used.costUsd)} by list price.`,
    unpriced: (models: string) => `No price is known for ${models}.`,
    stopped: (limit: string) => `The gateway stopped it: the limit of ${limit} was reached.`,
    refused: (what: string) => `The gateway refused: ${what}.`,
    noRoom: 'No room was built, and no agent started.',
    room: (kind: string) => `The room (\`${kind}\`), proven before the agent began:`,
    unlisted: (host: string) => `asked for ${host}, which the policy does not list`,
  },
}

export type RunWords = typeof runWords
