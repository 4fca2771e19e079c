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
    const opened: Opened[] = []
    for (let i = 0; i < items; i++) opened.push(await openItem(forge, repo, stageOf(i / items)))
    const token = forge.workflowToken({
      repository: repo.fullName,
      permissions: { actions: 'write', contents: 'read', issues: 'read', pull_requests: 'read' },
    })
    const log = { info() {}, warn() {} }
    const inputs = readInputs({ INPUT_MODE: 'sweep', INPUT_LABEL: 'automate' })
    const platform = gitHubPlatform(connect(token, forge.url, log), repo.fullName, log)
    const all = { open: ['automate'], closed: [], since: new Date().toISOString() }
    const labelled = new Map((await platform.items(all)).map(({ number, labellings }) => [number, labellings]))
    for (const item of opened) {
      const labelling = labelled.get(item.number)?.find(({ label }) => label === 'automate')?.event ?? null
      await keepRecord(forge, repo, item, labelling, pull)
    }
    forge.requests.length = 0
    const policy = (settings: string | null) => policyOf(settings, inputs, agentNames)
    const found = await sweep({ platform, seals: [], policyOf: policy, now: () => new Date(), log })
    return { requests: forge.requests.length, runs: found.reasons.size, seen: found.items }
  } finally {
    await forge.close()
  }
}

const stageOf = (at: number): Stage => shares.find(([, upTo]) => at < upTo)?.[0] ?? 'reviewing'

type Opened = { number: number; id: number; stage: Stage }

async function openItem(
  forge: Awaited<ReturnType<typeof startForge>>,
  repo: ForgeRepository,
  stage: Stage,
): Promise<Opened> {
  const issue = {
    title: 'An issue',
    body: 'Something is wrong.',
    labels: ['automate', labels[stage] ?? `automate: ${stage}`],
  }
  return { ...(await forge.as('maya').openIssue(repo, issue)), stage }
}

async function keepRecord(
  forge: Awaited<ReturnType<typeof startForge>>,
  repo: ForgeRepository,
  { number, id, stage }: Opened,
  labelling: string | null,
  pull: number,
): Promise<void> {
  const at = new Date().toISOString()
  const branch = branchName(number, 1)
  const change = { branch, base: 'a', head: 'b', pullRequest: pull, round: 0, state: 'open', why: null } as const
  const record: ItemRecord = {
    ...newRecord(at, { repository: repo.id, issue: id, generation: 1 }, null, labelling),
    stage,
    change: stage === 'reviewing' ? change : null,
  }
  await forge.as('github-actions[bot]').comment(repo, number, `### Issuewright\n\n${encodeRecord(record, null)}`)
}
