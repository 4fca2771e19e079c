import { adapterOf } from '../src/adapters/agents/registry.ts'
import { dummyKey } from '../src/adapters/agents/run.ts'
import type { Adapter } from '../src/pipeline/agent.ts'
import { startMock } from '../test/real/mock.ts'
import { installed, type Play, play } from '../test/real/stage.ts'
import { whyNoRoom } from '../test/room/why.ts'

const pairs = 9

/**
 * A real agent's small task in the room and by the gateway, as ratio to the same program started bare and asking the same
 * mock model: median of pairs measured in turn. Nothing, said on standard error, where the agent or the room is missing.
 */
export async function roomRatio(): Promise<Record<string, number>> {
  const adapter = adapterOf('claude')
  const refused = await whyNoRoom('bubblewrap')
  const place = refused ? null : await installed(adapter).catch((error: Error) => console.error(error.message))
  if (!place) {
    console.error(`room-ratio is not measured: ${refused?.message ?? 'the agent could not be installed'}`)
    return {}
  }
  const { tools } = place
  const mock = await startMock('good')
  try {
    const ratios: number[] = []
    for (let i = 0; i <= pairs; i++) {
      const bare = await seconds({ adapter: straight(adapter, mock.url), tools, kind: 'none', baseUrl: '' })
      const housed = await seconds({ adapter, tools, kind: 'bubblewrap', baseUrl: mock.url })
      // The first pair reads the program from the disk.
      if (i > 0) ratios.push(housed / bare)
    }
    const median = ratios.sort((a, b) => a - b)[Math.floor(pairs / 2)] ?? Number.NaN
    return { 'room-ratio': Math.round(median * 100) / 100 }
  } finally {
    void mock.stop()
  }
}

/** The same agent without a gateway: it asks the model itself. */
function straight(adapter: Adapter, url: string): Adapter {
  return { ...adapter, dialect: null, start: (task) => adapter.start({ ...task, gateway: { url, key: dummyKey } }) }
}

async function seconds(job: Play): Promise<number> {
  const { run } = await play(job)
  if (run.how !== 'finished') throw new Error(`The agent did not do its task: ${run.how}, ${run.why}`)
  return run.seconds
}
