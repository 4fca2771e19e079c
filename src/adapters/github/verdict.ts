import { z } from 'zod'
import type { Log, Platform } from '../../reconcile/ports.ts'
import { type GitHub, messageOf, statusOf } from './client.ts'
import { nodes } from './query.ts'

const issuesQuery = `query OpenIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { issues(first: 100, states: [OPEN], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number title } } } }`
const issuesSchema = z.object({
  repository: z.object({ issues: nodes(z.object({ number: z.int(), title: z.string() })) }),
})
const reactionsSchema = z.array(z.object({ user: z.object({ login: z.string(), type: z.string() }).nullable() }))
const typeSchema = z.object({ type: z.object({ name: z.string() }).nullish() })

export type VerdictVerbs = Pick<Platform, 'approvers' | 'openIssues' | 'ensureTypeLabel' | 'ensureIssueType'>

/** What a verdict and its plan need to know of GitHub, and how a type is shown there. */
export function verdictVerbs(github: GitHub, fullName: string, log: Log): VerdictVerbs {
  const [owner = '', name = ''] = fullName.split('/')
  const at = (path: string) => `/repos/${owner}/${name}${path}`
  /** Types are for people: what GitHub will not do is told, and stops nothing. */
  const orTell = async (what: string, doing: () => Promise<void>) => {
    try {
      await doing()
    } catch (error) {
      if (![403, 404, 410, 422].includes(statusOf(error) ?? 0)) throw error
      log.warn(`${what} (${messageOf(error)}).`)
    }
  }
  return {
    async approvers(comment) {
      try {
        const wanted = { comment, content: '+1', per_page: 100 }
        const { data } = await github.request(`GET ${at('/issues/comments/{comment}/reactions')}`, wanted)
        return reactionsSchema.parse(data).flatMap(({ user }) => (user?.type === 'User' ? user.login : []))
      } catch (error) {
        if (statusOf(error) === 404) return []
        throw error
      }
    },
    async openIssues() {
      return issuesSchema.parse(await github.graphql(issuesQuery, { owner, name })).repository.issues
    },
    ensureTypeLabel(number, { name: label, instead, create }) {
      return orTell(`The label ${label} of \`type-labels\` could not be set`, async () => {
        // GitHub would make a label that it does not know.
        if (!create) await github.request(`GET ${at('/labels/{label}')}`, { label })
        await github.request(`POST ${at('/issues/{number}/labels')}`, { number, labels: [label] })
        if (instead) await github.request(`DELETE ${at('/issues/{number}/labels/{instead}')}`, { number, instead })
      })
    },
    ensureIssueType(number, { name: type, instead }) {
      return orTell(`The issue type ${type} of \`issue-types\` could not be set`, async () => {
        const route = at('/issues/{number}')
        const typeOf = (data: unknown) => typeSchema.parse(data).type?.name ?? null
        const before = typeOf((await github.request(`GET ${route}`, { number })).data)
        if (before === type || before !== instead) return
        // Without the right, or outside an organisation, GitHub drops a type in silence.
        const after = typeOf((await github.request(`PATCH ${route}`, { number, type })).data)
        if (after !== type) log.warn(`The issue type ${type} did not stand: is it one of the organisation's?`)
      })
    },
  }
}
