import { questionsComment } from '../pipeline/checklist.ts'
import { parseCommand } from '../pipeline/command.ts'
import { admit, isUnlisted } from '../pipeline/consent.ts'
import { keyMark, tickedIn, whyKey } from '../pipeline/mark.ts'
import type { Policy } from '../pipeline/policy.ts'
import { branchName, type ItemRecord, mostRefused } from '../pipeline/record.ts'
import { isRerun } from '../pipeline/rules/arrival.ts'
import { choicePrefix } from '../pipeline/rules/ready.ts'
import { planComment } from '../pipeline/rules/verdict.ts'
import type { Comment, Discussion, Person, PullRequest, Snapshot } from '../pipeline/snapshot.ts'
import { isActive } from '../pipeline/stage.ts'
import { inTurn } from '../pipeline/sweep.ts'
import { mergeComments, silence } from '../pipeline/talk.ts'
import { readStatus, type Seal } from '../text/codec.ts'
import { hashTexts } from './hash.ts'
import { hear } from './hear.ts'
import { lastComments, type Platform, type Reading } from './ports.ts'

export type Observation = { snapshot: Snapshot; policy: Policy }

/**
 * Reads the world: one request for the issue with its record, one for the pull request when it belongs to a later generation
 * than the first; then, all at once, what is said on it while it is open, and the run that holds the item when it is another;
 * and the live rights of the people on whom a rule may depend.
 */
export async function observe(
  platform: Platform,
  number: number,
  label: string,
  seals: readonly Seal[],
  run: Snapshot['run'],
  policyOf: (settings: string | null) => Promise<Policy>,
): Promise<Observation> {
  const guess = branchName(number, 1)
  const { reading: read, status } = await lookAt(platform, number, guess, seals)
  const policy = await policyOf(read.settings)
  const reading = admit(read, policy)
  const record = status.kind === 'valid' ? status.record : null
  const newestBranch = newestGeneration(reading.branches)
  const branch = branchName(number, record?.generation ?? Math.max(1, newestBranch))
  const pullRequests = branch === guess ? reading.pullRequests : await platform.pullRequests(branch)
  const labelled = labelledIn(reading, label, record)
  const choice = choiceOf(reading)
  const chooser = choice?.by?.bot === false && labelled ? [choice.by.login] : []
  const pullRequest = oursAmong(pullRequests, record?.change?.pullRequest, reading.repository.branch)
  const page = pullRequest?.state === 'open' && record !== null ? pullRequest : null
  const shown = record?.stage === 'planned' ? planComment(reading.comments, record) : null
  const rights = rightsOf(platform)
  const [said, approvers, whyClosed, holderEnded] = await Promise.all([
    page && platform.discussion(page),
    shown ? platform.approvers(shown.id) : [],
    whyWasClosed(platform, record),
    hasHolderEnded(platform, record, run),
    // Whatever is said there, the consent must stand.
    page && record?.consent && isActive(record.stage) ? rights([record.consent.by.login]) : null,
  ])
  const discussion = said && admit(said, policy)
  const approvals = shown && { comment: shown.id, by: among(approvers.toReversed(), run.id) }
  const people = peopleInQuestion(reading, labelled, record, run, policy, discussion)
  const mayPush = await rights([...people, ...chooser, ...(approvals?.by ?? [])])
  const consenter = record?.consent?.by
  if (consenter && isUnlisted(consenter, policy)) mayPush[consenter.login] = false
  const issue = { ...reading.issue, hash: hashTexts([reading.issue.title, reading.issue.body]) }
  const snapshot: Snapshot = {
    repository: reading.repository,
    target: reading.target,
    issue,
    labelled,
    choice,
    comments: reading.comments,
    status,
    pullRequest,
    discussion,
    whyClosed,
    rival: reading.rivals[0] ?? null,
    newestBranch,
    holderEnded,
    approvals,
    mayPush,
    verdict: null,
    talk: silence,
    textHash: '',
    around: null,
    raced: false,
    freed: false,
    delivery: null,
    failedChecks: null,
    trouble: null,
    run,
  }
  return { snapshot: await hear(snapshot), policy }
}

/** Who put the label on last. Where other labels have pushed that out of the list, what the record knows of it still stands. */
function labelledIn({ issue, labellings }: Reading, label: string, record: ItemRecord | null): Snapshot['labelled'] {
  if (!issue.labels.includes(label)) return null
  const found = labellings.findLast((one) => one.label === label)
  if (found || record?.labelling == null) return found ?? null
  const { labelling: event, consent, since } = record
  return { event, by: consent && { ...consent.by, bot: false }, at: consent?.at ?? since }
}

function choiceOf({ issue, labellings }: Reading): Snapshot['choice'] {
  const on = labellings.filter(({ label }) => label.startsWith(choicePrefix) && issue.labels.includes(label)).at(-1)
  return on ? { agent: on.label.slice(choicePrefix.length).trim(), by: on.by } : null
}

/** Where many have spoken, the status comment, our plan, answers to our questions or a command stand between the two ends that one look shows. */
async function lookAt(platform: Platform, number: number, branch: string, seals: readonly Seal[]) {
  const first = await platform.read(number, branch)
  const statusIn = ({ comments, repository, issue }: Reading) =>
    readStatus(comments, { repository: repository.id, issue: issue.id }, seals)
  const status = statusIn(first)
  const record = status.kind === 'valid' ? status.record : null
  // A command stands there only if the last ones do not reach back to the one handled last.
  const between = (record?.handled ?? 0) < (first.comments.at(-lastComments)?.id ?? 0)
  const isWanted = record
    ? between || record.rounds.length > 0 || record.stage === 'planned'
    : status.commentId === null
  if (first.unreadComments === null || !isWanted) return { reading: first, status }
  const more = await platform.moreComments(number, first.unreadComments)
  const reading = { ...first, comments: mergeComments(first.comments, more) }
  return { reading, status: statusIn(reading) }
}

function newestGeneration(branches: readonly string[]): number {
  return Math.max(0, ...branches.map((name) => Number(/-g(\d{1,4})$/.exec(name)?.[1] ?? 0)))
}

/** Of those from our branch, the one that we follow, or else one into the default branch: others are for people. Closed ones give way. */
function oursAmong(pulls: readonly PullRequest[], known: number | undefined, branch: string): PullRequest | null {
  const ours = pulls.filter(({ number, into }) => number === known || into === branch)
  const alive = ours.filter(({ state }) => state !== 'closed')
  return alive.find(({ number }) => number === known) ?? alive[0] ?? ours[0] ?? null
}

/** How many of the newest speakers, and of the editors, are looked up: a crowd of strangers must not cost a request each. */
const mostSpeakers = 10
/** And of the newest who began a talk. */
const mostStarters = 50

/** Each person once, the newest first. */
const loginsOf = (by: readonly (Person | null | undefined)[]): string[] => [
  ...new Set(by.flatMap((one) => (one && !one.bot ? [one.login] : [])).reverse()),
]

/** Of many people the newest half, and of the others those whose turn it is: no crowd hides anybody for ever. */
function among(newest: readonly string[], turn: number): string[] {
  const half = mostSpeakers / 2
  return [...newest.slice(0, half), ...inTurn(newest.slice(half), half, turn)]
}

/** Only people whose right decides something now; a sleeping item needs nobody's. */
function peopleInQuestion(
  reading: Reading,
  labelled: Snapshot['labelled'],
  record: ItemRecord | null,
  run: Snapshot['run'],
  policy: Policy,
  discussion: Discussion | null,
): string[] {
  const people: (string | null | undefined)[] = []
  const fresh = labelled !== null && labelled.event !== record?.labelling
  const active = record !== null && isActive(record.stage)
  if (fresh) people.push(labelled.by?.bot ? null : labelled.by?.login)
  if (active) people.push(record.consent?.by.login, record.checks?.by)
  const said = [...reading.comments, ...(discussion?.comments ?? [])]
  const commands = said.filter((c) => !c.ours && c.id > (record?.handled ?? 0) && parseCommand(c.body) !== null)
  if (fresh || active || commands.length > 0) {
    const since = record?.consent?.at ?? labelled?.at ?? ''
    const edits = reading.issue.edits.filter(({ at }) => at >= since)
    people.push(...loginsOf(edits.map(({ by }) => by)).slice(0, mostSpeakers))
  }
  // Whoever asks again after an end wants what was answered before.
  const asked = active || fresh || commands.length > 0 ? record?.rounds[0]?.at : undefined
  const answered = new Set(record?.rounds.flatMap(({ answers }) => answers))
  const replies = reading.comments.filter(
    (c) => asked !== undefined && !c.ours && c.author?.login !== reading.issue.author?.login,
  )
  const known = replies.filter(({ id }) => answered.has(id))
  const heard = [...known, ...commanders(commands, record)]
  people.push(...heard.map(({ author }) => (author?.bot ? null : author?.login)))
  // What was heard while questions are out is noted; at any other time each run must hear the same.
  people.push(...among(loginsOf(replies.map(({ author }) => author)), record?.stage === 'clarifying' ? run.id : 0))
  const threads = discussion?.threads ?? []
  const talkers = loginsOf(
    threads.flatMap(({ comments }) => comments.flatMap(({ ours, author }) => (ours ? [] : author))),
  )
  // GitHub names only reviewers who may write; a talk counts by who began it.
  people.push(...loginsOf((discussion?.reviews ?? []).map(({ author }) => author)))
  people.push(...loginsOf(threads.map(({ comments }) => comments[0]?.author)).slice(0, mostStarters))
  people.push(...talkers.filter((one) => !people.includes(one)).slice(0, mostSpeakers))
  const ticker = active ? questionsComment(reading.comments, record.rounds.length)?.editor : null
  people.push(ticker?.bot ? null : ticker?.login)
  if (asked !== undefined && policy.consent === 'strict') people.push(reading.issue.author?.login)
  if (isRerun(run)) people.push(run.triggeredBy)
  return people.filter((login) => typeof login === 'string')
}

/**
 * Whose commands are looked at: those first who seem to belong here, then the oldest, each person once, so that no crowd pushes
 * one out. Who was told no is not heard again; where all who are to be told have been, the newest are looked at.
 */
function commanders(commands: readonly Comment[], record: ItemRecord | null): Comment[] {
  const refused = record?.refused ?? []
  const first = new Map<string, Comment>()
  for (const one of commands) {
    const login = one.author?.login
    if (login !== undefined && !first.has(login) && !refused.includes(login)) first.set(login, one)
  }
  const all = refused.length < mostRefused ? [...first.values()] : [...first.values()].toReversed()
  const [inside, outside] = [all.filter(({ insider }) => insider), all.filter(({ insider }) => !insider)]
  return [...inside, ...outside].slice(0, mostSpeakers)
}

/** What somebody has ticked below our question; only people who may write can change a comment of ours. */
async function whyWasClosed(platform: Platform, record: ItemRecord | null): Promise<Snapshot['whyClosed']> {
  const change = record?.stage === 'cancelled' && record.reason === 'closed-unmerged' ? record.change : null
  if (!change || change.why !== null) return null
  const isAsked = ({ body }: Comment) => body.includes(keyMark(whyKey))
  const comments = await platform.ourComments(change.pullRequest, isAsked)
  return tickedIn(comments.find(isAsked)?.body ?? '')
}

/** Asked only about an item at work in another run: any other costs no request. */
async function hasHolderEnded(
  platform: Platform,
  record: ItemRecord | null,
  run: Snapshot['run'],
): Promise<Snapshot['holderEnded']> {
  if (record?.stage !== 'working' || !record.lease || record.lease.run === run.id) return null
  return platform.hasEnded(record.lease.run)
}

/** Asks about each person once, and tells of all who were asked about. */
function rightsOf(platform: Platform): (logins: readonly string[]) => Promise<Record<string, boolean>> {
  const asked = new Map<string, Promise<boolean>>()
  return async (logins) => {
    for (const login of logins) if (!asked.has(login)) asked.set(login, platform.mayPush(login))
    const pairs = await Promise.all([...asked].map(async ([login, may]) => [login, await may] as const))
    // Without a prototype, so that nobody is called `constructor`.
    return Object.assign(Object.create(null), Object.fromEntries(pairs))
  }
}
