import type { Cast } from '../life.ts'

/** Labels of the repository. */
export async function playLabels({ alice, nobody }: Cast): Promise<void> {
  await alice('POST /labels', { name: 'automate', color: '0e8a16', description: 'Let it be done' })
  await alice('POST /labels', { name: 'bug' })
  await alice('POST /labels', { name: 'short-lived' })
  await alice('PATCH /labels/bug', { new_name: 'defect', color: 'd73a4a', description: 'Wrong' })
  await alice('DELETE /labels/short-lived')
  await nobody('GET /labels?per_page=1')
  await nobody('GET /labels/automate')
}

/** Issues: opened, edited, labelled, discussed, closed. */
export async function playTalk(cast: Cast): Promise<void> {
  const { alice, mallory, job, nobody } = cast
  await mallory('POST /issues', { title: 'Totals are wrong', body: 'See `src/a.js`.', labels: ['automate'] })
  await alice('POST /issues', {
    title: 'Second',
    labels: ['automate', 'defect'],
    assignees: ['will'],
    type: 'Bug',
  })
  await mallory('PATCH /issues/1', { title: 'Totals are very wrong', body: 'See `src/a.js`, line 2. Like #2.' })
  await alice('PATCH /issues/2', { type: 'Feature' })
  await alice('PATCH /issues/2', { type: null, labels: ['defect'], assignees: ['alice'] })
  await alice('PATCH /issues/2', { state: 'closed', state_reason: 'not_planned' })
  await alice('PATCH /issues/2', { state: 'open' })
  await alice('POST /issues/1/labels', { labels: ['automate', 'defect'] })
  await alice('PUT /issues/1/labels', { labels: ['automate', 'new'] })
  await alice('DELETE /issues/1/labels/new')
  await alice('DELETE /issues/2/labels')
  await alice('POST /issues/1/assignees', { assignees: ['will'] })
  await alice('DELETE /issues/1/assignees', { assignees: ['will'] })
  await alice('PUT /issues/1/lock', { lock_reason: 'too heated' })
  await nobody('GET /issues/1')
  await alice('DELETE /issues/1/lock')
  await playComments(cast)
  for (const path of [
    '',
    '/1',
    '/2',
    '/1/labels',
    '/1/comments',
    '/1/timeline',
    '/1/events',
    '/2/timeline',
    '/2/events',
  ]) {
    await job(`GET /issues${path}`)
  }
  await nobody('GET /issues?state=all&labels=automate&sort=updated&direction=asc')
}

async function playComments({ forge, repo, alice, mallory, job, nobody }: Cast): Promise<void> {
  const { body: comment } = await mallory('POST /issues/1/comments', { body: 'It should be two, says #2.' })
  const { body: status } = await job('POST /issues/1/comments', { body: '### Status\n\nQueued.' })
  await job(`PATCH /issues/comments/${status.id}`, { body: '### Status\n\nWorking.' })
  await forge.as('alice').minimizeComment(repo, comment.id, 'OUTDATED')
  const { body: doomed } = await alice('POST /issues/1/comments', { body: 'Never mind' })
  await alice(`DELETE /issues/comments/${doomed.id}`)
  await forge.as('ghost-to-be').comment(repo, 1, 'I was here')
  forge.deleteUser('ghost-to-be')
  const { body: reaction } = await job(`POST /issues/comments/${comment.id}/reactions`, { content: 'eyes' })
  await job(`POST /issues/comments/${comment.id}/reactions`, { content: 'eyes' })
  await nobody(`GET /issues/comments/${comment.id}/reactions`)
  await nobody(`GET /issues/comments/${comment.id}`)
  await job(`DELETE /issues/comments/${comment.id}/reactions/${reaction.id}`)
  const { body: liked } = await alice('POST /issues/1/reactions', { content: '+1' })
  await nobody('GET /issues/1/reactions')
  await alice(`DELETE /issues/1/reactions/${liked.id}`)
  await nobody('GET /issues/comments?sort=updated&direction=desc')
}
