import { z } from 'zod'
import type { Log } from '../../reconcile/ports.ts'
import type { Page } from '../../text/body.ts'
import { messageOf } from './client.ts'
import type { Repository } from './repository.ts'

const pageSchema = z.object({ node_id: z.string(), body: z.string().nullable(), draft: z.boolean().optional() })

export const draftMutation = `mutation Draft($pull: ID!, $draft: Boolean!) {
  convertPullRequestToDraft(input: { pullRequestId: $pull }) @include(if: $draft) { pullRequest { isDraft } }
  markPullRequestReadyForReview(input: { pullRequestId: $pull }) @skip(if: $draft) { pullRequest { isDraft } } }`

/** Reads text and draft state of a pull request, and writes what is to be otherwise. @returns whether it is a draft now */
export async function updatePage(
  repo: Repository,
  number: number,
  revise: (page: Page) => Page,
  log: Log,
): Promise<boolean> {
  const now = await repo.ask(pageSchema, 'GET /pulls/{number}', { number })
  const page = { body: now.body ?? '', draft: now.draft ?? false }
  const { body, draft } = revise(page)
  if (body !== page.body) await repo.send('PATCH /pulls/{number}', { number, body })
  if (draft === page.draft) return draft
  try {
    await repo.graphql(draftMutation, { pull: now.node_id, draft })
    return draft
  } catch (error) {
    // Plans without drafts, and rights that only people have: no reason to lose a round.
    log.warn(`The pull request could not be made ${draft ? 'a draft' : 'ready'}: ${messageOf(error)}`)
    return page.draft
  }
}
