import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import type { Comment } from '../../pipeline/snapshot.ts'
import type { Log, Platform } from '../../reconcile/ports.ts'
import { ensureBranch, isAt, isOurs } from './branch.ts'
import { type GitHub, messageOf, statusOf } from './client.ts'
import { historyQuery, pastOf } from './history.ts'
import { itemVerbs } from './items.ts'
import { ensurePullRequest } from './pull-request.ts'
import {
  commentsQuery,
  formFile,
  moreCommentsQuery,
  observeQuery,
  ourUserId,
  pullRequestsQuery,
  settingsFile,
  textsQuery,
  toComments,
  toPage,
  toPullRequests,
  toReading,
  toTexts,
} from './query.ts'

/** Of a hundred comments each: enough for the 2,500 that GitHub allows an issue. */
const mostPages = 25

/** How often a comment is sent that does not arrive: as often as the client sends anything else. */
const mostTries = 4

const userSchema = z.object({ login: z.string(), id: z.int(), type: z.string() })
const commentSchema = z
  .object({
    id: z.int(),
    body: z.string().nullish(),
    created_at: z.string(),
    updated_at: z.string(),
    user: userSchema.nullable(),
  })
  .transform(
    (c): Comment => ({
      id: c.id,
      author: c.user && { login: c.user.login, id: c.user.id, bot: c.user.type === 'Bot' },
      body: c.body ?? '',
      createdAt: c.created_at,
      editedAt: c.updated_at === c.created_at ? null : c.updated_at,
      // REST does not tell who edited; only an observation judges that.
      editor: null,
      ours: c.user?.type === 'Bot' && c.user.id === ourUserId,
    }),
  )
const permissionSchema = z.object({ user: z.object({ permissions: z.object({ push: z.boolean() }) }).nullable() })
const runSchema = z.object({ status: z.string().nullable() })

const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
})

/** GitHub, as the verbs of the reconciler. @param workflow  file name of the workflow that runs for other issues too */
export function gitHubPlatform(
  github: GitHub,
  fullName: string,
  log: Log,
  workflow: string | null = null,
  app: (() => Promise<GitHub>) | null = null,
): Platform {
  const [owner = '', name = ''] = fullName.split('/')
  const at = (path: string) => `/repos/${owner}/${name}${path}`
  /** GitHub understood, and will not: another try would end the same. */
  const isRefused = (error: unknown) => [403, 404, 410, 422].includes(statusOf(error) ?? 0)
  const missing = (error: unknown) => statusOf(error) === 404 || statusOf(error) === 410

  const ourComments = async (number: number) =>
    toComments(await github.graphql(commentsQuery, { owner, name, number })).filter(({ ours }) => ours)

  /** Never repeated blindly: the answer may be lost after the comment was made. */
  const sayOnce = async (
    route: string,
    said: { body: string; number: number; thread?: number },
    there: () => Promise<Comment[]>,
  ): Promise<Comment> => {
    for (let tries = 1; ; tries++) {
      try {
        return commentSchema.parse((await github.request(route, { ...said, request: { retries: 0 } })).data)
      } catch (error) {
        const unsure = error instanceof Failure && error.code === 'github-unavailable'
        const made = unsure ? (await there()).find(({ ours, body }) => ours && body === said.body) : undefined
        if (made) return made
        if (!unsure || tries >= mostTries) throw error
      }
    }
  }

  const platform: Platform = {
    ...itemVerbs(github, fullName, workflow, log),
    async read(number, branch) {
      const variables = {
        owner,
        name,
        number,
        branch,
        prefix: `issue-${number}-g`,
        settings: `HEAD:${settingsFile}`,
        form: `HEAD:${formFile}`,
      }
      return toReading(await github.graphql(observeQuery, variables), number)
    },
    async past(number, moment) {
      return pastOf(await github.graphql(historyQuery, { owner, name, number }), moment)
    },
    async moreComments(number, after) {
      const parts: Comment[][] = []
      for (let cursor: string | null = after; cursor !== null && parts.length < mostPages; ) {
        const page = toPage(await github.graphql(moreCommentsQuery, { owner, name, number, after: cursor }))
        parts.push(page.comments)
        cursor = page.comments.length < 100 ? null : page.after
      }
      return parts.flat()
    },
    async pullRequests(branch) {
      return toPullRequests(await github.graphql(pullRequestsQuery, { owner, name, branch }))
    },
    async discussion({ number, head }) {
      const { readDiscussion } = await import('./discussion.ts')
      return readDiscussion(github, at, { owner, name, number, head }, workflow)
    },
    async failedLog(run) {
      return (await import('./discussion.ts')).readFailedLog(github, at, run)
    },
    async mayPush(login) {
      try {
        const { data } = await github.request(`GET ${at('/collaborators/{login}/permission')}`, { login })
        return permissionSchema.parse(data).user?.permissions.push ?? false
      } catch (error) {
        if (missing(error)) return false
        throw error
      }
    },
    async hasEnded(run) {
      try {
        const { data } = await github.request(`GET ${at('/actions/runs/{run}')}`, { run })
        return runSchema.parse(data).status === 'completed'
      } catch (error) {
        if (isRefused(error)) return null
        throw error
      }
    },
    async stopRun(run) {
      try {
        await github.request(`POST ${at('/actions/runs/{run}/cancel')}`, { run })
      } catch (error) {
        // 409: it is over already.
        if (!isRefused(error) && statusOf(error) !== 409) throw error
      }
    },
    ourComments,
    async comment(id) {
      try {
        return commentSchema.parse((await github.request(`GET ${at('/issues/comments/{id}')}`, { id })).data)
      } catch (error) {
        if (missing(error)) return null
        throw error
      }
    },
    async createComment(number, body) {
      const route = `POST ${at('/issues/{number}/comments')}`
      return sayOnce(route, { number, body }, () => ourComments(number))
    },
    async answerThread({ number, head }, thread, body) {
      const talk = async () => {
        const { threads } = await platform.discussion({ number, head })
        return threads.find(({ id }) => id === thread)?.comments ?? []
      }
      const route = `POST ${at('/pulls/{number}/comments/{thread}/replies')}`
      await sayOnce(route, { number, thread, body }, talk)
    },
    async editComment(id, body) {
      try {
        return commentSchema.parse((await github.request(`PATCH ${at('/issues/comments/{id}')}`, { id, body })).data)
      } catch (error) {
        if (missing(error)) return null
        throw error
      }
    },
    async deleteComment(id) {
      try {
        await github.request(`DELETE ${at('/issues/comments/{id}')}`, { id })
      } catch (error) {
        if (!missing(error)) throw error
      }
    },
    async react(comment, content) {
      try {
        await github.request(`POST ${at('/issues/comments/{comment}/reactions')}`, { comment, content })
      } catch (error) {
        if (!isRefused(error)) throw error
      }
    },
    async ensureLabels(number, names) {
      try {
        await github.request(`POST ${at('/issues/{number}/labels')}`, { number, labels: names })
      } catch (error) {
        if (statusOf(error) !== 422) throw error
        log.warn(`The label ${names.join(', ')} could not be added (${messageOf(error)}); an issue holds at most 100.`)
      }
    },
    async ensureNoLabel(number, label) {
      try {
        await github.request(`DELETE ${at('/issues/{number}/labels/{label}')}`, { number, label })
      } catch (error) {
        if (!missing(error)) throw error
      }
    },
    async baseFiles(commit, named, known) {
      const { data } = await github.request(`GET ${at('/git/trees/{commit}')}`, { commit, recursive: '1' })
      const { tree, truncated } = treeSchema.parse(data)
      if (truncated) return null
      const files = tree.filter(({ type }) => type !== 'tree')
      const wanted = new Set(named)
      const objects = files.filter(({ path, type }) => type === 'blob' && wanted.has(path)).map(({ sha }) => sha)
      const held = objects.map((sha) => [sha, known(sha)] as const)
      const asked = held.flatMap(([sha, content]) => (content ? [] : [sha]))
      const told = asked.length > 0 ? toTexts(await github.graphql(textsQuery(asked), { owner, name })) : []
      const texts = new Map([...held, ...told].flatMap(([sha, content]) => (content ? [[sha, content] as const] : [])))
      return new Map(
        files.map(({ path, mode, sha }) => {
          const content = texts.get(sha)
          return [path, { mode, object: sha, ...(content && { content }) }]
        }),
      )
    },
    ensureBranch: (...branch) => ensureBranch(github, at, ...branch),
    async reviseBranch(revised, gate) {
      return (await import('./revise.ts')).reviseBranch(github, at, revised, gate)
    },
    async isOurs(branch, base) {
      try {
        return await isOurs(github, at, branch, base)
      } catch (error) {
        if (!isRefused(error)) throw error
        return false
      }
    },
    async deleteBranch(branch, known) {
      try {
        const isKnown = 'base' in known ? platform.isOurs(branch, known.base) : isAt(github, at, branch, known.head)
        if (await isKnown) await github.request(`DELETE ${at('/git/refs/heads/{+branch}')}`, { branch })
        else log.warn(`The branch ${branch} holds more than we know of, so it was left.`)
      } catch (error) {
        if (!isRefused(error)) throw error
      }
    },
    ensurePullRequest: (wanted) => ensurePullRequest(github, at, platform, wanted),
    async updatePage(number, revise) {
      return (await import('./revise.ts')).updatePage(github, at, number, revise, log)
    },
    async startChecks(number) {
      if (!app) throw new Failure('app-unusable', 'No GitHub App was given to this job.')
      const { startChecks } = await import('./app.ts')
      await startChecks(github, app, at, number)
    },
    async ensureAssignees(number, logins) {
      try {
        await github.request(`POST ${at('/issues/{number}/assignees')}`, { number, assignees: logins })
      } catch (error) {
        if (!isRefused(error)) throw error
        log.warn(`${logins.join(', ')} could not be assigned: ${messageOf(error)}`)
      }
    },
    async ensureReviewers(number, logins) {
      const teams = logins.filter((name) => name.includes('/'))
      const people = logins.filter((name) => !name.includes('/'))
      // Apart, since a refusal is of the whole request, and a job's own token may not ask teams.
      const ask = async (asked: string[], wanted: Record<string, string[]>) => {
        if (asked.length === 0) return
        try {
          await github.request(`POST ${at('/pulls/{number}/requested_reviewers')}`, { number, ...wanted })
        } catch (error) {
          if (!isRefused(error)) throw error
          const hint = asked === teams ? ' A team is asked by CODEOWNERS, which needs no right of ours.' : ''
          log.warn(`No review could be requested from ${asked.join(', ')}: ${messageOf(error)}.${hint}`)
        }
      }
      await ask(people, { reviewers: people })
      await ask(teams, { team_reviewers: teams.flatMap((name) => name.split('/')[1] ?? []) })
    },
  }
  return platform
}
