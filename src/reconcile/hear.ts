import type { Comment, Snapshot } from '../pipeline/snapshot.ts'
import { repliesAmong, silence, type Talk } from '../pipeline/talk.ts'
import { hashTexts } from './hash.ts'

/** Reads what was said to our questions as far as people can see it, and hashes all that a verdict is made for. */
export async function hear(snapshot: Snapshot): Promise<Snapshot> {
  const talk = await talkOf(snapshot)
  const { title, body } = snapshot.issue
  const ticked = talk.questions.flatMap(({ key, tick }) => (tick ? [`${key} ${tick.option}`] : []))
  const textHash = hashTexts([title, body, ...talk.answers.map(({ text }) => text), ...ticked])
  return { ...snapshot, talk, textHash }
}

async function talkOf({ status, issue, comments, mayPush }: Snapshot): Promise<Talk> {
  const record = status.kind === 'valid' ? status.record : null
  if (!record || record.rounds.length === 0) return silence
  const people = { reporter: issue.author?.login ?? null, mayPush }
  const { readTalk } = await import('../pipeline/answer.ts')
  const replies = repliesAmong(comments, record, people)
  const visible = replies.length > 0 ? await reader() : () => ''
  return readTalk(record, comments, people, visible)
}

/** Loaded only where somebody has replied: what is hidden from people answers nothing. */
async function reader(): Promise<(comment: Comment) => string> {
  const { sanitise } = await import('../text/sanitise.ts')
  return ({ body }) => sanitise(body).text
}
