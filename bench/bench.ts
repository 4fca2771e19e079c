import { classifyRate } from './classify.ts'
import { coldStart } from './cold-start.ts'
import { gatewayRatio } from './gateway.ts'
import { publishRequests, requests } from './requests.ts'
import { roomRatio } from './room.ts'
import { sweepRequests } from './sweep.ts'

// Speed and cost of the committed bundle. `--json` prints one object of names and numbers and nothing else.
const { requests: swept } = await sweepRequests(1_000)
const result = {
  ...(await coldStart()),
  ...(await requests()),
  ...(await publishRequests()),
  'sweep-requests-1000': swept,
  ...classifyRate(),
  ...(await gatewayRatio()),
  ...(await roomRatio()),
}
if (process.argv.includes('--json')) console.log(JSON.stringify(result))
else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(34)} ${value}`)
