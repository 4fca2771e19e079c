import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { actionsCache } from '../../src/adapters/knowledge/cache.ts'
import { startService } from './service.ts'

const before = { ...process.env }
// What the library says would be commands to a runner.
beforeEach(() => void jest.spyOn(process.stdout, 'write').mockReturnValue(true))
afterEach(() => {
  jest.restoreAllMocks()
  process.env = { ...before }
})

test('a file goes to the cache service and comes back in another job', async () => {
  const service = await startService()
  const folder = mkdtempSync(join(tmpdir(), 'issuewright-cache-'))
  try {
    const [temp, workspace] = [join(folder, 'temp'), join(folder, 'work', 'shop', 'shop')]
    for (const one of [temp, workspace]) mkdirSync(one, { recursive: true })
    Object.assign(process.env, {
      ...{ ACTIONS_RUNTIME_TOKEN: 'a.b.c', ACTIONS_RESULTS_URL: service.url, ACTIONS_CACHE_SERVICE_V2: 'true' },
      ...{ RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace, GITHUB_SERVER_URL: 'https://github.com' },
    })
    const cache = await actionsCache(process.env)
    const file = join(temp, 'examples.json')
    writeFileSync(file, '[1]')
    expect(await cache?.has(file, 'k-1')).toBe(false)
    await cache?.save(file, 'k-1')
    rmSync(file)
    expect(await cache?.has(file, 'k-1')).toBe(true)
    expect(await cache?.has(file, 'k-')).toBe(false)
    expect([await cache?.restore(file, 'other-'), existsSync(file)]).toEqual([false, false])
    expect(await cache?.restore(file, 'k-')).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('[1]')
    await expect(cache?.save(file, 'k-1')).rejects.toThrow('took nothing')
  } finally {
    service.close()
    rmSync(folder, { recursive: true })
  }
})
