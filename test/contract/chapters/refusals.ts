import type { Cast } from '../life.ts'

/** What GitHub refuses, and how. */
export async function playRefusals({ forge, repo, alice, will, mallory, job, nobody }: Cast): Promise<void> {
  const long = 'x'.repeat(65_537)
  await nobody('POST /issues', { title: 'x' })
  await nobody('GET /issues/999')
  await nobody('GET //user')
  await alice('GET //users/nobody-of-that-name')
  await mallory('POST /issues/1/labels', { labels: ['automate'] })
  await mallory('POST /labels', { name: 'mine' })
  await mallory('POST /git/refs', { ref: 'refs/heads/x', sha: repo.branch('main') })
  await mallory('GET /collaborators/will/permission')
  await alice('POST /issues', { title: '' })
  await alice('POST /issues', { title: 'x', body: long })
  await alice('PATCH /issues/1', { body: long })
  await alice('POST /issues/1/comments', { body: long })
  await alice('POST /labels', { name: 'automate' })
  await alice('DELETE /issues/1/labels/nowhere')
  await alice('POST /issues/1/reactions', { content: 'shrug' })
  await job('POST /pulls', { title: 'x', head: 'more', base: 'main' })
  await job('POST /pulls', { title: 'x', head: 'nowhere', base: 'main' })
  await job('POST /git/refs', { ref: 'refs/heads/main', sha: repo.branch('main') })
  await job('PATCH /git/refs/heads/nowhere', { sha: repo.branch('main') })
  await job('POST /git/trees', { tree: [{ path: '../x', mode: '100644', type: 'blob', content: 'x' }] })
  await will('POST /pulls/5/reviews', { event: 'APPROVE' })
  await alice('POST /pulls/5/reviews', { event: 'COMMENT', comments: [{ path: 'src/a.js', line: 99, body: 'x' }] })
  await alice('PUT /pulls/3/merge', {})
  await alice('PUT /pulls/5/merge', { sha: '0'.repeat(40) })
  await alice('POST /check-runs', { name: 'x', head_sha: repo.branch('main') })
  await job('GET /actions/permissions/workflow')
  await nobody('GET /actions/runs/1')
  await nobody('GET //nowhere')
  forge.limits.contentPerMinute = 0
  await alice('POST /issues/1/comments', { body: 'One too many' })
  forge.limits.contentPerMinute = 1000
}
