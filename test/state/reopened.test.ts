import { expect, test } from '@jest/globals'
import { decide } from '../../src/pipeline/decide.ts'
import { at, change, now, policy, pull, withRecord } from '../pipeline/item.ts'

const p = await policy()
const discussion = { reviews: [], threads: [], comments: [], commits: [], conflicted: false, runs: [] }

test('the label of a closed issue, taken off and put on by someone who may not push: its pull request is not followed', () => {
  const labelled = { event: 'L2', by: { login: 'trudy', id: 6, bot: false }, at }
  const world = { pullRequest: pull('open'), discussion, labelled, mayPush: { alice: true, trudy: false } }
  const ended = { stage: 'cancelled', reason: 'issue-closed', change: change() } as const
  const { rule, effects } = decide(withRecord(ended, world), p, now)
  const record = effects.flatMap((effect) => (effect.do === 'save' ? [effect.record] : []))[0]
  expect({ rule, reason: record?.reason }).toEqual({ rule: 'relabelled-in-vain', reason: 'relabelled-by-stranger' })
  expect(decide(withRecord(record, world), p, now).rule).not.toBe('in-review')
  // Reopened under the label that it had, it is followed as before.
  const same = { ...world, labelled: { ...labelled, event: 'L1' } }
  expect(decide(withRecord(ended, same), p, now).rule).toBe('in-review')
})
