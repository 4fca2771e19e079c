import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import type { Log, Revised } from '../../reconcile/ports.ts'
import type { Page } from '../../text/body.ts'
import { treeEntry } from './branch.ts'
import { type GitHub, messageOf, statusOf } from './client.ts'

const shaSchema = z.object({ sha: z.string() })
const commitSchema = z.object({ tree: shaSchema, parents: z.array(shaSchema) })
const refSchema = z.object({ object: shaSchema })

/**
 * Commits files on top of a branch as it stands and moves the branch there, never by force: what people pushed stays. A
 * branch that already holds exactly this commit counts as moved.
 * @param gate  is passed directly before the branch moves; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-moved` when others pushed meanwhile, `revision-undone` when the files are as they were before
 */
export async function reviseBranch(
  github: GitHub,
  at: (path: string) => string,
  { branch, base, parents, files, message, spent }: Revised,
  gate: () => Promise<void>,
): Promise<string> {
  const commitAt = async (sha: string) =>
    commitSchema.parse((await github.request(`GET ${at('/git/commits/{sha}')}`, { sha })).data)
  const headNow = async () =>
    refSchema.parse((await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch })).data).object.sha
  const post = async (path: string, body: Record<string, unknown>) =>
    shaSchema.parse((await github.request(`POST ${at(path)}`, body)).data).sha
  const moved = () =>
    new Failure(
      'branch-moved',
      `Somebody pushed to \`${branch}\` while the agent was at work; nothing was overwritten.`,
      { detail: `\`${branch}\`` },
    )

  const entries: Record<string, unknown>[] = []
  for (const file of files) entries.push(await treeEntry(github, at, file))
  const tree = await post('/git/trees', { base_tree: base.tree ?? (await commitAt(base.sha)).tree.sha, tree: entries })
  const head = await headNow()
  if (head !== parents[0]) {
    const present = await commitAt(head)
    const isThis = present.tree.sha === tree && present.parents.map(({ sha }) => sha).join() === parents.join()
    if (isThis) return head
    throw moved()
  }
  if (spent.includes(tree))
    throw new Failure('revision-undone', 'The revision brings back what the branch held before.', { detail: '' })
  const commit = await post('/git/commits', { message, tree, parents })
  // Until here nothing is visible to anybody.
  await gate()
  try {
    await github.request(`PATCH ${at('/git/refs/heads/{+branch}')}`, { branch, sha: commit, force: false })
  } catch (error) {
    // A ruleset: GitHub's own words say it best.
    if (statusOf(error) !== 422 || (await headNow()) === head) throw error
    throw moved()
  }
  return commit
}

const pageSchema = z.object({ node_id: z.string(), body: z.string().nullable(), draft: z.boolean().optional() })

export const draftMutation = `mutation Draft($pull: ID!, $draft: Boolean!) {
  convertPullRequestToDraft(input: { pullRequestId: $pull }) @include(if: $draft) { pullRequest { isDraft } }
  markPullRequestReadyForReview(input: { pullRequestId: $pull }) @skip(if: $draft) { pullRequest { isDraft } } }`

/** Reads text and draft state of a pull request, and writes what is to be otherwise. */
export async function updatePage(
  github: GitHub,
  at: (path: string) => string,
  number: number,
  revise: (page: Page) => Page,
  log: Log,
): Promise<boolean> {
  const route = at('/pulls/{number}')
  const now = pageSchema.parse((await github.request(`GET ${route}`, { number })).data)
  const page = { body: now.body ?? '', draft: now.draft ?? false }
  const { body, draft } = revise(page)
  if (body !== page.body) await github.request(`PATCH ${route}`, { number, body })
  if (draft === page.draft) return draft
  try {
    await github.graphql(draftMutation, { pull: now.node_id, draft })
    return draft
  } catch (error) {
    // Plans without drafts, and rights that only people have: no reason to lose a round.
    log.warn(`The pull request could not be made ${draft ? 'a draft' : 'ready'}: ${messageOf(error)}`)
    return page.draft
  }
}
