import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { expectRest, openWorld, recordOf, statusOf, type World } from './world.ts'

/** Brings both sides together where it is told of a conflict; with nothing to go by it leaves the marks of git. */
const agent = `
import { readFileSync, writeFileSync } from 'node:fs'
const context = readFileSync(process.env.ISSUEWRIGHT_CONTEXT, 'utf8')
const cart = readFileSync('src/cart.js', 'utf8')
const marked = /<{7} [^]*?>{7} .*\\n/
if (context.includes('# In conflict')) {
  if (!/> src\\/cart.js/.test(context)) throw new Error('the file is not named')
  if (!readFileSync('notes.md', 'utf8').includes('of a person')) throw new Error('a commit of a person is lost')
  if (!readFileSync('README.md', 'utf8').includes('moved on')) throw new Error('the base is not here')
  writeFileSync(process.env.ISSUEWRIGHT_SUMMARY, 'Both: discounts, in whole cents.')
  if (!cart.includes('LAZY')) writeFileSync('src/cart.js', cart.replace(marked,
    '  return items.reduce((cents, { price, quantity, discount = 0 }) => cents + Math.round((price - discount) * 100) * quantity, 0) / 100\\n'))
} else {
  writeFileSync('src/cart.js', cart.replace(
    'return items.reduce((sum, { price, quantity }) => sum + price * quantity, 0)',
    'return items.reduce((cents, { price, quantity }) => cents + Math.round(price * 100) * quantity, 0) / 100'))
  writeFileSync(process.env.ISSUEWRIGHT_SUMMARY, 'It adds up whole cents.')
}
`

let world: World
beforeEach(async () => {
  world = await openWorld({ agent })
})
afterEach(() => world.close())

/** Opens the pull request; then a person pushes to its branch, and the base moves on in the same line and elsewhere. */
async function contradict(
  word = 'discount',
  own = 'AGENTS.md',
): Promise<{ number: number; theirs: string; main: string }> {
  const { repo, maya, driver } = world
  const number = await world.ask()
  const branch = repo.pull(2).head.ref
  const theirs = await maya.push(repo, {
    branch,
    files: { 'notes.md': 'A note of a person.\n', [own]: 'name: theirs\n', 'CHANGELOG.md': null },
  })
  const cart = await repo.git('show', 'main:src/cart.js')
  const main = await maya.push(repo, {
    branch: 'main',
    files: {
      'src/cart.js': cart.replace('price * quantity', `(price - (${word} ?? 0)) * quantity`),
      'README.md': '# Corner shop\n\nIt has moved on.\n',
      '.github/dependabot.yml': 'version: 2\n',
    },
  })
  await driver.idle()
  return { number, theirs, main }
}

async function sweep(): Promise<string[]> {
  const { driver, repo } = world
  const [run] = await driver.schedule(repo.fullName)
  await driver.idle()

  return [...(run?.jobs.find(({ id }) => id === 'sweep')?.log ?? '').matchAll(/^#\d+: [a-z-]+$/gm)].map(
    ([line]) => line,
  )
}

test('a pull request that conflicts with the base is brought together with it, and the commits of people are kept', async () => {
  const { repo, forge } = world
  const { number, theirs, main } = await contradict()
  await expect(repo.git('merge-tree', '--write-tree', 'main', theirs)).rejects.toThrow()
  expect(await sweep()).toEqual([`#${number}: conflicts`])
  expect(recordOf(world, number)).toMatchObject({
    stage: 'reviewing',
    change: { state: 'draft', base: main },
    revisions: [{ cause: 'conflicts', by: null, head: theirs, outcome: 'published' }],
  })
  const { sha } = repo.pull(2).head
  expect(await repo.git('log', '--format=%P', '-1', sha)).toBe(`${theirs} ${main}`)
  expect(await repo.git('log', '--format=%s', '-1', sha)).toBe('Merge the base for issue #1, round 1')
  await repo.git('merge-tree', '--write-tree', 'main', sha)
  const names = (await repo.git('diff', '--name-status', main, sha)).split('\n')
  expect(names).toEqual(['A\tAGENTS.md', 'D\tCHANGELOG.md', 'A\tnotes.md', 'M\tsrc/cart.js'])
  expect(await repo.git('show', `${sha}:src/cart.js`)).toMatch(/discount = 0 .*Math\.round/)
  expect(repo.pull(2).body).toMatch(/worked \d+ sec.*run and artifacts/)
  await expectRest(world, number)
  forge.requests.length = 0
  expect(await sweep()).toEqual([])
}, 120_000)

test('what git could not bring together is never published with its marks in it, and no round goes on about that commit', async () => {
  const { repo } = world
  const { number, theirs } = await contradict('LAZY')
  expect(await sweep()).toEqual([`#${number}: conflicts`])
  expect(repo.pull(2).head.sha).toBe(theirs)
  expect(recordOf(world, number)).toMatchObject({
    stage: 'reviewing',
    error: { code: 'change-set-blocked', findings: [{ rule: 'conflict-marker', path: 'src/cart.js' }] },
  })
  expect(statusOf(world, number)).toContain('`src/cart.js` still has the marks that git leaves')
  expect(await sweep()).toEqual([])
}, 120_000)

test('what the token may not write is said before an agent works on it', async () => {
  const { number } = await contradict('discount', '.github/workflows/ci.yml')
  expect(await sweep()).toEqual([`#${number}: conflicts`])
  expect(recordOf(world, number)).toMatchObject({
    stage: 'reviewing',
    error: { code: 'merge-by-hand', message: '`.github/workflows/ci.yml`' },
  })
  expect(statusOf(world, number)).toContain('Merge the default branch into the branch of the pull request by hand')
  expect(await sweep()).toEqual([])
}, 120_000)
