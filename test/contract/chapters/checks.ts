import type { Cast } from '../life.ts'

/** Check runs of a job and of a CI service, and commit statuses. */
export async function playChecks({ repo, job, will, nobody }: Cast): Promise<void> {
  const { sha } = repo.pull(5).head
  const { body: run } = await job('POST /check-runs', { name: 'verify', head_sha: sha, status: 'in_progress' })
  const annotations = [{ path: 'src/a.js', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Hm' }]
  await job(`PATCH /check-runs/${run.id}`, {
    conclusion: 'failure',
    output: { title: 'Two tests fail', summary: 'See below', annotations },
  })
  repo.reportCheck({ sha, name: 'build', app: 'circleci', status: 'queued' })
  repo.reportCheck({
    sha,
    name: 'build',
    app: 'circleci',
    conclusion: 'success',
    output: { title: 'Built', summary: 'Fine' },
  })
  await will(`POST /statuses/${sha}`, { state: 'pending', context: 'deploy' })
  await will(`POST /statuses/${sha}`, {
    state: 'success',
    context: 'deploy',
    target_url: 'https://example.org/',
    description: 'Up',
  })
  const { body: suites } = await nobody(`GET /commits/${sha}/check-suites`)
  await nobody(`GET /check-suites/${suites.check_suites[0].id}`)
  await nobody(`GET /check-suites/${suites.check_suites[0].id}/check-runs`)
  await nobody(`GET /check-runs/${run.id}`)
  await nobody(`GET /check-runs/${run.id}/annotations`)
  for (const what of ['check-runs', 'status', 'statuses']) await nobody(`GET /commits/more/${what}`)
  await nobody('GET /pulls/5')
}
