import '../pipeline/jitless.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { agentNames } from '../adapters/agents/names.ts'
import { adapterOf } from '../adapters/agents/registry.ts'
import { type Gateway, startGateway } from '../adapters/gateway/start.ts'
import { mask, say } from '../adapters/runner/commands.ts'
import { keysOf } from '../config.ts'
import type { Inputs } from '../inputs.ts'
import { type Assignment, readAssignment } from './order.ts'
import { placesIn } from './rooms.ts'

/**
 * Starts the gateway, which alone holds the key from here on: this step hands it over by standard input and ends, and no
 * process after it has the key in its environment or its arguments.
 */
export async function gateway(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  await startFor(readAssignment(env, inputs), inputs['agent-api-key'])
  return 0
}

/** @returns null when no agent of the order needs a gateway, or none has a key */
export async function startFor({ order, directory }: Assignment, keys: string): Promise<Gateway | null> {
  const given = keysOf(keys, agentNames)
  for (const key of Object.values(given)) mask(key)
  const addressOf = (agent: string) => {
    return order.agents.find(({ name }) => name === agent)?.baseUrl ?? adapterOf(agent).baseUrl
  }
  const upstreams = order.agents.flatMap(({ name, model, baseUrl }) => {
    const adapter = adapterOf(name)
    const address = baseUrl ?? adapter.baseUrl
    // A key without a name is for one provider; another would only learn it.
    const key = given[name] ?? (address === addressOf(order.primary) ? (given['all'] ?? '') : '')
    // Its maker's own service answers nobody without a key; a local model does.
    if (!adapter.dialect || address === '' || (key === '' && baseUrl === null)) return []
    return [{ name, dialect: adapter.dialect, baseUrl: address, key, models: [model ?? adapter.model] }]
  })
  if (upstreams.length === 0) {
    say('No gateway: no agent of this order has a model and a key.')
    return null
  }
  const places = placesIn(directory)
  mkdirSync(places.gateway, { recursive: true, mode: 0o700 })
  const { turns, tokens, usd, minutes } = order.budget
  const checks = order.verifyMinutes * order.verify.length * (1 + order.repairRounds)
  const started = await startGateway({
    directory: places.gateway,
    socket: join(places.gateway, 'gateway.sock'),
    // Without a room there is nothing through which a socket could be shown; agents speak TCP.
    tcp: order.room.kind === 'none',
    upstreams,
    budget: { requests: turns, tokens, usd, deadline: Date.now() + Math.ceil(minutes + checks) * 60_000 },
  })
  say(`The gateway speaks for ${upstreams.map(({ name, models }) => `${name} (${models.join(', ')})`).join(', ')}.`)
  return started
}
