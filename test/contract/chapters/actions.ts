import type { Cast } from '../life.ts'

/** Workflow runs as whoever runs them reports them, and what the API makes of them; accounts and the rest. */
export async function playActions(cast: Cast): Promise<void> {
  const { repo, job, alice } = cast
  const id = 9_000_000_001
  const sha = repo.pull(5).head.sha
  const run = {
    id,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    event: 'push',
    headSha: sha,
    headBranch: 'more',
    actor: 'will',
  }
  const steps = [{ name: 'Test', status: 'completed', conclusion: 'failure' }] as const
  repo.actions.upsertRun({ ...run, status: 'queued' })
  repo.actions.upsertJob(id, { id: 71, name: 'test', status: 'queued' })
  repo.actions.upsertRun({ ...run, status: 'in_progress' })
  repo.actions.upsertJob(id, { id: 71, name: 'test', status: 'in_progress' })
  const asked: unknown[] = []
  repo.actions.onCancel((runId) => asked.push(runId))
  repo.actions.onRerun((runId, wish) => asked.push({ runId, ...wish }))
  await job(`POST /actions/runs/${id}/cancel`)
  await job(`POST /actions/runs/${id}/force-cancel`)
  await job(`POST /actions/runs/${id}/rerun`)
  repo.actions.upsertJob(id, { id: 71, name: 'test', status: 'completed', conclusion: 'failure', steps })
  repo.actions.addArtifact(id, { name: 'change-set', sizeInBytes: 1234, digest: `sha256:${'0'.repeat(64)}` })
  repo.actions.upsertRun({ ...run, status: 'completed', conclusion: 'failure' })
  await job(`POST /actions/runs/${id}/cancel`)
  await job(`POST /actions/runs/${id}/rerun`)
  await alice(`POST /actions/runs/${id}/rerun-failed-jobs`)
  repo.actions.upsertRun({ ...run, status: 'queued', attempt: 2 })
  for (const path of ['', '?status=queued&branch=more', `/${id}`, `/${id}/jobs?filter=all`, `/${id}/artifacts`])
    await job(`GET /actions/runs${path}`)
  for (const path of [
    '/jobs/71',
    '/jobs/71/logs',
    '/artifacts',
    '/workflows',
    '/workflows/ci.yml',
    '/workflows/ci.yml/runs',
  ])
    await job(`GET /actions${path}`)
  await job('POST /actions/workflows/ci.yml/dispatches', { ref: 'main', inputs: { issue: '1' } })
  await playSettings(cast)
}

async function playSettings({ repo, alice, nobody }: Cast): Promise<void> {
  repo.actions.secrets.add('MODEL_KEY')
  repo.actions.variables.set('AGENT', 'claude')
  await alice('PUT /actions/permissions/workflow', { default_workflow_permissions: 'write' })
  for (const path of ['permissions', 'permissions/workflow', 'secrets', 'variables'])
    await alice(`GET /actions/${path}`)
  await alice('GET ')
  await nobody('GET ')
  await nobody('GET /issue-types')
  await nobody('GET //orgs/acme/issue-types')
  await nobody('GET //users/alice')
  await alice('GET //user')
  await alice('GET //rate_limit')
  await alice('GET /collaborators')
  await alice('GET /collaborators/will/permission')
  await alice('GET /assignees/will')
}
