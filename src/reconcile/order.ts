import { parseCommand } from '../pipeline/command.ts'
import { agentsOf, forAgent, type Policy } from '../pipeline/policy.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import { openRevision } from '../pipeline/revision.ts'
import type { Person, Snapshot } from '../pipeline/snapshot.ts'
import { type WorkOrder, workOrderSchema } from '../pipeline/work-order.ts'
import { describeRemovals, sanitise } from '../text/sanitise.ts'
import { words } from '../text/words/en.ts'
import { readable } from './readable.ts'
import { languageFor } from './words.ts'

/** The longest single text of a discussion, in characters. */
const longestWord = 8_000

/** The work order for an item that this run holds at work, or null when there is none to give. */
export function workOrderOf(snapshot: Snapshot, policy: Policy): WorkOrder | null {
  const { status, issue, repository, run } = snapshot
  const record = status.kind === 'valid' ? status.record : null
  const attempt = record?.attempts.at(-1)
  const isOurs = record?.lease?.run === run.id && record.lease.attempt === run.attempt
  if (record?.stage !== 'working' || !isOurs || !record.consent || !record.verdict || !attempt) return null
  const { title, body, answers, removed } = readable(snapshot)
  const { type, completeness, requirements, approach, areas } = record.verdict
  const reporter = issue.author?.login ?? 'a deleted account'
  return workOrderSchema.parse({
    v: 1,
    language: languageFor(snapshot, policy),
    repository: { id: repository.id, fullName: repository.fullName },
    base: { branch: repository.branch, sha: attempt.base },
    item: { number: issue.number, generation: record.generation, attempt: record.attempts.length },
    issue: { title, body, url: issue.url, author: reporter, trust: snapshot.mayPush[reporter] ? 'writer' : 'reporter' },
    answers,
    revision: revisionOf(snapshot, record),
    // Kinds and counts only: what was hidden from people must not reach the agent by this way.
    removed: describeRemovals(
      removed.map(({ kind, count }) => ({ kind, count })),
      words,
    ),
    verdict: { type, completeness, requirements, approach, areas },
    agents: agentsOf(policy, attempt.agent).map((name) => ({
      name,
      model: forAgent(policy['agent-model'], name),
      baseUrl: forAgent(policy['agent-base-url'], name),
    })),
    primary: agentsOf(policy)[0] ?? attempt.agent,
    command: policy['agent-command'],
    budget: {
      minutes: policy['agent-minutes'],
      silenceMinutes: policy['silence-minutes'],
      turns: policy.turns,
      tokens: policy.tokens,
      usd: policy.usd,
    },
    room: {
      kind: policy.sandbox,
      image: policy['sandbox-image'],
      network: policy.network,
      selfHosted: policy['allow-self-hosted'],
    },
    configuration: policy['agent-configuration'],
    prepare: policy.prepare,
    prepareMinutes: policy['prepare-minutes'],
    verify: policy.verify,
    verifyMinutes: policy['verify-minutes'],
    repairRounds: policy['repair-rounds'],
    limits: {
      files: policy['max-files'],
      fileBytes: policy['max-file-kb'] * 1_024,
      totalBytes: policy['max-total-kb'] * 1_024,
    },
    guard: { allow: policy.allow, block: policy.block },
    consentHash: record.consent.hash,
    run: { id: run.id, attempt: run.attempt },
  } satisfies WorkOrder)
}

type Said = { author: Person | null; createdAt: string; body: string }

/** What a round of revision is about, with every text sanitised and marked with how far its author is trusted. */
function revisionOf(snapshot: Snapshot, record: ItemRecord): WorkOrder['revision'] {
  const { discussion, mayPush, comments, failedChecks, issue } = snapshot
  const round = openRevision(record)
  if (!round || !discussion) return null
  const trustOf = (login: string) => (mayPush[login] ? 'writer' : login === issue.author?.login ? 'reporter' : 'other')
  const said = ({ author, createdAt: at, body }: Said) => {
    const login = author?.login ?? 'a deleted account'
    const { text } = sanitise(body, { maxChars: longestWord })
    return { author: login, trust: trustOf(login), at, text } as const
  }
  const command = [...comments, ...discussion.comments].find(({ id }) => id === round.comment)
  // What follows the verb, on its line and below it.
  const wish = command && parseCommand(command.body)
  const rest = wish && 'rest' in wish ? [wish.rest, ...command.body.split('\n').slice(1)].join('\n') : ''
  const reviews = discussion.reviews.filter(({ id }) => round.reviews.includes(id))
  return {
    round: record.revisions.length,
    cause: round.cause,
    head: round.head,
    requests: [
      ...(command ? [said({ ...command, body: rest })] : []),
      ...reviews.map(({ author, at, body }) => said({ author, createdAt: at, body })),
    ].filter(({ text }) => text.trim() !== ''),
    points: round.threads.flatMap((id) => {
      const thread = discussion.threads.find((one) => one.id === id)
      const words = (thread?.comments ?? []).filter(({ ours }) => !ours).map(said)
      return thread ? [{ path: thread.path, line: thread.line, said: words }] : []
    }),
    checks: round.cause === 'checks' ? failedChecks : null,
  }
}
