import { load } from 'js-yaml'
import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import { consentLabel, reusableWorkflow } from '../../text/caller.ts'
import type { Setup } from '../../text/diagnosis.ts'
import { settingsFile } from './query.ts'
import { type Repository, when } from './repository.ts'

const repositorySchema = z.object({
  full_name: z.string(),
  html_url: z.string(),
  default_branch: z.string(),
  archived: z.boolean(),
  has_issues: z.boolean(),
  permissions: z.object({ push: z.boolean(), admin: z.boolean() }).default({ push: false, admin: false }),
})
const fileSchema = z.object({ content: z.string() })
const filesSchema = z.array(z.object({ path: z.string(), type: z.string() }))
const named = z.array(z.object({ name: z.string(), value: z.string().default('') }))

/** Any branch of ours stands for all: rules are looked up by name, and the branch need not exist. */
const sampleBranch = 'issuewright%2Fissue-1-g1'

/** Reads the answer to one question; null when it is refused or there is no such thing. */
const look = <T extends z.ZodType>(repo: Repository, path: string, schema: T): Promise<z.output<T> | null> =>
  repo.ask(schema, `GET ${path}`).catch(when([403, 404], () => null))

async function readText(repo: Repository, path: string): Promise<string | null> {
  const file = await look(repo, `/contents/${encodeURI(path)}`, fileSchema)
  return file && Buffer.from(file.content, 'base64').toString('utf8')
}

/** The workflow file on the default branch that calls ours; null when there is none. */
export async function findWorkflow(repo: Repository): Promise<Setup['workflow']> {
  const files = (await look(repo, '/contents/.github/workflows', filesSchema)) ?? []
  for (const { path } of files.filter(({ type, path }) => type === 'file' && /\.ya?ml$/.test(path))) {
    const text = await readText(repo, path)
    if (!text?.includes(reusableWorkflow)) continue
    const route = `/actions/workflows/${encodeURIComponent(path.split('/').at(-1) ?? '')}`
    const known = await look(repo, route, z.object({ state: z.string() }))
    return { path, content: parseYaml(text), state: known?.state ?? null }
  }
  return null
}

/** @returns undefined for what is no YAML: it then lacks everything */
function parseYaml(text: string): unknown {
  try {
    return load(text)
  } catch {
    return undefined
  }
}

/** A repository as the token sees it. @throws Failure `bad-input` when the token sees no such repository */
export async function readRepository(repo: Repository) {
  const found = await look(repo, '', repositorySchema)
  if (found) return found
  throw new Failure('bad-input', `There is no repository ${repo.owner}/${repo.name}, or the token may not see it.`, {
    todo: 'Check the name, and give the token access to this repository.',
  })
}

/** Everything around a repository that could stop us, as far as the token may look. */
export async function readSetup(repo: Repository): Promise<Setup> {
  const repository = await readRepository(repo)
  const workflow = await findWorkflow(repo)
  const ask = <T extends z.ZodType>(path: string, schema: T) => look(repo, path, schema)
  const [settings, actions, defaults, label, rules, secrets, variables] = await Promise.all([
    readText(repo, settingsFile),
    ask('/actions/permissions', z.object({ enabled: z.boolean() })),
    ask('/actions/permissions/workflow', z.object({ can_approve_pull_request_reviews: z.boolean() })),
    ask(`/labels/${encodeURIComponent(consentLabel(workflow?.content))}`, z.object({ name: z.string() })),
    ask(`/rules/branches/${sampleBranch}`, z.array(z.object({ type: z.string() }))),
    ask('/actions/secrets?per_page=100', z.object({ secrets: named })),
    ask('/actions/variables?per_page=30', z.object({ variables: named })),
  ])
  return {
    fullName: repository.full_name,
    url: repository.html_url,
    archived: repository.archived,
    issues: repository.has_issues,
    rights: repository.permissions,
    workflow,
    settings,
    actions: actions?.enabled ?? null,
    pullRequests: defaults?.can_approve_pull_request_reviews ?? null,
    label: label?.name ?? null,
    rules: rules?.map(({ type }) => type) ?? null,
    secrets: secrets?.secrets.map(({ name }) => name) ?? null,
    variables: variables && Object.fromEntries(variables.variables.map(({ name, value }) => [name, value])),
  }
}
