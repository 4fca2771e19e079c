import { questionsComment, shows } from '../../pipeline/checklist.ts'
import { keyMark, nudgeKey, unsupportedKey } from '../../pipeline/mark.ts'
import type { Comment, Snapshot } from '../../pipeline/snapshot.ts'
import { renderPlan } from '../../text/plan.ts'
import { renderNudge, renderQuestions } from '../../text/questions.ts'
import type { Platform } from '../ports.ts'
import { planOf } from '../understand.ts'
import { wordsFor } from '../words.ts'
import type { Handler, Handlers } from './handler.ts'

/** A comment is made once: it is found again by its key, if it is ours. */
async function say(snapshot: Snapshot, platform: Platform, key: string, body: string): Promise<Snapshot> {
  if (snapshot.comments.some((comment) => comment.ours && comment.body.includes(key))) return snapshot
  return post(snapshot, platform, body)
}

async function post(snapshot: Snapshot, platform: Platform, body: string): Promise<Snapshot> {
  const comment: Comment = await platform.createComment(snapshot.issue.number, body)
  return { ...snapshot, comments: [...snapshot.comments, comment] }
}

const ask: Handler<'ask'> = async (effect, { snapshot, policy, tools: { platform } }) => {
  const { issue, comments } = snapshot
  const asked = { ...effect, reporter: issue.author?.login ?? null, rounds: policy.rounds, url: issue.url }
  const body = renderQuestions(asked, await wordsFor(snapshot, policy))
  const present = questionsComment(comments, effect.round)
  if (!present) return post(snapshot, platform, body)
  if (shows(present.body, effect.questions, effect.closed)) return snapshot
  const edited = await platform.editComment(present.id, body)
  return {
    ...snapshot,
    comments: comments.flatMap((one) => (one !== present ? one : edited ? { ...edited, body } : [])),
  }
}

const nudge: Handler<'nudge'> = async (effect, { snapshot, policy, tools: { platform } }) => {
  const { issue, comments } = snapshot
  const asked = questionsComment(comments, effect.round)
  const url = asked ? `${issue.url}#issuecomment-${asked.id}` : issue.url
  const context = { ...effect, reporter: issue.author?.login ?? null, url, label: policy.label }
  const body = renderNudge(context, await wordsFor(snapshot, policy))
  return say(snapshot, platform, keyMark(nudgeKey(effect.kind, effect.round)), body)
}

/** What is said and shown on the issue. */
export const issueEffects: Handlers<
  'ask' | 'nudge' | 'plan' | 'type-label' | 'issue-type' | 'say-unsupported' | 'react' | 'label' | 'unlabel'
> = {
  ask,
  nudge,
  plan: async ({ number }, { snapshot, policy, tools }) => {
    const { key: name, ...context } = planOf(snapshot, policy, number)
    const key = keyMark(name)
    const body = renderPlan(context, await wordsFor(snapshot, policy))
    return say(snapshot, tools.platform, key, `${body}\n\n${key}`)
  },
  'type-label': async (effect, { snapshot, policy, tools }) => {
    await tools.platform.ensureTypeLabel(snapshot.issue.number, { ...effect, create: policy['create-labels'] })
    return snapshot
  },
  'issue-type': async (effect, { snapshot, tools }) => {
    await tools.platform.ensureIssueType(snapshot.issue.number, effect)
    return snapshot
  },
  'say-unsupported': async (_, { snapshot, policy, tools }) => {
    const key = keyMark(unsupportedKey)
    const words = await wordsFor(snapshot, policy)
    return say(snapshot, tools.platform, key, `${words.unsupported(policy.label)}\n\n${key}`)
  },
  react: async ({ comment, content }, { snapshot, tools }) => {
    await tools.platform.react(snapshot.issue.number, comment, content)
    return snapshot
  },
  label: async ({ name }, { snapshot, tools }) => {
    const { issue } = snapshot
    await tools.platform.ensureLabels(issue.number, [name])
    return { ...snapshot, issue: { ...issue, labels: [...issue.labels, name] } }
  },
  unlabel: async ({ name }, { snapshot, tools }) => {
    const { issue } = snapshot
    await tools.platform.ensureNoLabel(issue.number, name)
    const labels = issue.labels.filter((one) => one.toLowerCase() !== name.toLowerCase())
    return { ...snapshot, issue: { ...issue, labels } }
  },
}
