import { agentsOf, forAgent, type Policy } from '../pipeline/policy.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import { openRevision } from '../pipeline/revision.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { type WorkOrder, workOrderSchema } from '../pipeline/work-order.ts'
import { describeRemovals } from '../text/sanitise.ts'
import { words } from '../text/words/en.ts'
import { readable } from './readable.ts'
import { roundTexts } from './round.ts'
import { languageFor } from './words.ts'

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

function revisionOf(snapshot: Snapshot, record: ItemRecord): WorkOrder['revision'] {
  const round = openRevision(record)
  if (!round || !snapshot.discussion) return null
  const { requests, points, answered, checks } = roundTexts(snapshot, round)
  return {
    round: record.revisions.length,
    cause: round.cause,
    head: round.head,
    requests: requests.filter(({ text }) => text.trim() !== ''),
    points,
    answered,
    checks,
  }
}
