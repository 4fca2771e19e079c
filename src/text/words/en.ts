import type { Notice } from '../../pipeline/effect.ts'
import { type FailureCode, failures } from '../../pipeline/error.ts'
import type { QuestionKey } from '../../pipeline/question.ts'
import type { Reason } from '../../pipeline/rules/consent.ts'
import type { Stage } from '../../pipeline/stage.ts'
import type { IssueType } from '../../pipeline/verdict.ts'
import { formatIn } from '../format.ts'
import type { RemovalKind } from '../removal.ts'

const { plural, money, number, moment, duration } = formatIn('en')

/** One question: what we ask, why a stranger needs it, and answers to choose from where there are few. */
export type QuestionText = { ask: string; why: string; options?: readonly string[] }

/** What happened, in a few words; what to do about it is said by the table of failures itself. */
// biome-ignore format: a catalogue is read as a table
const happened: Record<FailureCode, string> = {
  'bad-input': 'The workflow passes something that cannot be used',
  'bad-configuration': 'The configuration cannot be used',
  'missing-token': 'There is no token',
  'missing-right': 'The token lacks a right',
  'github-unavailable': 'GitHub did not answer',
  'pull-requests-forbidden': 'GitHub Actions may not open pull requests here',
  'branch-taken': 'The branch is taken',
  'still-unclear': 'It is still unclear what to do',
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

/** A table with an entry for every one of some names. */
const each = <K extends string, V>(table: Record<K, V>): Record<K, V> => table

/** The English words, and the type of all others: what is missing in another language does not compile. */
// biome-ignore format: a catalogue is read as a table
export const words = {
  format: formatIn('en'),
  stage: each<Stage, string>({
    queued: 'queued',
    clarifying: 'waiting for an answer',
    planned: 'waiting for approval of the plan',
    working: 'at work',
    reviewing: 'in review',
    done: 'done',
    failed: 'failed',
    skipped: 'skipped',
    cancelled: 'cancelled',
  }),
  type: each<IssueType, string>({
    bug: 'a bug',
    feature: 'a feature',
    documentation: 'documentation',
    refactor: 'a refactoring',
    infrastructure: 'infrastructure',
    question: 'a question',
    other: 'something else',
  }),
  commands: 'Commands for people who can push, as the first line of a comment:',
  reporter: 'The reporter',
  run: 'run',
  noRoom: 'The agent runs without a room of its own (`sandbox: none`).',
  next: {
    dailyBudget: 'The budget of this day is used up; it goes on tomorrow (UTC).',
    queued: (place: number | null) => `Waiting for its turn${place === null ? '' : `: **place ${number(place)}** in the queue when it was last looked at`}. Nobody has to do anything now.`,
    clarifying: (who: string, days: number) => `Questions are out. **${who}** answers them in a comment; whoever can push may answer instead, or comment \`/automate approve\` to start as it stands. Without an answer this ends after ${plural(days, 'day', 'days')}.`,
    planned: 'A plan is posted. Someone who can push comments `/automate approve`.',
    working: (url: string, until: string) => `The agent is at work: [follow the run](${url}). It has until ${moment(until)}.`,
    reviewing: (pull: number) => `**Pull request #${pull}** is open. Someone who can push reviews and merges it; closing it ends this.`,
    merged: (pull: number) => `Pull request #${pull} was merged.`,
    unchanged: (said: string) => `The agent found that nothing needs to be changed. In its own words, unverified:\n\n${said}\n\nIf that is wrong, say in the issue what should differ and comment \`/automate run\`.`,
    done: 'Someone who can push said that nothing more is to be done.',
    skipped: 'Someone decided: not this one. To change that, comment `/automate run`.',
    again: (at: string) => `It is tried again by itself, not before ${moment(at)}.`,
    byHand: (url: string) => `Or [open it by hand](${url}): the branch is there.`,
  },
  cancelled: each<Reason, (label: string) => string>({
    unlabelled: (label) => `The label \`${label}\` was removed. Add it again to begin anew.`,
    'issue-closed': (label) => `The issue was closed. Reopen it, then remove and add the label \`${label}\` to begin anew.`,
    edited: (label) => `The text was changed by someone who may not push after the label \`${label}\` was added, so the consent no longer fits. Someone who can push reads it again and comments \`/automate approve\`.`,
    'closed-unmerged': () => 'The pull request was closed without a merge. To try again, comment `/automate run`.',
    unanswered: () => 'No answer came in time. Thank you for the report all the same: answer at any time, then someone who can push comments `/automate run`.',
    'consenter-left': () => 'The person who added the label can no longer push to this repository. Someone who can comments `/automate run`.',
    'relabelled-by-stranger': (label) => `The label \`${label}\` was last put on by someone who may not push. Someone who can removes and adds it.`,
    'record-lost': () => 'The state of this item was lost, so the label alone is no consent any more. Someone who can push comments `/automate approve` to go on, or takes the label off and puts it on again.',
    command: () => 'Stopped by command, together with the run that was at work. To begin again, comment `/automate run`.',
  }),
  journey: {
    consented: (who: string, at: string) => `Asked for by **${who}** · ${moment(at)}`,
    unconsented: 'Asked for, but the consent does not hold',
    understanding: 'Understood',
    understood: (type: string, level: number, judge: 'rules' | 'model') => `Understood as ${type}, completeness ${level} of 5 (judged by ${judge === 'rules' ? 'offline rules, no model' : 'a model'})`,
    asked: (count: number, at: string, answered: boolean) => `Asked ${plural(count, 'question', 'questions')} · ${moment(at)}${answered ? ' · answered' : ''}`,
    working: (agent: string, since: string) => `Agent \`${agent}\` at work since ${moment(since)}`,
    worked: (agent: string, minutes: number) => `Agent \`${agent}\` worked ${duration(minutes)}`,
    artifacts: 'with its artifacts',
    change: 'Change',
    pull: 'Pull request',
    merged: (pull: number) => `Pull request #${pull} merged`,
    spent: (tokens: number, usd: number) => `${number(tokens)} tokens${usd > 0 ? `, ${money(usd)}` : ''}`,
  },
  note: {
    rebuilt: (why: string) => `The earlier state was not used (${why}). It was rebuilt from what the repository shows.`,
    removed: (what: string) => `Before reading: ${what}`,
  },
  reply: {
    edited: 'the text was changed after your comment by someone who may not push; read it and say it again.',
    refused: 'only people who can push to this repository may give commands.',
    unknown: 'I do not know that command; `/automate help` lists them.',
    meant: (verb: string) => `I do not know that command. Did you mean \`/automate ${verb}\`?`,
    unknownAgent: (known: string) => `I do not know that agent. Known: \`${known}\`.`,
    help: '`run` or `retry`: once more (`run AGENT`: with this agent) · `assign AGENT`: the next attempt is that agent’s · `approve`: the text as it stands is what I want · `skip`: not this one · `cancel`: stop · `done`: nothing more to do · `refresh`: look again. Not yet: `revise`, `check`.',
    notNow: (stage: string) => `that does not fit now; the item is ${stage}.`,
    noLabel: 'the label is not on; add it first.',
  },
  notice: each<Notice, (about: string, label: string) => string>({
    refused: (who, label) => `The label \`${label}\` was put on by **${who}**, who may not push to this repository, so nothing was started. Someone with write access can remove the label and add it again.`,
    'unsupported-target': (_, label) => `The label \`${label}\` works on issues only; this is a pull request. Remove the label here and add it to an issue.`,
    closed: (_, label) => `This issue is closed, so nothing was started. Reopen it and add the label \`${label}\` again.`,
    'no-label': (_, label) => `There is nothing to command here yet: add the label \`${label}\` first.`,
  }),
  asking: {
    greeting: (who: string | null) => (who === null ? 'Thank you for this issue.' : `@${who}, thank you for this issue.`),
    missing: (count: number) => `Before work on it can begin, ${count === 1 ? 'one thing is' : 'a few things are'} missing:`,
    how: 'Simply reply in a comment; numbers help (`1. …`). What you do not know, leave out.',
    secrets: 'Everything here can be read by everybody: **never post passwords, tokens or other secrets.**',
    next: 'Your answer is read as soon as you post it, and the work goes on.',
    last: 'Your answer is read as soon as you post it. These are the last questions: after them a maintainer decides.',
    or: (options: readonly string[]) => options.join(', or '),
  },
  question: each<QuestionKey, QuestionText>({
    'what-happens': { ask: 'What exactly happens?', why: 'The message, the value or the screen you see, as it is written there.' },
    expected: { ask: 'What did you expect instead?', why: 'Then it is clear when the problem is solved.' },
    reproduce: { ask: 'How can somebody else see it?', why: 'The shortest way: what to enter, open or run, step by step.' },
    version: { ask: 'In which version and environment?', why: 'The version of this project, and of the system or browser it runs on.' },
    goal: { ask: 'What do you want to achieve?', why: 'The reason often decides between two ways of doing it.' },
    behaviour: { ask: 'How should it behave?', why: 'An example helps most: this input, that result.' },
    acceptance: { ask: 'How can one tell that it is done?', why: 'A list of what must be true afterwards, also of what must stay as it is.' },
    where: { ask: 'Which file, page or command is it about?', why: 'So that the right place is changed, and no other.' },
    wording: { ask: 'What should the text say?', why: 'The sentence as it is, and as it should be.' },
    scope: { ask: 'How far should the change go?', why: 'What may change, and what must not.', options: ['only the place named', 'every place like it'] },
    question: { ask: 'What would you like to know?', why: 'One sentence with a question mark is enough.' },
    context: { ask: 'What have you tried, and what came of it?', why: 'Then the answer can begin where you are.' },
  }),
  happened: (code: FailureCode) => happened[code],
  todo: (code: FailureCode): string => failures[code].todo,
  removed: each<RemovalKind, (count: number) => string>({
    'html-comment': (n) => plural(n, 'hidden block was removed', 'hidden blocks were removed'),
    'hidden-element': (n) => plural(n, 'element that is not shown was removed', 'elements that are not shown were removed'),
    attribute: (n) => plural(n, 'hidden attribute was removed', 'hidden attributes were removed'),
    'link-title': (n) => plural(n, 'link title was removed', 'link titles were removed'),
    'link-definition': (n) => plural(n, 'link definition or footnote was removed', 'link definitions or footnotes were removed'),
    image: (n) => plural(n, 'image was removed', 'images were removed'),
    'invisible-character': (n) => plural(n, 'invisible character was removed', 'invisible characters were removed'),
    'bidi-control': (n) => plural(n, 'character that turns the direction of text was removed', 'characters that turn the direction of text were removed'),
    'tag-characters': (n) => plural(n, 'text in invisible tag characters was removed', 'texts in invisible tag characters were removed'),
    'control-character': (n) => plural(n, 'control character was removed', 'control characters were removed'),
    marker: (n) => plural(n, "copy of Issuewright's own marker was removed", "copies of Issuewright's own marker were removed"),
    secret: (n) => plural(n, 'text that looks like a secret was removed', 'texts that look like secrets were removed'),
    cut: (n) => plural(n, 'text was too long: its end was removed', 'texts were too long: their ends were removed'),
  }),
  removedSaid: (said: string) => `it said: ${said}`,
  revoke: 'If it is real, revoke it: it can be read on the issue.',
}

export type Words = typeof words
