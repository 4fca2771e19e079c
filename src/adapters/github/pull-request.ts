import { z } from 'zod'
import type { PullRequest } from '../../pipeline/snapshot.ts'
import type { Platform } from '../../reconcile/ports.ts'
import { type GitHub, messageOf, statusOf } from './client.ts'

type Wanted = Parameters<Platform['ensurePullRequest']>[0]
const createdSchema = z.object({
  number: z.int(),
  html_url: z.string(),
  draft: z.boolean().optional(),
  head: z.object({ ref: z.string(), sha: z.string() }),
})

/** Makes the pull request, or finds the one that is there already. Plans without drafts get a plain one. */
export async function ensurePullRequest(
  github: GitHub,
  at: (path: string) => string,
  platform: Pick<Platform, 'pullRequests'>,
  wanted: Wanted,
): Promise<PullRequest> {
  const { branch, into, title, body, draft } = wanted
  try {
    const { data } = await github.request(`POST ${at('/pulls')}`, { title, body, head: branch, base: into, draft })
    const made = createdSchema.parse(data)
    const empty = { labels: [], assignees: [], reviewers: [] }
    return {
      number: made.number,
      url: made.html_url,
      state: 'open',
      draft: made.draft ?? false,
      branch,
      head: made.head.sha,
      ...empty,
    }
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    if (draft && /draft pull requests are not supported/i.test(messageOf(error))) {
      return ensurePullRequest(github, at, platform, { ...wanted, draft: false })
    }
    const open = (await platform.pullRequests(branch)).find(({ state }) => state === 'open')
    if (open) return open
    throw error
  }
}
