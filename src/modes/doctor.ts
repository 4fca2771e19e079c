import '../pipeline/jitless.ts'
import { execFileSync } from 'node:child_process'
import { load } from 'js-yaml'
import { repositoryOf } from '../adapters/github/repository.ts'
import { readSetup } from '../adapters/github/setup.ts'
import { Failure } from '../pipeline/error.ts'
import { callerWorkflow, lackingIn } from '../text/caller.ts'
import { type Check, diagnose, renderChecks } from '../text/diagnosis.ts'
import { connectPerson, installedPolicy, originOf } from './terminal.ts'

/** Names every setting that would stop us. @returns the exit code: 1 when there is one */
export async function doctor(env: NodeJS.ProcessEnv, [name]: string[], options: { json?: unknown }): Promise<number> {
  const checks = [...examineMachine(), ...(await examineRepository(env, name ?? originOf(process.cwd())))]
  console.log(options.json ? JSON.stringify(checks, null, 2) : renderChecks(checks))
  return checks.some(({ state }) => state === 'bad') ? 1 : 0
}

/** What the other commands need on this machine. */
function examineMachine(): Check[] {
  const node: Check = { name: 'Node', state: 'ok', says: process.version }
  try {
    const says = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()
    return [node, { name: 'git', state: 'ok', says }]
  } catch {
    return [node, { name: 'git', state: 'bad', says: 'is not found', todo: 'Install git 2.30 or later.' }]
  }
}

async function examineRepository(env: NodeJS.ProcessEnv, name: string): Promise<Check[]> {
  try {
    const setup = await readSetup(repositoryOf(connectPerson(env), name))
    const policy = await installedPolicy(setup.settings, setup.workflow)
    return diagnose(
      setup,
      policy,
      setup.workflow ? lackingIn(setup.workflow.content, load(callerWorkflow(policy['fix-checks']))) : [],
    )
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const about = error.code === 'missing-token' ? 'token' : error.code === 'bad-input' ? 'repository' : 'GitHub'
    return [{ name: about, state: 'bad', says: error.message, todo: error.todo }]
  }
}
