import { beforeAll, expect, test } from '@jest/globals'
import { judgeAnswer, judgeRequest, judgeWebhook, operationOf, operations, webhooks } from './description.ts'
import { type Exception, exceptions } from './exceptions.ts'
import { type Life, playLife } from './life.ts'

let life: Life
beforeAll(async () => {
  life = await playLife()
})

const used = new Set<Exception>()

/** What remains after the exceptions, each complaint once. */
function complaints(subject: string, mistakes: readonly string[]): string[] {
  return mistakes.flatMap((mistake) => {
    const excused = exceptions.find((one) => one.subject.test(subject) && one.mistake.test(mistake))
    if (excused) used.add(excused)
    return excused ? [] : [`${subject}: ${mistake}`]
  })
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)]
}

test("every answer fits GitHub's description", () => {
  const found = life.exchanges.flatMap((exchange) => {
    const name = operationOf(exchange.method, exchange.path)?.id ?? `${exchange.method} ${exchange.path}`
    return complaints(`${name} ${exchange.status}`, judgeAnswer(exchange))
  })
  expect(unique(found)).toEqual([])
})

test("every request that was understood fits GitHub's description", () => {
  const understood = life.exchanges.filter(({ status }) => status < 300)
  const found = understood.flatMap((exchange) => {
    return complaints(`request ${operationOf(exchange.method, exchange.path)?.id}`, judgeRequest(exchange))
  })
  expect(unique(found)).toEqual([])
})

test("every webhook fits GitHub's description", () => {
  const found = life.events.flatMap(({ name, payload }) => {
    const subject = ['webhook', name, payload.action].filter(Boolean).join(' ')
    return complaints(subject, judgeWebhook(name, JSON.parse(JSON.stringify(payload))))
  })
  expect(unique(found)).toEqual([])
})

test('the life leaves nothing out', () => {
  const done = new Set(
    life.exchanges.filter(({ status }) => status < 400).map(({ method, path }) => operationOf(method, path)?.id),
  )
  expect(operations.filter(({ id }) => !done.has(id)).map(({ method, path }) => `${method} ${path}`)).toEqual([])
  const sent = life.events.map(({ name, payload }) => {
    return [name, ...(typeof payload.action === 'string' ? [payload.action] : [])].join('-').replaceAll('_', '-')
  })
  expect(webhooks.filter((name) => !sent.includes(name))).toEqual([])
})

test('the judge finds what is wrong', () => {
  const found = life.exchanges.find(
    ({ method, path, status }) => method === 'GET' && path.endsWith('/issues/1') && status === 200,
  )
  if (!found) throw new Error('Nobody has read issue 1')
  const { number, ...rest } = found.responseBody as Record<string, unknown>
  expect(judgeAnswer({ ...found, responseBody: { ...rest, title: 7 } })).toEqual([
    "must have required property 'number'",
    '/title must be string',
  ])
  expect(judgeAnswer({ ...found, path: '/repos/acme/shop/issues/1/nothing' })).toEqual(["is no operation of GitHub's"])
  expect(judgeWebhook('issues', { action: 'vanished' })).toEqual(["issues-vanished is no webhook of GitHub's"])
})

test('every exception is needed', () => {
  expect(exceptions.filter((one) => !used.has(one)).map(({ subject, mistake }) => `${subject} ${mistake}`)).toEqual([])
})
