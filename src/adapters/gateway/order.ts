import '../../pipeline/jitless.ts'
import { z } from 'zod'
import { dialects } from '../../pipeline/agent.ts'
import { budgetSchema } from '../../pipeline/usage.ts'

const upstreamSchema = z.strictObject({
  /** The first part of the path at which the agent of this name finds it. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  dialect: z.enum(dialects),
  /** As users write it: with the version in the path or without. */
  baseUrl: z.url({ protocol: /^https?$/ }).regex(/^[^?#@]*$/),
  /** Empty for models that want none. What cannot stand in a header is refused here, before it is repeated in an error. */
  key: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]*$/),
  models: z.array(z.string().min(1).max(100)).min(1).max(20),
})

/** All that a gateway is told, once, on its standard input. */
export const gatewayOrderSchema = z.strictObject({
  /** Path of the unix socket to listen on; at most 107 bytes (Linux). Anyone who reaches its directory may connect. */
  socket: z.string().max(107).nullable(),
  /** Whether it listens on a free port of 127.0.0.1 as well. */
  tcp: z.boolean(),
  /** Where it leaves `ready.json` and `usage.json`; exists already. */
  directory: z.string().min(1),
  upstreams: z.array(upstreamSchema).min(1).max(20),
  budget: budgetSchema,
  connectSeconds: z.number().positive().default(10),
  /** How long a model may say nothing before its answer and within it. */
  silenceSeconds: z.number().positive().default(600),
})

/** What `ready.json` says once both doors are open. */
export const readySchema = z.strictObject({ pid: z.int().positive(), port: z.int().positive().nullable() })

export type GatewayOrder = z.input<typeof gatewayOrderSchema>
export type ParsedOrder = z.output<typeof gatewayOrderSchema>
export type Upstream = z.output<typeof upstreamSchema>

export const readyFile = 'ready.json'
export const usageFile = 'usage.json'
export const logFile = 'gateway.log'
