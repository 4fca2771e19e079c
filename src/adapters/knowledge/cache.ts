/** What the workflows of a repository keep for each other; a job gets what jobs of the default branch have kept. */
export type Cache = {
  /** Brings `file` back as it was kept last under a key that begins so. */
  restore(file: string, prefix: string): Promise<boolean>
  has(file: string, key: string): Promise<boolean>
  save(file: string, key: string): Promise<void>
}

/** The cache service of GitHub Actions; null where a job has none. Its library is loaded only then. */
export async function actionsCache(env: NodeJS.ProcessEnv): Promise<Cache | null> {
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL'])) return null
  const { restoreCache, saveCache } = await import('@actions/cache')
  return {
    restore: async (file, prefix) => (await restoreCache([file], prefix, [prefix])) !== undefined,
    has: async (file, key) => (await restoreCache([file], key, [], { lookupOnly: true })) === key,
    save: async (file, key) => {
      // The library warns of a failure, and goes on.
      if ((await saveCache([file], key)) < 0) throw new Error('the cache took nothing')
    },
  }
}
