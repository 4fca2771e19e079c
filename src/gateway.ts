import { gatewayOrderSchema } from './adapters/gateway/order.ts'
import { serve } from './adapters/gateway/serve.ts'
import { jsonOf } from './pipeline/json.ts'

// The entry of the gateway, a process of its own: the only one that knows the keys. It says little and never what it was told.

/** How long it outlives its deadline, to go on telling agents so. */
const afterDeadlineMs = 60_000

function end(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}

/** Error texts of parsers quote what they parse, so only the places are told. */
function parse(text: string) {
  const { data, error } = gatewayOrderSchema.safeParse(jsonOf(text))
  return data ?? end(`its order is wrong at ${error?.issues.map(({ path }) => path.join('.') || 'the top').join(', ')}`)
}

process.on('uncaughtException', (cause: NodeJS.ErrnoException) => end(`it crashed (${cause.code ?? cause.name})`))

const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
const order = parse(Buffer.concat(chunks).toString())
const close = await serve(order).catch((cause: NodeJS.ErrnoException) =>
  end(`it could not listen (${cause.code ?? cause.name})`),
)
const finish = () => void close().finally(() => process.exit(0))
for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, finish)

/** Timers wait at most 24 days. */
const watch = setInterval(() => {
  if (Date.now() < order.budget.deadline + afterDeadlineMs) return
  clearInterval(watch)
  finish()
}, 1_000)
