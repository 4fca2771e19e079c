import { vagueIssue } from '../forge/demo/shop.ts'
import { clearIssue, openWorld, transcript } from './world.ts'

/** API requests of the straight way: until somebody sees something, and until the pull request is dressed (three text files). */
export async function requests(): Promise<Record<string, number>> {
  return {
    'requests-first-feedback': (await until(vagueIssue, (line) => /^POST .*\/comments /.test(line))) ?? Number.NaN,
    'requests-label-to-pull-request': (await until(clearIssue, () => false)) ?? Number.NaN,
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
