import type { Cast } from '../life.ts'

/** Reviews of a pull request, with everything people say on its lines. */
export async function playReviews(cast: Cast): Promise<void> {
  const { forge, repo, alice, will, mallory, nobody } = cast
  await forge.as('will').push(repo, { branch: 'more', files: { 'src/a.js': 'one\n2\n3\nfour\n' } })
  await will('POST /pulls', { title: 'More', head: 'more', base: 'main' })
  await will('POST /pulls/5/requested_reviewers', { reviewers: ['alice'] })
  const { body: review } = await alice('POST /pulls/5/reviews', {
    event: 'REQUEST_CHANGES',
    body: 'Not yet.',
    comments: [{ path: 'src/a.js', line: 4, side: 'RIGHT', body: 'Why four?' }],
  })
  await alice(`PUT /pulls/5/reviews/${review.id}`, { body: 'Not quite yet.' })
  await nobody(`GET /pulls/5/reviews/${review.id}/comments`)
  await playLines(cast)
  await alice(`PUT /pulls/5/reviews/${review.id}/dismissals`, { message: 'Settled', event: 'DISMISS' })
  const { body: draft } = await mallory('POST /pulls/5/reviews', { body: 'Hm' })
  await mallory(`DELETE /pulls/5/reviews/${draft.id}`)
  const { body: pending } = await mallory('POST /pulls/5/reviews', {})
  await mallory(`GET /pulls/5/reviews/${pending.id}`)
  await mallory(`POST /pulls/5/reviews/${pending.id}/events`, { event: 'COMMENT', body: 'I like it' })
  await alice('POST /pulls/5/reviews', { event: 'APPROVE' })
  for (const path of ['', '/reviews', '/comments', `/reviews/${review.id}`]) await nobody(`GET /pulls/5${path}`)
  await nobody('GET /issues/5/timeline')
  await nobody('GET /pulls/comments')
}

async function playLines({ forge, repo, will, alice, nobody }: Cast): Promise<void> {
  const [comment] = repo.pull(5).threads[0]?.comments ?? []
  const id = comment?.id ?? 0
  const head = repo.pull(5).head.sha
  await will(`POST /pulls/5/comments/${id}/replies`, { body: 'Because.' })
  await alice('POST /pulls/5/comments', { body: 'Is it?', in_reply_to: id, path: 'src/a.js', commit_id: head })
  const line = { path: 'src/a.js', commit_id: head, line: 2, side: 'LEFT' }
  const { body: alone } = await alice('POST /pulls/5/comments', { ...line, body: 'It was two' })
  await alice('POST /pulls/5/comments', {
    path: 'src/a.js',
    commit_id: head,
    subject_type: 'file',
    body: 'The whole file',
  })
  await alice(`PATCH /pulls/comments/${alone.id}`, { body: 'It was `two`' })
  const { body: reaction } = await will(`POST /pulls/comments/${alone.id}/reactions`, { content: 'heart' })
  await nobody(`GET /pulls/comments/${alone.id}/reactions`)
  await will(`DELETE /pulls/comments/${alone.id}/reactions/${reaction.id}`)
  await nobody(`GET /pulls/comments/${alone.id}`)
  await forge.as('will').resolve(repo, id)
  await forge.as('will').resolve(repo, id, false)
  await alice(`DELETE /pulls/comments/${alone.id}`)
  await forge.as('will').push(repo, { branch: 'more', files: { 'src/a.js': 'one\n2\n3\n4\n' } })
}
