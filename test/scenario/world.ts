import { expect } from '@jest/globals'
import { isWrite, transcript, type World } from '../../bench/world.ts'

export * from '../../bench/world.ts'

/** The second run over an unchanged world must not write anything. */
export async function expectRest({ forge, repo, driver }: World, number: number): Promise<void> {
  forge.requests.length = 0
  await driver.dispatch(repo.fullName, 'issuewright.yml', { issue: String(number) }, 'maya')
  await driver.idle()
  expect(transcript(forge.requests.filter(isWrite))).toEqual([])
  expect(forge.requests.length).toBeGreaterThan(1)
}
