import { parseCommand } from './command.ts'
import { keyMark, questionsKey } from './mark.ts'
import type { ItemRecord } from './record.ts'
import type { Comment } from './snapshot.ts'

/**
 * The comments that answer our questions: by the reporter, or by someone who can push in the reporter's place, after the
 * first question was asked. Bots, strangers, commands and our own comments are no answers. What was written or edited after
 * the consent counts only while a question is open, and afterwards as it stood when it was taken.
 */
export function answersAmong(
  comments: readonly Comment[],
  record: ItemRecord | null,
  reporter: string | null,
  mayPush: Record<string, boolean>,
): Comment[] {
  const asked = record?.rounds[0]?.at
  if (!record || !asked) return []
  // Ids grow in the order of GitHub's own clock; our time is only for when the question is gone.
  const question = comments.find(({ ours, body }) => ours && body.includes(keyMark(questionsKey(1))))
  const isLater = (comment: Comment) => (question ? comment.id > question.id : comment.createdAt >= asked)
  return comments.filter(
    (comment) =>
      !comment.ours &&
      comment.author !== null &&
      !comment.author.bot &&
      isLater(comment) &&
      (comment.author.login === reporter || mayPush[comment.author.login] === true) &&
      parseCommand(comment.body) === null &&
      mayBeRead(comment, record, mayPush),
  )
}

function mayBeRead(comment: Comment, record: ItemRecord, mayPush: Record<string, boolean>): boolean {
  if (record.stage === 'clarifying' || isBefore(comment, record.consent?.at ?? '')) return true
  const round = record.rounds.find(({ answers }) => answers.includes(comment.id))
  if (!round) return false
  const unchanged = comment.editedAt === null || comment.editedAt <= (round.taken ?? comment.editedAt)
  return unchanged || mayPush[comment.author?.login ?? ''] === true
}

/** Whether a comment stood as it stands at a moment. Times are GitHub's whole seconds: the very second counts as later. */
export function isBefore({ createdAt, editedAt }: Comment, moment: string): boolean {
  return (editedAt ?? createdAt) < moment
}

/** Answers that have come since the last round was asked. */
export function newAnswers(answers: readonly Comment[], record: ItemRecord): Comment[] {
  const known = new Set(record.rounds.flatMap((round) => round.answers))
  return answers.filter((answer) => !known.has(answer.id))
}
