import { readFileSync } from 'node:fs'
import { Failure } from '../../pipeline/error.ts'

/** What the runner tells about this run, from its documented default variables. */
export type RunnerContext = {
  event: string
  payload: unknown
  repository: string
  apiUrl: string
  run: { id: number; attempt: number; url: string; actor: string; triggeredBy: string }
  runUrl: (id: number) => string
  /** File name of the workflow that the event started, which is the caller's. */
  workflow: string | null
  workspace: string
  temp: string
}

/** Reads the runner's variables and the event file. @throws Failure `bad-input` naming the variable that is missing */
export function readContext(env: NodeJS.ProcessEnv): RunnerContext {
  const need = (name: string): string => {
    const value = env[name]
    if (value) return value
    throw new Failure('bad-input', `The variable ${name} is not set.`, {
      todo: 'Run this as a step of a GitHub Actions job.',
    })
  }
  const repository = need('GITHUB_REPOSITORY')
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Failure('bad-input', `GITHUB_REPOSITORY is not OWNER/NAME: ${repository}`)
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const runUrl = (id: number) => `${server}/${repository}/actions/runs/${id}`
  const id = Number(need('GITHUB_RUN_ID'))
  const actor = env['GITHUB_ACTOR'] ?? ''
  return {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    repository,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    run: {
      id,
      attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
      url: runUrl(id),
      actor,
      triggeredBy: env['GITHUB_TRIGGERING_ACTOR'] ?? actor,
    },
    runUrl,
    workflow: /\/([^/@]+\.ya?ml)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temp: env['RUNNER_TEMP'] ?? '/tmp',
  }
}

function readPayload(path: string | undefined): unknown {
  if (!path) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Failure('bad-input', `The event file ${path} cannot be read as JSON.`, { cause: error })
  }
}
