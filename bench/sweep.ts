import { type ForgeRepository, startForge } from '../forge/forge.ts'
import { agentNames } from '../src/adapters/agents/names.ts'
import { connect } from '../src/adapters/github/client.ts'
import { gitHubPlatform } from '../src/adapters/github/platform.ts'
import { policyOf } from '../src/config.ts'
import { readInputs } from '../src/inputs.ts'
import { branchName, type ItemRecord, newRecord } from '../src/pipeline/record.ts'
import type { Stage } from '../src/pipeline/stage.ts'
import { sweep } from '../src/reconcile/sweep.ts'
import { encodeRecord } from '../src/text/codec.ts'

/** Up to which part of the items of a lived-in repository stand where. */
const shares: readonly (readonly [Stage, number])[] = [
  ['done', 0.4],
  ['failed', 0.5],
  ['skipped', 0.6],
  ['clarifying', 0.7],
  ['reviewing', 1],
]
const labels: Partial<Record<Stage, string>> = { reviewing: 'automate: in review', clarifying: 'needs-clarification' }

/** API requests of one sweep over unchanged items. @returns also how many runs it dispatched, which must be none */
export async function sweepRequests(items: number): Promise<{ requests: number; runs: number; seen: number }> {
  const unlimited = Number.POSITIVE_INFINITY
  const forge = await startForge({ limits: { contentPerMinute: unlimited, contentPerHour: unlimited } })
  try {
    const repo = await forge.createRepository({ owner: 'maya', name: 'shop', files: { 'README.md': '# shop\n' } })
    // A pull request, that the items in review are about.
    const maya = forge.as('maya')
    await maya.push(repo, { branch: branchName(1, 1), files: { 'a.md': 'a\n' } })
    const { number: pull } = await maya.openPullRequest(repo, { head: branchName(1, 1), title: 'A change' })
    for (let i = 0; i < items; i++) await addItem(forge, repo, stageOf(i / items), pull)
    const token = forge.workflowToken({
      repository: repo.fullName,
      permissions: { actions: 'write', contents: 'read', issues: 'read', pull_requests: 'read' },
    })
    forge.requests.length = 0
    const log = { info() {}, warn() {} }
    const inputs = readInputs({ INPUT_MODE: 'sweep', INPUT_LABEL: 'automate' })
    const platform = gitHubPlatform(connect(token, forge.url, log), repo.fullName, log)
    const policy = (settings: string | null) => policyOf(settings, inputs, agentNames)
    const found = await sweep({ platform, seals: [], policyOf: policy, now: () => new Date(), log })
    return { requests: forge.requests.length, runs: found.reasons.size, seen: found.items }
  } finally {
    await forge.close()
  }
}

const stageOf = (at: number): Stage => shares.find(([, upTo]) => at < upTo)?.[0] ?? 'reviewing'

async function addItem(
  forge: Awaited<ReturnType<typeof startForge>>,
  repo: ForgeRepository,
  stage: Stage,
  pull: number,
): Promise<void> {
  const issue = {
    title: 'An issue',
    body: 'Something is wrong.',
    labels: ['automate', labels[stage] ?? `automate: ${stage}`],
  }
  const { number, id } = await forge.as('maya').openIssue(repo, issue)
  const at = new Date().toISOString()
  const branch = branchName(number, 1)
  const change = { branch, base: 'a', head: 'b', pullRequest: pull, round: 0, state: 'open', why: null } as const
  const record: ItemRecord = {
    ...newRecord(at, { repository: repo.id, issue: id, generation: 1 }, null, null),
    stage,
    change: stage === 'reviewing' ? change : null,
  }
  await forge.as('github-actions[bot]').comment(repo, number, `### Issuewright\n\n${encodeRecord(record, null)}`)
}
