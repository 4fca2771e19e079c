import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { parentsOf } from '../../pipeline/path.ts'
import type { Log, Platform } from '../../reconcile/ports.ts'
import { type GitHub, messageOf } from './client.ts'
import { issueVerbs } from './issue.ts'
import {
  formFile,
  observeQuery,
  observeSchema,
  pullRequestsQuery,
  pullRequestsSchema,
  settingsFile,
  textsQuery,
  textsSchema,
  toReading,
} from './query.ts'
import { gone, type Repository, refused, repositoryOf, when } from './repository.ts'

const permissionSchema = z.object({ user: z.object({ permissions: z.object({ push: z.boolean() }) }).nullable() })
const runSchema = z.object({ status: z.string().nullable(), conclusion: z.string().nullish() })
const treeSchema = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
})
const createdSchema = z.object({
  number: z.int(),
  html_url: z.string(),
  draft: z.boolean().default(false),
  head: z.object({ sha: z.string() }),
})

/** So many folders of a very large tree are read one by one, of the 1,000 requests that a repository has in an hour. */
const mostFolders = 100
/** How long GitHub may take to show everybody what was written, in milliseconds; a forge at home shows it at once. */
const lagMs = { local: 0, github: 2_000 }
/** How long a claim of a slot may take, in milliseconds. */
const slotMs = { local: 500, github: 5_000 }

/** GitHub, as the verbs of the reconciler. @param workflow  file name of the workflow that runs for other issues too */
export function gitHubPlatform(
  github: GitHub,
  fullName: string,
  log: Log,
  workflow: string | null = null,
  app: (() => Promise<GitHub>) | null = null,
): Platform {
  const repo = repositoryOf(github, fullName)
  const discussion: Platform['discussion'] = async (pull) =>
    (await import('./discussion.ts')).readDiscussion(repo, pull, workflow)
  // As `branch.ts` and others loaded only when used: a run without news needs none of it.
  const items = async () => (await import('./items.ts')).itemVerbs(repo, workflow, log)
  const place = repo.local ? 'local' : 'github'
  const claimMs = slotMs[place]
  return {
    items: async (wanted) => (await items()).items(wanted),
    home: async () => (await items()).home(),
    pullRequestNews: async (numbers) => (await items()).pullRequestNews(numbers),
    dispatch: async (number, branch) => (await items()).dispatch(number, branch),
    settle: () => sleep(claimMs + 2 * lagMs[place]),
    claimMs,
    ...issueVerbs(repo, log, discussion),
    ...branchVerbs(repo, log),
    ...pullRequestVerbs(repo, log),
    discussion,
    async read(number, branch) {
      const wanted = { number, branch, prefix: `issue-${number}-g` }
      const files = { settings: `HEAD:${settingsFile}`, form: `HEAD:${formFile}` }
      return toReading(await repo.query(observeSchema, observeQuery, { ...wanted, ...files }), number)
    },
    past: async (number, moment) => (await import('./history.ts')).readPast(repo, number, moment),
    async failedChecks(head) {
      const { readRuns } = await import('./discussion.ts')
      const runs = await readRuns(repo, head, workflow).catch(when(refused, () => []))
      return runs.flatMap(({ name, failed }) => (failed ? [name] : []))
    },
    failedLog: async (run) => (await import('./discussion.ts')).readFailedLog(repo, run),
    async mayPush(login) {
      const asked = repo.ask(permissionSchema, 'GET /collaborators/{login}/permission', { login })
      return (await asked.catch(when(gone, () => null)))?.user?.permissions.push ?? false
    },
    async hasEnded(run) {
      const found = await repo.ask(runSchema, 'GET /actions/runs/{run}', { run }).catch(when(refused, () => null))
      return found && found.status === 'completed' && (found.conclusion === 'cancelled' ? 'cancelled' : true)
    },
    async stopRun(run) {
      // 409: it is over already.
      await repo.send('POST /actions/runs/{run}/cancel', { run }).catch(when([...refused, 409], () => {}))
    },
    async reopen(number) {
      await repo.send('PATCH /pulls/{number}', { number, state: 'open' })
    },
    async startChecks(number) {
      if (!app) throw new Failure('app-unusable', 'No GitHub App was given to this job.')
      const { startChecks } = await import('./app.ts')
      await startChecks(repo, async () => repositoryOf(await app(), fullName), number)
    },
  }
}

/** What lies in the folders above some paths, read one by one; other folders end with a slash. Null where that is not all. */
async function treeNear(repo: Repository, commit: string, paths: readonly string[]) {
  const folders = new Set(paths.flatMap(parentsOf))
  if (paths.length === 0 || folders.size > mostFolders) return null
  const found: z.output<typeof treeSchema>['tree'] = []
  const open = [{ prefix: '', commit }]
  for (const { prefix, commit } of open) {
    const { tree, truncated } = await repo.ask(treeSchema, 'GET /git/trees/{commit}', { commit })
    if (truncated) return null
    for (const one of tree) {
      const path = `${prefix}${one.path}${one.type === 'tree' ? '/' : ''}`
      if (folders.has(path.slice(0, -1)) && one.type === 'tree') open.push({ prefix: path, commit: one.sha })
      else found.push({ ...one, path })
    }
  }
  return found
}

/** Contents and branches, by the git data API alone. */
function branchVerbs(
  repo: Repository,
  log: Log,
): Pick<Platform, 'baseFiles' | 'ensureBranch' | 'reviseBranch' | 'isOurs' | 'deleteBranch'> {
  return {
    async baseFiles(commit, named, known, near = []) {
      const all = await repo.ask(treeSchema, 'GET /git/trees/{commit}', { commit, recursive: '1' })
      const tree = all.truncated ? await treeNear(repo, commit, near) : all.tree
      if (!tree) return null
      const files = tree.filter(({ type, path }) => type !== 'tree' || path.endsWith('/'))
      const wanted = new Set(named)
      const objects = files.filter(({ path, type }) => type === 'blob' && wanted.has(path)).map(({ sha }) => sha)
      const texts = new Map(objects.map((sha) => [sha, known(sha)]))
      const asked = objects.filter((sha) => !texts.get(sha))
      if (asked.length > 0)
        for (const [sha, content] of await repo.query(textsSchema, textsQuery(asked))) texts.set(sha, content)
      const fileOf = (mode: string, object: string, content = texts.get(object)) => {
        return { mode, object, ...(content && { content }) }
      }
      return new Map(files.map(({ path, mode, sha }) => [path, fileOf(mode, sha)]))
    },
    ensureBranch: async (...wanted) => (await import('./branch.ts')).ensureBranch(repo, ...wanted),
    reviseBranch: async (...wanted) => (await import('./branch.ts')).reviseBranch(repo, ...wanted),
    async isOurs(branch, base) {
      const { isOurs } = await import('./branch.ts')
      return isOurs(repo, branch, base).catch(when(refused, () => false))
    },
    async deleteBranch(branch, known) {
      const { headOf, isOurs } = await import('./branch.ts')
      const remove = async () => {
        const isKnown =
          'base' in known ? await isOurs(repo, branch, known.base) : (await headOf(repo, branch)) === known.head
        if (isKnown) await repo.send('DELETE /git/refs/heads/{+branch}', { branch })
        else log.warn(`The branch ${branch} holds more than we know of, so it was left.`)
      }
      await remove().catch(when(refused, () => {}))
    },
  }
}

function pullRequestVerbs(
  repo: Repository,
  log: Log,
): Pick<Platform, 'pullRequests' | 'ensurePullRequest' | 'updatePage' | 'ensureReviewers'> {
  const pullRequests: Platform['pullRequests'] = async (branch) =>
    (await repo.query(pullRequestsSchema, pullRequestsQuery, { branch })).pullRequests
  /** Makes the pull request, or finds the one that is there already. Plans without drafts get a plain one. */
  const ensurePullRequest: Platform['ensurePullRequest'] = async (wanted) => {
    const { branch, into, title, body, draft } = wanted
    const otherwise = async (error: unknown) => {
      if (draft && /draft pull requests are not supported/i.test(messageOf(error)))
        return ensurePullRequest({ ...wanted, draft: false })
      const open = (await pullRequests(branch)).find((one) => one.state === 'open' && one.into === into)
      if (open) return open
      throw error
    }
    const made = repo.ask(createdSchema, 'POST /pulls', { title, body, head: branch, base: into, draft })
    return made.then(
      ({ number, html_url: url, draft, head: { sha: head } }) => {
        return { number, url, state: 'open', draft, branch, head, into, labels: [], assignees: [], reviewers: [] }
      },
      when([422], otherwise),
    )
  }
  return {
    pullRequests,
    ensurePullRequest,
    updatePage: async (number, revise) => (await import('./page.ts')).updatePage(repo, number, revise, log),
    async ensureReviewers(number, logins) {
      // Apart, since a refusal is of the whole request, and a job's own token may not ask teams.
      const ask = async (field: string, asked: string[], hint = '') => {
        const told = (error: unknown) =>
          log.warn(`No review could be requested from ${asked.join(', ')}: ${messageOf(error)}.${hint}`)
        const names = asked.map((name) => name.slice(name.indexOf('/') + 1))
        const request = { number, [field]: names }
        if (asked.length > 0)
          await repo.send('POST /pulls/{number}/requested_reviewers', request).catch(when(refused, told))
      }
      const isTeam = (name: string) => name.includes('/')
      const byOwners = ' A team is asked by CODEOWNERS, which needs no right of ours.'
      await ask(
        'reviewers',
        logins.filter((name) => !isTeam(name)),
      )
      await ask('team_reviewers', logins.filter(isTeam), byOwners)
    },
  }
}
