// Names what this machine lacks and what therefore goes untested, before anything runs.
import { spawnSync } from 'node:child_process'

const needed = [
  ['git', 'everything: the forge keeps its repositories in git'],
  ['ps', 'that an agent which kills the action is told on the issue'],
  ['bash', 'the `run:` steps of workflow files'],
]

export default function setup() {
  const missing = needed.filter(([tool]) => spawnSync(tool, ['--version']).error)
  for (const [tool, what] of missing) console.error(`\nThis machine has no ${tool}; it is needed to test ${what}.`)
  if (missing.length > 0) throw new Error(`Please install: ${missing.map(([tool]) => tool).join(', ')}`)
}
