import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { answer, vagueIssue } from '../../forge/demo/shop.ts'
import { expectRest, openWorld, recordOf, statusOf, transcript, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('a vague issue is asked about; the answer wakes it', async () => {
  const { repo, rita, driver, forge } = world
  const number = await world.ask(vagueIssue)
  expect(repo.labels(number)).toEqual(['automate', 'needs-clarification'])
  const questions = repo.comments(number)[1]?.body ?? ''
  expect(questions).toContain('@rita')
  expect(questions).toMatch(/^- \[ \] /m)
  expect(transcript(forge.requests).findIndex((line) => line.startsWith('POST')) + 1).toBeLessThanOrEqual(4)
  await expectRest(world, number)

  await rita.comment(repo, number, answer)
  await driver.idle()
  expect(repo.labels(number)).toEqual(['automate', 'automate: in review'])
  expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', rounds: [{ answers: [expect.any(Number)] }] })
  expect(repo.comments(number)).toHaveLength(3)
})

test('a stranger and a bot cannot answer, and cost no write', async () => {
  const { repo, mallory, driver, forge } = world
  const number = await world.ask(vagueIssue)
  forge.requests.length = 0
  await mallory.comment(repo, number, answer)
  forge.addUser({ login: 'other[bot]', type: 'Bot' })
  await forge.as('other[bot]').comment(repo, number, answer)
  await driver.idle()
  expect(transcript(forge.requests).filter((line) => !/GraphQL|^GET/.test(line))).toEqual([])
  expect(recordOf(world, number)?.stage).toBe('clarifying')
})

test('questions end: what stays unclear is left to a person, who may say go', async () => {
  const { repo, rita, maya, driver } = world
  const number = await world.ask(vagueIssue)
  await rita.comment(repo, number, 'I do not know.')
  await driver.idle()
  await rita.comment(repo, number, 'Still no idea.')
  await driver.idle()
  expect(recordOf(world, number)).toMatchObject({ stage: 'failed', error: { code: 'still-unclear' } })
  expect(statusOf(world, number)).toContain('/automate approve')
  await expectRest(world, number)
  await maya.comment(repo, number, '/automate approve')
  await driver.idle()
  expect(recordOf(world, number)?.stage).toBe('reviewing')
})

test('a partial answer is ticked; a writer’s ticks in our comment end the rest, by the event of the edit', async () => {
  const { repo, rita, maya, driver } = world
  const number = await world.ask(vagueIssue)
  await rita.comment(repo, number, '2. The right sum.')
  await driver.idle()
  const questions = () => repo.comments(number).find(({ body }) => body.includes('issuewright-key:questions-r1'))
  expect(questions()?.body.match(/^- \[(.)\]/gm)).toEqual(['- [ ]', '- [x]', '- [ ]'])
  expect(recordOf(world, number)?.stage).toBe('clarifying')
  await expectRest(world, number)
  await maya.editComment(repo, questions()?.id ?? 0, questions()?.body.replaceAll('- [ ]', '- [x]') ?? '')
  await driver.idle()
  expect(questions()?.body).toContain('**maya** says that enough is known')
  expect(recordOf(world, number)?.rounds[0]?.ticks).toMatchObject([{ by: 'maya' }, { by: 'maya' }])
  expect(recordOf(world, number)?.stage).toBe('reviewing')
})
