import type { Policy } from '../pipeline/policy.ts'
import type { Snapshot } from '../pipeline/snapshot.ts'
import { type WorkOrder, workOrderSchema } from '../pipeline/work-order.ts'
import { describeRemovals } from '../text/sanitise.ts'
import { readable } from './readable.ts'

/** The work order for an item that this run holds at work, or null when there is none to give. */
export function workOrderOf(snapshot: Snapshot, policy: Policy): WorkOrder | null {
  const { status, issue, repository, run } = snapshot
  const record = status.kind === 'valid' ? status.record : null
  const command = policy['agent-command']
  const attempt = record?.attempts.at(-1)
  if (
    record?.stage !== 'working' ||
    record.lease?.run !== run.id ||
    !record.consent ||
    !record.verdict ||
    !attempt ||
    command === null
  )
    return null
  const { title, body, answers, texts, removed } = readable(snapshot)
  const reporter = issue.author?.login ?? 'a deleted account'
  return workOrderSchema.parse({
    v: 1,
    repository: { id: repository.id, fullName: repository.fullName },
    base: { branch: repository.branch, sha: attempt.base },
    item: { number: issue.number, generation: record.generation, attempt: record.attempts.length },
    issue: { title, body, url: issue.url, author: reporter, trust: snapshot.mayPush[reporter] ? 'writer' : 'reporter' },
    answers: answers.map(({ author, createdAt }, i) => {
      const login = author?.login ?? 'a deleted account'
      return {
        author: login,
        trust: snapshot.mayPush[login] ? 'writer' : 'reporter',
        at: createdAt,
        text: texts[i] ?? '',
      }
    }),
    // Kinds and counts only: what was hidden from people must not reach the agent by this way.
    removed: describeRemovals(removed.map(({ kind, count }) => ({ kind, count }))),
    verdict: { type: record.verdict.type, completeness: record.verdict.completeness },
    agent: { name: 'command', command, minutes: policy['agent-minutes'] },
    sandbox: 'none',
    verify: policy.verify,
    verifyMinutes: policy['verify-minutes'],
    limits: {
      files: policy['max-files'],
      fileBytes: policy['max-file-kb'] * 1_024,
      totalBytes: policy['max-total-kb'] * 1_024,
    },
    consentHash: record.consent.hash,
    run: { id: run.id, attempt: run.attempt },
  } satisfies WorkOrder)
}
