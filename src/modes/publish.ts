import '../pipeline/jitless.ts'
import { join } from 'node:path'
import { readContext } from '../adapters/runner/context.ts'
import { objectId, readBefore } from '../adapters/workspace/base.ts'
import { readChangeSet } from '../adapters/workspace/store.ts'
import type { Inputs } from '../inputs.ts'
import { type ChangedFile, type ChangeSet, evidenceFor } from '../pipeline/change-set.ts'
import { Failure } from '../pipeline/error.ts'
import { isBlocked } from '../pipeline/guard/finding.ts'
import { asciiOf, type BaseFile, type TreeFile } from '../pipeline/guard/look.ts'
import { asIn, isTakenBack, oneSidedIn, ownFindings, settledIn } from '../pipeline/guard/settled.ts'
import { isCompared } from '../pipeline/guard/test-change.ts'
import { judge } from '../pipeline/guard.ts'
import type { Policy } from '../pipeline/policy.ts'
import type { ItemRecord } from '../pipeline/record.ts'
import { openRevision } from '../pipeline/revision.ts'
import { mayDeliver, onlyPays, opensAsDraft } from '../pipeline/rules/delivery.ts'
import { type Redactor, redactorOf, textsOf } from '../pipeline/secret.ts'
import type { Delivery, Snapshot } from '../pipeline/snapshot.ts'
import { filesOf } from '../reconcile/delivered.ts'
import type { Tools } from '../reconcile/effects/handler.ts'
import type { Platform } from '../reconcile/ports.ts'
import { wordsForReview } from '../reconcile/words.ts'
import { capped } from '../text/body.ts'
import {
  concerns,
  renderCommitMessage,
  renderPullRequest,
  renderRevisedPage,
  renderTitle,
} from '../text/pull-request.ts'
import { pointsIn } from '../text/revision.ts'
import { issueOf, log, reconcileIssue, report } from './wiring.ts'

/** What this job has itself, and must not publish. */
const ownSecrets = ['github-token', 'state-key', 'state-key-previous', 'private-key'] as const

/**
 * Judges what the implement job left and publishes it, or tells why not. Runs after every other job, however that ended;
 * nothing of what they handed over is believed.
 */
export async function publish(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  const context = readContext(env)
  const number = issueOf(context, inputs)
  const directory = join(inputs.directory || join(context.temp, 'issuewright'), 'change-set')
  let changed = 0
  const result = await reconcileIssue(context, inputs, number, 'publish', (platform, tools) => ({
    rights: ['issues', 'pull-requests', 'contents', 'actions'],
    enrich: async (snapshot, policy) => {
      const enriched = { ...snapshot, trouble: troubleOf(inputs) }
      const record = snapshot.status.kind === 'valid' ? snapshot.status.record : null
      if (!record || enriched.trouble || !mayDeliver(record, snapshot.run)) return enriched
      const delivery = await receive(directory, inputs, snapshot, record, policy, platform, tools)
      changed = delivery.kind === 'change-set' ? delivery.changeSet.files.length : 0
      return { ...enriched, delivery }
    },
  }))
  return report(env, result, 'none', { 'changed-files': String(changed) })
}

function troubleOf(inputs: Inputs): Snapshot['trouble'] {
  const ended = inputs['triage-result']
  if (ended === '' || ended === 'success') return null
  return { code: ended === 'failure' ? 'run-lost' : 'job-cancelled', message: `\`triage\`: ${ended}` }
}

/** Opens the artifact, holds it against what the triage job and the record say, and lets the guard judge it. */
async function receive(
  directory: string,
  inputs: Inputs,
  snapshot: Snapshot,
  record: ItemRecord,
  policy: Policy,
  platform: Platform,
  tools: Pick<Tools, 'delivered'>,
): Promise<Delivery> {
  try {
    // Without its digest, which comes by another way, an artifact is nobody's word; nor is that of a job that failed.
    const ended = inputs['implement-result']
    const complete = (ended === 'success' || ended === 'cancelled') && inputs['change-set-digest'] !== ''
    const read = complete ? readChangeSet(directory, inputs['change-set-digest']) : null
    const code = ended === 'cancelled' ? 'job-cancelled' : 'job-crashed'
    if (!read) return { kind: 'broken', code, why: `\`implement\`: ${ended || '?'}` }
    // Only checks that the policy names can be shown as checks, and each of them is; of no change there is nothing to check.
    const named = read.changeSet.files.length > 0 ? policy.verify : []
    const verification = evidenceFor(named, read.changeSet.verification)
    // Who cancels the job wants nothing published, whatever the agent had finished by then.
    const ending =
      ended === 'cancelled' ? { ...read.changeSet.ending, how: 'cancelled' as const } : read.changeSet.ending
    const changeSet = { ...read.changeSet, verification, ending }
    const { number, generation } = changeSet.item
    const ordered = changeSet.workOrder === inputs['work-order-digest'] && number === snapshot.issue.number
    if (ordered && onlyPays(record, snapshot.run)) return { kind: 'change-set', changeSet, findings: [] }
    if (!ordered || changeSet.base !== record.attempts.at(-1)?.base || generation !== record.generation) {
      throw new Failure('change-set-invalid', 'The change set answers another work order.', { detail: '' })
    }
    const { content } = read
    const limits = {
      files: policy['max-files'],
      fileBytes: policy['max-file-kb'] * 1_024,
      totalBytes: policy['max-total-kb'] * 1_024,
    }
    const before = readBefore(join(directory, 'before'), limits.fileBytes)
    const compared = changeSet.files.filter(isCompared).map(({ path }) => path)
    const paths = changeSet.files.map(({ path }) => path)
    const base = paths.length > 0 ? await platform.baseFiles(changeSet.base, compared, before, paths) : new Map()
    const redactor = redactorOf(ownSecrets.map((name) => inputs[name]))
    const secrets = await secretsIn(changeSet.files, content, base, redactor)
    const { settled, oneSided, undone } = await holdAgainst(record, changeSet.files, base, content, platform)
    const all = ownFindings(judge({ changeSet, base, content, secrets, oneSided, limits }, policy), settled)
    const findings = all.map((found) => {
      return { ...found, path: redactor.redact(found.path), values: found.values.map(redactor.redact) }
    })
    for (const { answer, rule, path, values } of findings)
      log.info(`${answer} by ${rule}: ${path} ${values.join(', ')}`)
    const delivery = { kind: 'change-set', changeSet, findings } as const
    if (isBlocked(findings)) return delivery
    if (await takesBack(record, snapshot.discussion, changeSet, content, platform))
      throw new Failure('revision-undone', 'The revision takes back what our last commit brought.', { detail: '' })
    tools.delivered = await deliver(snapshot, record, delivery, content, policy, undone)
    return delivery
  } catch (error) {
    // Told on the issue like all else that is wrong with a delivery; another failure is a bug, and told by the run.
    if (!(error instanceof Failure)) throw error
    log.warn(error.message)
    return { kind: 'broken', code: error.code, why: error.detail }
  }
}

/**
 * What of a round about conflicts is not its own, and where it took one side; what another has brought back to how it was before
 * the whole change. Trees that are too large to be seen make the judge stricter.
 */
async function holdAgainst(
  record: ItemRecord,
  files: readonly ChangedFile[],
  base: ReadonlyMap<string, TreeFile> | null,
  content: ReadonlyMap<string, Uint8Array>,
  platform: Platform,
): Promise<{ settled: ReadonlySet<string>; oneSided: string[] | null; undone: string[] }> {
  const [round, alone] = [openRevision(record), { settled: new Set<string>(), oneSided: null, undone: [] }]
  if (!round || !record.change || files.length === 0) return alone
  const objectOf = objectsOf(content)
  const before = await platform.baseFiles(record.change.base, [], () => null)
  if (round.cause !== 'conflicts') return { ...alone, undone: before ? asIn(files, before, objectOf) : [] }
  const head = await platform.baseFiles(round.head, [], () => null)
  if (!base || !head || !before) return { ...alone, oneSided: [] }
  const trees = { base, head, before }
  return { ...alone, settled: settledIn(files, trees, objectOf), oneSided: oneSidedIn(files, trees, objectOf) }
}

/** Whether a round only takes back our last commit, on which people have pushed since: two requests; else its tree tells. */
async function takesBack(
  record: ItemRecord,
  discussion: Snapshot['discussion'],
  { base, files }: ChangeSet,
  content: ReadonlyMap<string, Uint8Array>,
  platform: Platform,
): Promise<boolean> {
  const round = openRevision(record)
  const last = discussion?.commits.findLast(({ ours, parents }) => ours && parents.length === 1)
  if (!round || round.cause === 'conflicts' || !last || last.sha === base || files.length === 0) return false
  const [was, made] = await Promise.all(
    [last.parents[0] ?? '', last.sha].map((sha) => platform.baseFiles(sha, [], () => null)),
  )
  return was != null && made != null && isTakenBack(files, { was, made }, objectsOf(content))
}

/** Git's names of contents, by their SHA-256. */
const objectsOf = (content: ReadonlyMap<string, Uint8Array>) => (sha256: string | null) => {
  const bytes = content.get(sha256 ?? '')
  return bytes && objectId(bytes)
}

/** Kinds of credentials that a scanner finds in names and contents, and of those that this run has itself, by path. */
async function secretsIn(
  files: readonly ChangedFile[],
  content: ReadonlyMap<string, Uint8Array>,
  base: ReadonlyMap<string, BaseFile> | null,
  redactor: Redactor,
): Promise<Map<string, string[]>> {
  const { scan } = await import('../adapters/secret/scan.ts')
  const found = new Map<string, string[]>()
  for (const file of files) {
    if (file.op === 'delete') continue
    const old = base?.get(file.path)
    const text = textsOf(file.path, asciiOf(content.get(file.sha256 ?? '') ?? new Uint8Array()))
    const before = textsOf(old ? file.path : '', asciiOf(old?.content ?? new Uint8Array()))
    const kinds = (await scan(text, before)).map(({ kind }) => kind)
    found.set(file.path, [...kinds, ...redactor.known(text)])
  }
  return found
}

/** What is committed and opened, from a change set that passed the judge. */
async function deliver(
  { issue, repository, run }: Snapshot,
  record: ItemRecord,
  { changeSet, findings }: Extract<Delivery, { kind: 'change-set' }>,
  content: ReadonlyMap<string, Uint8Array>,
  policy: Policy,
  undone: string[],
): Promise<NonNullable<Tools['delivered']>> {
  const files = filesOf(changeSet.files, content)
  const words = await wordsForReview(policy)
  const title = renderTitle(issue, record.verdict?.type ?? 'other', repository.headlines ?? [])
  const round = openRevision(record)
  const context = {
    issue,
    changeSet,
    findings,
    requirements: record.verdict?.requirements ?? [],
    hosts: policy['link-hosts'],
    runUrl: run.url,
    moved: round === null && repository.head !== changeSet.base,
    app: policy.app,
    form: repository.form ?? null,
    words,
    round: round && { merges: round.cause === 'conflicts', before: record.totals, undone },
  }
  const draft = opensAsDraft(policy, changeSet.verification, findings)
  const points = round ? pointsIn(changeSet.summary, policy['link-hosts']) : new Map<number, string>()
  return {
    base: changeSet.base,
    files,
    title,
    message: renderCommitMessage(title, issue),
    body: renderPullRequest(context),
    draft,
    revise: (page) => renderRevisedPage(page, context, policy.draft),
    points,
    concerns: capped(concerns({ changeSet, findings, words }), words),
  }
}
