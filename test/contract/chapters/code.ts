import type { Cast } from '../life.ts'

/** Git data, contents, and a pull request of a job's from draft to merge. */
export async function playCode(cast: Cast): Promise<void> {
  const { alice, job, nobody, will } = cast
  const sha = await commitByHand(cast)
  await job('POST /git/refs', { ref: 'refs/heads/topic', sha })
  await job('POST /pulls', { title: 'Set two', body: 'Closes #1', head: 'topic', base: 'main', draft: true })
  await job('POST /issues/3/labels', { labels: ['automate'] })
  await job('POST /issues/3/assignees', { assignees: ['will'] })
  await job('POST /pulls/3/requested_reviewers', { reviewers: ['will'] })
  await nobody('GET /pulls/3/requested_reviewers')
  await job('DELETE /pulls/3/requested_reviewers', { reviewers: ['will'] })
  await will('PUT /contents/src/b.js', { message: 'Add b', content: btoa('b\n'), branch: 'topic' })
  const { body: file } = await nobody('GET /contents/src/b.js?ref=topic')
  await will('PUT /contents/src/b.js', { message: 'Change b', content: btoa('bb\n'), branch: 'topic', sha: file.sha })
  await job('PATCH /pulls/3', { title: 'Set it to two', body: 'Closes #1.' })
  await nobody('GET /issues/3')
  await nobody('GET /issues/3/timeline')
  for (const path of ['', '?state=all&head=acme:topic', '/3', '/3/files', '/3/commits', '/3/merge'])
    await nobody(`GET /pulls${path}`)
  await cast.forge.as('alice').markReadyForReview(cast.repo, 3)
  await cast.forge.as('alice').convertToDraft(cast.repo, 3)
  await cast.forge.as('alice').markReadyForReview(cast.repo, 3)
  await alice('PATCH /pulls/3', { state: 'closed' })
  await alice('PATCH /pulls/3', { state: 'open' })
  await alice('PUT /issues/3/lock')
  await alice('DELETE /issues/3/lock')
  await alice('DELETE /issues/3/labels/automate')
  await alice('DELETE /issues/3/assignees', { assignees: ['will'] })
  await alice('PUT /pulls/3/merge', { merge_method: 'squash' })
  for (const path of ['/pulls/3', '/pulls/3/files', '/pulls/3/merge', '/issues/1', '/issues/1/timeline'])
    await nobody(`GET ${path}`)
  await job('DELETE /git/refs/heads/topic')
  for (const path of ['/contents', '/contents/src', '/commits', '/commits/main', '/branches', '/branches/main'])
    await nobody(`GET ${path}`)
  await forkAndTag(cast)
}

async function commitByHand({ job, nobody, repo }: Cast): Promise<string> {
  const base = repo.branch('main') ?? ''
  const { body: blob } = await job('POST /git/blobs', { content: 'one\n2\nthree\n', encoding: 'utf-8' })
  const tree = [{ path: 'src/a.js', mode: '100644', type: 'blob', sha: blob.sha }]
  const { body: made } = await job('POST /git/trees', { base_tree: base, tree })
  const { body: commit } = await job('POST /git/commits', { message: 'Set two', tree: made.sha, parents: [base] })
  await nobody(`GET /git/blobs/${blob.sha}`)
  await nobody(`GET /git/trees/${made.sha}?recursive=1`)
  await nobody(`GET /git/commits/${commit.sha}`)
  return commit.sha
}

async function forkAndTag({ forge, repo, alice, will, nobody }: Cast): Promise<void> {
  const files = { 'LICENSE.md': 'free\n' }
  await forge
    .as('mallory')
    .openPullRequest(repo, { head: 'mallory:patch', title: 'License', crossRepository: true, files })
  await nobody('GET /pulls/4')
  const sha = repo.branch('main')
  await will('POST /git/refs', { ref: 'refs/tags/v1', sha })
  await will('POST /git/refs', { ref: 'refs/heads/release', sha: await first(nobody) })
  await will('PATCH /git/refs/heads/release', { sha, force: false })
  await nobody('GET /git/ref/heads/release')
  await nobody('GET /git/matching-refs/heads/re')
  await nobody(`GET /compare/${await first(nobody)}...main`)
  const { body: file } = await nobody('GET /contents/README.md')
  await alice('DELETE /contents/README.md', { message: 'Drop it', sha: file.sha, branch: 'release' })
  await alice('PATCH /pulls/4', { base: 'release' })
}

async function first(nobody: Cast['nobody']): Promise<string> {
  return (await nobody('GET /commits')).body.at(-1).sha
}
