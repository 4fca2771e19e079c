import { z } from 'zod'
import { Failure } from '../../pipeline/error.ts'
import type { FileChange } from '../../reconcile/ports.ts'
import { type GitHub, statusOf } from './client.ts'
import { ourUserId } from './query.ts'

const shaSchema = z.object({ sha: z.string() })
const commitSchema = z.object({ sha: z.string(), tree: shaSchema, parents: z.array(shaSchema) })
const authoredSchema = z.object({ parents: z.array(shaSchema), author: z.object({ email: z.string() }) })
const refSchema = z.object({ object: shaSchema })

/**
 * Commits files through the git data API on a branch that must not exist yet. Author and committer are left out, so that
 * GitHub signs the commit. A branch that already holds exactly this change counts as made; anything else is never touched.
 * @param gate  is passed directly before the branch appears; what it throws stops us
 * @returns the commit's SHA
 * @throws Failure `branch-taken` when the branch holds something else
 */
export async function ensureBranch(
  github: GitHub,
  at: (path: string) => string,
  branch: string,
  base: { sha: string; tree: string | null },
  files: FileChange[],
  message: string,
  gate: () => Promise<void>,
): Promise<string> {
  const commitAt = async (sha: string) =>
    commitSchema.parse((await github.request(`GET ${at('/git/commits/{sha}')}`, { sha })).data)
  const baseTree = base.tree ?? (await commitAt(base.sha)).tree.sha
  const entries: Record<string, unknown>[] = []
  for (const file of files) entries.push(await treeEntry(github, at, file))
  const tree = shaSchema.parse(
    (await github.request(`POST ${at('/git/trees')}`, { base_tree: baseTree, tree: entries })).data,
  )
  const parents = [base.sha]
  const commit = shaSchema.parse(
    (await github.request(`POST ${at('/git/commits')}`, { message, tree: tree.sha, parents })).data,
  )
  // Until here nothing is visible to anybody.
  await gate()
  try {
    await github.request(`POST ${at('/git/refs')}`, { ref: `refs/heads/${branch}`, sha: commit.sha })
    return commit.sha
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    const found = await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch }).catch(() => null)
    // A ruleset, or a branch named like our folder: GitHub's own words say it best.
    if (!found) throw error
    const there = refSchema.parse(found.data).object.sha
    const present = await commitAt(there)
    if (present.tree.sha === tree.sha && present.parents.length === 1 && present.parents[0]?.sha === base.sha)
      return there
    throw new Failure(
      'branch-taken',
      `The branch \`${branch}\` exists already and holds something else; it was not touched.`,
      { detail: `\`${branch}\`` },
    )
  }
}

/** Whether a branch holds one commit made by our token on top of a base, and nothing else. @throws Failure when there is no such branch */
export async function isOurs(
  github: GitHub,
  at: (path: string) => string,
  branch: string,
  base: string,
): Promise<boolean> {
  const { object } = refSchema.parse((await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch })).data)
  const { data } = await github.request(`GET ${at('/git/commits/{sha}')}`, { sha: object.sha })
  const { parents, author } = authoredSchema.parse(data)
  return author.email.startsWith(`${ourUserId}+`) && parents.length === 1 && parents[0]?.sha === base
}

/** Whether a branch stands exactly at a commit. @throws Failure when there is no such branch */
export async function isAt(
  github: GitHub,
  at: (path: string) => string,
  branch: string,
  sha: string,
): Promise<boolean> {
  const { data } = await github.request(`GET ${at('/git/ref/heads/{+branch}')}`, { branch })
  return refSchema.parse(data).object.sha === sha
}

/** Text travels inside the tree request, so that a change of twenty files is one request; other content becomes a blob first. */
export async function treeEntry(
  github: GitHub,
  at: (path: string) => string,
  file: FileChange,
): Promise<Record<string, unknown>> {
  if (file.mode === null) return { path: file.path, mode: '100644', type: 'blob', sha: null }
  const entry = { path: file.path, mode: file.mode, type: 'blob' }
  const text = textOf(file.content)
  if (text !== null) return { ...entry, content: text }
  const content = Buffer.from(file.content).toString('base64')
  const { data } = await github.request(`POST ${at('/git/blobs')}`, { content, encoding: 'base64' })
  return { ...entry, sha: shaSchema.parse(data).sha }
}

/** The content as text if, and only if, it comes back from it byte for byte. */
function textOf(content: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
