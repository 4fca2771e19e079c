import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { isSame } from '../../pipeline/mark.ts'
import type { Comment } from '../../pipeline/snapshot.ts'
import type { Log, Platform } from '../../reconcile/ports.ts'
import { messageOf } from './client.ts'
import { commentsQuery, commentsSchema, nodes, ourUserId } from './query.ts'
import { gone, type Repository, refused, when } from './repository.ts'

/** Of a hundred comments each: enough for the 2,500 that GitHub allows an issue. */
const mostPagesOfIssue = 25

/** How often a comment is sent that does not arrive: as often as the client sends anything else. */
const mostTries = 4

const userSchema = z.object({ login: z.string(), id: z.int(), type: z.string() }).nullable()
const commentSchema = z
  .object({ id: z.int(), body: z.string().nullish(), created_at: z.string(), updated_at: z.string(), user: userSchema })
  .transform(
    ({ id, body, created_at: createdAt, updated_at: updated, user }): Comment => ({
      ...{ id, body: body ?? '', createdAt },
      author: user && { login: user.login, id: user.id, bot: user.type === 'Bot' },
      editedAt: updated === createdAt ? null : updated,
      // REST does not tell who edited; only an observation judges that.
      editor: null,
      ours: user?.type === 'Bot' && user.id === ourUserId,
    }),
  )
const reactionsSchema = z.array(z.object({ user: userSchema }))
const typeSchema = z
  .object({ type: z.object({ name: z.string() }).nullish() })
  .transform(({ type }) => type?.name ?? null)

const issuesQuery = `query OpenIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { issues(first: 100, states: [OPEN], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number title } } } }`
const issuesSchema = z.object({ issues: nodes(z.object({ number: z.int(), title: z.string() })) })

type Said =
  | 'moreComments'
  | 'ourComments'
  | 'comment'
  | 'createComment'
  | 'answerThread'
  | 'editComment'
  | 'deleteComment'
  | 'react'
type Shown = 'approvers' | 'openIssues' | 'ensureTypeLabel' | 'ensureIssueType' | 'ensureLabels' | 'ensureNoLabel'

/** What is said and shown on issues. Labels and types are for people: what GitHub will not do is told, and stops nothing. */
export function issueVerbs(
  repo: Repository,
  log: Log,
  discussion: Platform['discussion'],
): Pick<Platform, Said | Shown | 'ensureAssignees'> {
  const tell = (what: string) => when(refused, (error) => log.warn(`${what} (${messageOf(error)}).`))
  /** Page by page from a cursor on, null being the beginning, up to the page that holds what is looked for. */
  const moreComments = async (
    number: number,
    from: string | null,
    until?: (comment: Comment) => boolean,
    left = { pages: mostPagesOfIssue },
  ) => {
    const found: Comment[] = []
    for (let after = from; left.pages > 0; ) {
      left.pages -= 1
      const page = await repo.query(commentsSchema, commentsQuery, { number, after })
      found.push(...page.comments)
      after = page.after
      if (after === null || (until && page.comments.some(until))) break
    }
    return found
  }
  const ourComments: Platform['ourComments'] = async (number, until, left) =>
    (await moreComments(number, null, until && ((one) => one.ours && until(one)), left)).filter(({ ours }) => ours)

  /** Never repeated blindly: the answer may be lost after the comment was made. */
  const sayOnce = async (
    route: string,
    said: { body: string; number: number; thread?: number },
    there: () => Promise<Comment[]>,
  ): Promise<Comment> => {
    for (let tries = 1; ; tries++) {
      try {
        return await repo.ask(commentSchema, route, { ...said, request: { retries: 0 } })
      } catch (error) {
        const unsure = error instanceof Failure && error.code === 'github-unavailable'
        const made = unsure ? (await there()).find(({ ours, body }) => ours && isSame(body, said.body)) : undefined
        if (made) return made
        if (!unsure || tries >= mostTries) throw error
      }
    }
  }
  return {
    moreComments: (number, after) => moreComments(number, after),
    ourComments,
    comment: (id) => repo.ask(commentSchema, 'GET /issues/comments/{id}', { id }).catch(when(gone, () => null)),
    createComment: (number, body) =>
      sayOnce('POST /issues/{number}/comments', { number, body }, () => ourComments(number)),
    async answerThread({ number, head }, thread, body) {
      const talk = async () => {
        const { threads } = await discussion({ number, head })
        return threads.find(({ id }) => id === thread)?.comments ?? []
      }
      await sayOnce('POST /pulls/{number}/comments/{thread}/replies', { number, thread, body }, talk)
    },
    editComment: (id, body) =>
      repo.ask(commentSchema, 'PATCH /issues/comments/{id}', { id, body }).catch(when(gone, () => null)),
    async deleteComment(id) {
      await repo.send('DELETE /issues/comments/{id}', { id }).catch(when(gone, () => {}))
    },
    async react(number, comment, content) {
      const route = `POST /issues/${comment === null ? '{number}' : 'comments/{comment}'}/reactions`
      await repo.send(route, { number, comment, content }).catch(when(refused, () => {}))
    },
    async approvers(comment) {
      const wanted = { comment, content: '+1', per_page: 100 }
      const found = repo.ask(reactionsSchema, 'GET /issues/comments/{comment}/reactions', wanted)
      const reactions = await found.catch(when([404], () => []))
      return reactions.flatMap(({ user }) => (user?.type === 'User' ? user.login : []))
    },
    openIssues: async () => (await repo.query(issuesSchema, issuesQuery)).issues,
    async ensureTypeLabel(number, { name: label, instead, create }) {
      const set = async () => {
        // GitHub would make a label that it does not know.
        if (!create) await repo.send('GET /labels/{label}', { label })
        await repo.send('POST /issues/{number}/labels', { number, labels: [label] })
        if (instead) await repo.send('DELETE /issues/{number}/labels/{instead}', { number, instead })
      }
      await set().catch(tell(`The label ${label} of \`type-labels\` could not be set`))
    },
    async ensureIssueType(number, { name: type, instead }) {
      const set = async () => {
        const before = await repo.ask(typeSchema, 'GET /issues/{number}', { number })
        if (before === type || before !== instead) return
        // Without the right, or outside an organisation, GitHub drops a type in silence.
        const after = await repo.ask(typeSchema, 'PATCH /issues/{number}', { number, type })
        if (after !== type) log.warn(`The issue type ${type} did not stand: is it one of the organisation's?`)
      }
      await set().catch(tell(`The issue type ${type} of \`issue-types\` could not be set`))
    },
    async ensureLabels(number, labels) {
      const full = (error: unknown) =>
        log.warn(`The label ${labels.join(', ')} could not be added (${messageOf(error)}); an issue holds at most 100.`)
      await repo.send('POST /issues/{number}/labels', { number, labels }).catch(when([422], full))
    },
    async ensureNoLabel(number, label) {
      await repo.send('DELETE /issues/{number}/labels/{label}', { number, label }).catch(when(gone, () => {}))
    },
    async ensureAssignees(number, assignees) {
      const told = tell(`${assignees.join(', ')} could not be assigned`)
      await repo.send('POST /issues/{number}/assignees', { number, assignees }).catch(told)
    },
  }
}
