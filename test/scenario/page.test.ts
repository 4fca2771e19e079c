import { afterEach, expect, test } from '@jest/globals'
import { byAction, killAction } from '../proving/mishap.ts'
import { expectRest, openWorld, recordOf, type World } from './world.ts'

// The page of a pull request after a round of revision.

/** Breaks the tests at first; asked for more, mends them and takes a test away. */
const agent = `
import { readFileSync, writeFileSync } from 'node:fs'
const context = readFileSync(process.env.ISSUEWRIGHT_CONTEXT, 'utf8')
const cart = readFileSync('src/cart.js', 'utf8')
const sum = 'return items.reduce((sum, { price, quantity }) => sum + price * quantity, 0)'
const cents = 'return items.reduce((cents, { price, quantity }) => cents + Math.round(price * 100) * quantity, 0) / 100'
if (!context.includes('# Asked for')) writeFileSync('src/cart.js', cart.replace(sum, 'return 0'))
else if (context.includes('Mend it')) writeFileSync('src/cart.js', cart.replace('return 0', cents))
else writeFileSync('test/cart.test.js', readFileSync('test/cart.test.js', 'utf8').replace(/test\\('one item.*\\n/, ''))
writeFileSync(process.env.ISSUEWRIGHT_SUMMARY, 'Done.')
`

let world: World
afterEach(() => world.close())

async function say(words: string): Promise<void> {
  await world.maya.comment(world.repo, 1, words)
  await world.driver.idle()
}

test('the text shows the checks of the newest commit, and a draft that only failing checks kept becomes ready, and back', async () => {
  world = await openWorld({ agent, settings: ['draft: false', 'repair-rounds: 0'] })
  const { repo } = world
  const number = await world.ask()
  expect(repo.pull(2)).toMatchObject({ draft: true, body: expect.stringContaining('❌ failed') })
  await world.maya.editIssue(repo, 2, { body: `A word of mine.\n\n${repo.pull(2).body}` })
  await say('/automate revise Mend it')
  expect(repo.pull(2).draft).toBe(false)
  expect(repo.pull(2).body).toMatch(/^A word of mine\.[\s\S]*✅ passed/)
  expect(repo.pull(2).body).not.toContain('❌')
  await expectRest(world, number)
  await say('/automate revise Less')
  expect(repo.pull(2).draft).toBe(true)
  expect(repo.pull(2).body).toContain('- 👀 `test/cart.test.js` has fewer tests than before')
  await expectRest(world, number)
})

test('killed between the commit of a round and its record, the next run says where its findings are', async () => {
  world = await openWorld({ agent, verify: [], settings: ['draft: false'] })
  const { repo, forge, driver } = world
  const number = await world.ask()
  const first = repo.pull(2).head.sha
  expect(repo.pull(2).draft).toBe(false)
  let isMoved = false
  forge.beforeRequest = (request) => {
    if (!byAction(request)) return undefined
    if (isMoved) {
      killAction(forge.url)
      return { status: 0 }
    }
    isMoved = request.method === 'PATCH' && request.path.includes('/git/refs/')
    return undefined
  }
  await say('/automate revise Mend it')
  forge.beforeRequest = undefined
  expect(repo.pull(2).head.sha).not.toBe(first)
  await driver.dispatch(repo.fullName, 'issuewright.yml', { issue: '1' }, 'maya')
  await driver.idle()
  expect(recordOf(world, number)).toMatchObject({ stage: 'reviewing', revisions: [{ outcome: 'published' }] })
  expect(repo.pull(2).draft).toBe(true)
  const ours = repo.comments(2).filter(({ body }) => body.includes('An earlier run made this commit: what was checked'))
  expect(ours.map(({ body }) => /actions\/runs\/\d+/.test(body))).toEqual([true])
  await expectRest(world, number)
})
