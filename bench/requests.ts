import { vagueIssue } from '../forge/demo/shop.ts'
import { clearIssue, openWorld, transcript } from './world.ts'

/** API requests of the straight way: until somebody sees something, and until the pull request is dressed (three text files). */
export async function requests(): Promise<Record<string, number>> {
  return {
    'requests-first-feedback': (await until(vagueIssue, (line) => /^POST .*\/comments /.test(line))) ?? Number.NaN,
    'requests-label-to-pull-request': (await until(clearIssue, () => false)) ?? Number.NaN,
  }
}

/** An agent that changes twenty text files, ten of them new. */
const twenty = `
import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('docs', { recursive: true })
for (let i = 0; i < 10; i++) writeFileSync('docs/old' + i + '.md', 'changed ' + i + '\\n')
for (let i = 0; i < 10; i++) writeFileSync('docs/new' + i + '.md', 'made ' + i + '\\n')
`

/** API requests of the publish job for a change of twenty text files, all looks for safety included. */
export async function publishRequests(): Promise<Record<string, number>> {
  const old = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`docs/old${i}.md`, `old ${i}\n`]))
  const world = await openWorld({ agent: twenty, files: old })
  try {
    await world.ask()
    if (world.repo.pull(2).state !== 'open') throw new Error('no pull request was opened')
    const own = world.forge.requests.filter(({ permissions }) => permissions?.contents === 'write')
    return { 'requests-publish-20': own.length }
  } finally {
    await world.close()
  }
}

/** How many requests from the label to the first that fits, that one included; all of them when none does. */
async function until(issue: typeof clearIssue, fits: (line: string) => boolean): Promise<number> {
  const world = await openWorld({})
  try {
    await world.ask(issue)
    const lines = transcript(world.forge.requests)
    const found = lines.findIndex(fits)
    return found < 0 ? lines.length : found + 1
  } finally {
    await world.close()
  }
}
