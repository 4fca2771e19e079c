import { expect, test } from '@jest/globals'
import { openWorld, recordOf, statusOf } from '../scenario/world.ts'
import { good, saying, startEndpoint } from './endpoint.ts'

test('a label, a model, a plan, a +1 that the sweep sees, a pull request', async () => {
  const model = await startEndpoint(() => saying({ ...good, areas: ['src/cart.js'], duplicates: [] }))
  const settings = [
    'approval: plan',
    'model: gpt-5-mini',
    `model-base-url: ${model.url}/v1`,
    'type-labels: { bug: bug }',
    'create-labels: true',
  ]
  const world = await openWorld({ settings })
  try {
    const { repo, maya, driver } = world
    const number = await world.ask()
    expect(recordOf(world, number)).toMatchObject({ stage: 'planned', judged: 1, verdict: { by: 'model' } })
    expect(repo.labels(number)).toEqual(expect.arrayContaining(['automate: planned', 'bug']))
    const plan = repo.comments(number).find(({ body }) => body.includes('Issuewright: the plan'))
    expect(plan?.body).toContain('Two of an item cost twice its price')
    await maya.react(repo, { comment: plan?.id ?? 0 }, '+1')
    await driver.dispatch(repo.fullName, 'issuewright.yml', {}, 'maya')
    await driver.idle()
    expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', plan: { approved: 'maya' } })
    expect(statusOf(world, number)).toContain('the model `gpt-5-mini`')
    expect(model.heard).toHaveLength(1)
  } finally {
    await world.close()
    await model.close()
  }
})
