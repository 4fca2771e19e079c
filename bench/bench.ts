import { coldStart } from './cold-start.ts'
import { gatewayRatio } from './gateway.ts'
import { requests } from './requests.ts'
import { roomRatio } from './room.ts'

// Speed and cost of the committed bundle. `--json` prints one object of names and numbers and nothing else.
const measures = [coldStart, requests, gatewayRatio, roomRatio]
const result: Record<string, number> = {}
for (const measure of measures) Object.assign(result, await measure())
if (process.argv.includes('--json')) console.log(JSON.stringify(result))
else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(34)} ${value}`)
