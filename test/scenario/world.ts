import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { isWrite, openWorld as openAnyWorld, transcript, type World } from '../../bench/world.ts'

export * from '../../bench/world.ts'

/** Spares each process the compilation of the bundle; what it does is the same. */
const compileCache = join(tmpdir(), 'issuewright-compile-cache')
mkdirSync(compileCache, { recursive: true })

/** As the benchmark opens it, only faster. */
export function openWorld(options: Parameters<typeof openAnyWorld>[0] = {}): Promise<World> {
  return openAnyWorld({
    ...options,
    driver: { ...options.driver, machine: { NODE_COMPILE_CACHE: compileCache, ...options.driver?.machine } },
  })
}

/** The second run over an unchanged world must not write anything. */
export async function expectRest({ forge, repo, driver }: World, number: number): Promise<void> {
  forge.requests.length = 0
  await driver.dispatch(repo.fullName, 'issuewright.yml', { issue: String(number) }, 'maya')
  await driver.idle()
  expect(transcript(forge.requests.filter(isWrite))).toEqual([])
  expect(forge.requests.length).toBeGreaterThan(1)
}
