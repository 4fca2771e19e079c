import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRecord } from '../../src/pipeline/migration.ts'
import { type ItemRecord, move } from '../../src/pipeline/record.ts'
import { mayMove, stages } from '../../src/pipeline/stage.ts'
import { decodeRecord, encodeRecord, readStatus } from '../../src/text/codec.ts'
import { comment, record } from './item.ts'

const seal = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('hex')
const ids = { repository: 7, issue: 70 }
const carry = (one: ItemRecord, changes = {}, key: string | null = null) =>
  comment('github-actions[bot]', `Hello\n\n${encodeRecord(one, key ? seal(key) : null)}`, {
    id: 9,
    ours: true,
    ...changes,
  })
/** As a later version of ours may write it. */
const newer = (changes = {}) => ({ ...record(changes), v: 2 }) as unknown as ItemRecord
const outsiders = 'New issue: <!-- issuewright:v2 {} sig:none -->'

test('a record survives the comment whatever text is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 200 }), (reason, message) => {
      const nasty = `--><!-- ${reason.replaceAll('\0', '')}`.slice(0, 300)
      const one = record({
        reason: nasty,
        error: { code: 'internal', message: `--!> ${message}`, at: record().since, retryAt: null },
      })
      const body = encodeRecord(one, null)
      expect(body.slice(4, -3)).not.toMatch(/--|[<>]/)
      expect(decodeRecord(`text\n${body}`, [])).toEqual({
        kind: 'valid',
        record: JSON.parse(JSON.stringify(one)),
        signed: false,
      })
    }),
  )
})

test('the signature decides when there is a key, the previous key counts while rotating', () => {
  const body = encodeRecord(record(), seal('old-key-0123456789'))
  expect(decodeRecord(body, [seal('new'), seal('old-key-0123456789')])).toMatchObject({ kind: 'valid', signed: true })
  expect(decodeRecord(body, [seal('new')])).toMatchObject({ kind: 'invalid' })
  expect(decodeRecord(encodeRecord(record(), null), [seal('new')])).toMatchObject({ kind: 'invalid' })
})

test.each([
  ['a stranger wrote it (ATK-038)', [carry(record(), { ours: false })], 'absent'],
  ['it was copied from another issue (ATK-041)', [carry(record({ issue: 71 }))], 'absent'],
  ['it was copied from another repository (ATK-012)', [carry(record({ repository: 8 }))], 'absent'],
  [
    'a writer edited it',
    [carry(record(), { editedAt: '2026-11-20T10:03:00Z', editor: { login: 'alice', id: 1, bot: false } })],
    'absent',
  ],
  [
    'we edited it',
    [
      carry(record(), {
        editedAt: '2026-11-20T10:03:00Z',
        author: { login: 'b', id: 1, bot: true },
        editor: { login: 'b', id: 1, bot: true },
      }),
    ],
    'valid',
  ],
  [
    'two records of the same revision (ATK-043)',
    [carry(record()), carry(record({ reason: 'x' }), { id: 10 })],
    'absent',
  ],
  ['of two records the later revision counts', [carry(record()), carry(record({ revision: 1 }), { id: 10 })], 'valid'],
  ['a newer version', [carry(newer())], 'newer'],
  ['a newer version of another issue', [carry(newer({ issue: 71 }))], 'absent'],
  ['a newer version that a writer edited', [carry(newer(), { editedAt: '2026-11-20T10:03:00Z' })], 'absent'],
  ['a newer version besides a record that counts', [carry(record()), carry(newer(), { id: 10 })], 'valid'],
  ['words of an outsider that end like a newer version', [comment('b', outsiders, { ours: true })], 'absent'],
  ['such words besides a record that counts', [carry(record()), comment('b', outsiders, { ours: true })], 'valid'],
  ['an exact copy of the record', [carry(record(), { id: 10 }), carry(record())], 'valid'],
  ['somebody edited it whose account is gone', [carry(record(), { editedAt: '2026-11-20T10:03:00Z' })], 'absent'],
  ['nothing there', [], 'absent'],
])('status comment: %s', (_, comments, kind) => {
  expect(readStatus(comments, ids, []).kind).toBe(kind)
})

test('of a record and its exact copy the older comment counts, beside a third of that revision none does', () => {
  const copies = [carry(record(), { id: 10 }), carry(record())]
  expect(readStatus(copies, ids, [])).toMatchObject({ commentId: 9 })
  expect(readStatus([...copies, carry(record({ reason: 'x' }), { id: 11 })], ids, [])).toMatchObject({ why: 'doubled' })
})

test('a writer cannot make a signed record that of a newer version', () => {
  const edit = { editedAt: '2026-11-20T10:03:00Z', editor: { login: 'alice', id: 1, bot: false } }
  const signed = carry(record(), edit, 'k')
  const marked = { ...signed, body: signed.body.replace('issuewright:v1 ', 'issuewright:v2 ') }
  expect(readStatus([marked], ids, [seal('k')])).toMatchObject({ kind: 'valid', restore: true })
  const inside = { ...signed, body: signed.body.replace('"v":1', '"v":2') }
  expect(readStatus([inside], ids, [seal('k')])).toMatchObject({ kind: 'absent', why: 'unsigned' })
  expect(readStatus([carry(newer(), edit, 'k')], ids, [seal('k')])).toMatchObject({ kind: 'newer', version: 2 })
})

test('a foreign edit of a signed record only means: repair the text', () => {
  const edited = carry(
    record(),
    { editedAt: '2026-11-20T10:03:00Z', editor: { login: 'alice', id: 1, bot: false } },
    'k',
  )
  expect(readStatus([edited], ids, [seal('k')])).toMatchObject({ kind: 'valid', restore: true })
})

test('hostile JSON is no record (ATK-044)', () => {
  for (const json of [
    '{"v":1,"__proto__":{"stage":"done"}}',
    '{"v":1e309}',
    '[]',
    'null',
    `${JSON.stringify(record()).replace('"queued"', '"x\\u0000"')}`,
  ]) {
    expect(parseRecord(JSON.parse(json)).kind).toBe('invalid')
  }
  expect(({} as { stage?: string }).stage).toBeUndefined()
  const unknown = JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(record()).slice(1)}`)
  expect(parseRecord(unknown).kind).toBe('invalid')
})

test('every move is legal or throws, is noted, and the history stays bounded', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stages), { maxLength: 80 }), (path) => {
      let one = record()
      for (const to of path) {
        const step = () => move(one, to, { at: '2026-11-20T11:00:00.000Z', by: 'alice', rule: 'test' })
        if (!mayMove(one.stage, to)) expect(step).toThrow('illegal move')
        else {
          const next = step()
          expect(next.history.at(-1)).toEqual({
            from: one.stage,
            to,
            at: '2026-11-20T11:00:00.000Z',
            by: 'alice',
            rule: 'test',
          })
          one = next
        }
      }
      expect(one.history.length).toBeLessThanOrEqual(30)
      expect(parseRecord(JSON.parse(JSON.stringify(one))).kind).toBe('valid')
    }),
  )
})

test('a skip while working cancels first', () => {
  expect(mayMove('working', 'skipped')).toBe(false)
  for (const from of stages.filter((stage) => stage !== 'working' && stage !== 'skipped'))
    expect(mayMove(from, 'skipped')).toBe(true)
})
