import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { adapters } from '../src/adapters/agents/registry.ts'
import { table } from './table.ts'

/** What `npm run test:agents` leaves. */
const measuredSchema = z.object({
  date: z.string(),
  node: z.string(),
  room: z.string(),
  agents: z.record(
    z.string(),
    z.object({
      version: z.string(),
      installSeconds: z.number(),
      good: z.object({ seconds: z.number(), requests: z.number(), tokens: z.number() }),
      failures: z.record(z.string(), z.object({ how: z.string(), seconds: z.number(), requests: z.number() })),
    }),
  ),
})

const code = (text: string) => (text === '' ? '' : `\`${text}\``)

/** The tables of docs/agents.md. */
export function agentBlocks(): Record<string, string> {
  return {
    agents: table(
      ['agent', 'source', 'package', 'API', 'model by default', 'address by default'],
      adapters.map(({ name, source, package: from, dialect, model, baseUrl }) => [
        code(name),
        source,
        from ? `${code(from.name)} ${from.version}` : '',
        dialect ?? '',
        code(model),
        code(baseUrl),
      ]),
    ),
    instructions: table(
      ['agent', 'instruction files', 'configuration'],
      adapters
        .filter(({ instructions }) => instructions.length > 0)
        .map(({ name, instructions, configuration }) => [
          code(name),
          instructions.map(code).join(' '),
          configuration.map(code).join(' '),
        ]),
    ),
    measured: measured(),
  }
}

/** The last run of the matrix: how each agent ended in each case, after how many seconds, with how many requests. */
function measured(): string {
  const { date, node, room, agents } = measuredSchema.parse(JSON.parse(readFileSync('test/real/measured.json', 'utf8')))
  const names = Object.keys(agents)
  const cases = [...new Set(Object.values(agents).flatMap(({ failures }) => Object.keys(failures)))]
  const cell = (one: { how: string; seconds: number; requests: number } | undefined) =>
    one ? `${one.how}, ${one.seconds} s, ${one.requests}` : ''
  return [
    `By \`npm run test:agents\` on ${date}, Node ${node}, room ${code(room)}. Each cell: the verdict, the seconds, the requests to the model.`,
    table(
      ['', ...names.map((name) => `${name} ${agents[name]?.version}`)],
      [
        ['installation', ...names.map((name) => `${agents[name]?.installSeconds} s`)],
        [
          'a small task',
          ...names.map((name) => cell({ how: 'finished', ...(agents[name]?.good ?? { seconds: 0, requests: 0 }) })),
        ],
        ...cases.map((one) => [one, ...names.map((name) => cell(agents[name]?.failures[one]))]),
      ],
    ),
  ].join('\n\n')
}
