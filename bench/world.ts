import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shopFiles } from '../forge/demo/shop.ts'
import { type Driver, type DriverOptions, type JobRun, startDriver } from '../forge/driver/driver.ts'
import { reportRuns } from '../forge/driver/report.ts'
import { type Forge, type ForgeRepository, type RequestRecord, startForge } from '../forge/forge.ts'
import { installation } from '../forge/stage/install.ts'
import type { ItemRecord } from '../src/pipeline/record.ts'
import { decodeRecord } from '../src/text/codec.ts'

export type World = Awaited<ReturnType<typeof openWorld>>

export const clearIssue = {
  title: 'total() drifts by fractions of a cent',
  body: 'Adding an item for 0.1 and one for 0.2 gives 0.30000000000000004.\n\nExpected: 0.3\n\nSteps to reproduce: run `npm test` on version 1.0.0; "small coins" fails.',
}

/** An agent that fixes the shop in three text files. */
export const goodAgent = `
import { readFileSync, writeFileSync } from 'node:fs'
const cart = readFileSync('src/cart.js', 'utf8')
writeFileSync('src/cart.js', cart.replace('return items.reduce((sum, { price, quantity }) => sum + price * quantity, 0)', 'return items.reduce((cents, { price, quantity }) => cents + Math.round(price * 100) * quantity, 0) / 100'))
writeFileSync('CHANGELOG.md', '# Changelog\\n\\n- Fixed totals.\\n')
writeFileSync('docs.md', 'Totals are exact.\\n')
`

/** A forge with the shop in it, Issuewright installed as the README says, and the driver that runs the committed bundle. */
export async function openWorld(
  options: {
    agent?: string
    agentCommand?: string
    settings?: string[]
    verify?: string[]
    files?: Record<string, string>
    driver?: Partial<Omit<DriverOptions, 'forge'>>
  } = {},
) {
  const temporary = mkdtempSync(join(tmpdir(), 'issuewright-world-'))
  const agentFile = join(temporary, 'agent.mjs')
  writeFileSync(agentFile, options.agent ?? goodAgent)
  const command = options.agentCommand ?? `node ${agentFile}`
  const files = {
    ...shopFiles,
    ...installation(command, options.verify ?? ['npm test'], options.settings),
    ...options.files,
  }
  const forge: Forge = await startForge()
  const repo: ForgeRepository = await forge.createRepository({ owner: 'maya', name: 'shop', files })
  const driver: Driver = startDriver({ forge, actionRoot: process.cwd(), node: process.execPath, ...options.driver })
  reportRuns(driver, repo)
  const [maya, rita, mallory] = [forge.as('maya'), forge.as('rita'), forge.as('mallory')]
  return {
    forge,
    repo,
    driver,
    maya,
    rita,
    mallory,
    temporary,
    /** Opens an issue, labels it, and lets everything that follows happen. */
    async ask(issue: { title: string; body: string } = clearIssue, by = maya): Promise<number> {
      const { number } = await rita.openIssue(repo, issue)
      await driver.idle()
      forge.requests.length = 0
      await by.addLabel(repo, number, 'automate')
      await driver.idle()
      return number
    },
    async close() {
      await driver.stop()
      await forge.close()
      rmSync(temporary, { recursive: true, force: true })
    },
  }
}

export function recordOf({ repo }: Pick<World, 'repo'>, number: number): ItemRecord | null {
  const found = repo
    .comments(number)
    .map(({ body }) => decodeRecord(body, []))
    .find(({ kind }) => kind === 'valid')
  return found?.kind === 'valid' ? found.record : null
}

export function statusOf({ repo }: Pick<World, 'repo'>, number: number): string {
  return (
    repo
      .comments(number)
      .find(({ body }) => body.startsWith('### Issuewright'))
      ?.body.replace(/<!--[\s\S]*-->/, '')
      .trim() ?? ''
  )
}

export function jobsOf({ driver }: Pick<World, 'driver'>): JobRun[] {
  return driver.runs.flatMap(({ jobs }) => jobs)
}

/** Of the action, that is: the dispatch is the test's own. */
export const isWrite = ({ method, path }: RequestRecord) =>
  method !== 'GET' && path !== '/graphql' && !path.endsWith('/dispatches')

/** Requests as a readable list: what was asked, and how it was answered. */
export function transcript(requests: readonly RequestRecord[]): string[] {
  return requests.map(({ method, path, status, graphqlOperationName }) => {
    const what = graphqlOperationName ? `GraphQL ${graphqlOperationName}` : `${method} ${decodeURIComponent(path)}`
    return `${what.replaceAll(/\b[0-9a-f]{40}\b/g, 'SHA').replace(/comments\/\d+/, 'comments/ID')} → ${status}`
  })
}
