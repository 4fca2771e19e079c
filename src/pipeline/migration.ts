import { z } from 'zod'
import { type ItemRecord, recordSchema, recordVersion } from './record.ts'

export type ParsedRecord =
  | { kind: 'valid'; record: ItemRecord }
  | { kind: 'newer'; record: Versioned }
  | { kind: 'invalid'; why: 'malformed' }

const versioned = z.looseObject({ v: z.int() })
type Versioned = z.infer<typeof versioned>

/** How a record of each older version becomes one of the next. A field with a default needs no step, and no new version. */
const migrations: Readonly<Record<number, (old: Versioned) => Omit<Versioned, 'v'>>> = {}

/** Reads a record from foreign JSON, step by step from its version. A newer one is left alone, what does not fit is invalid. */
export function parseRecord(json: unknown, steps = migrations): ParsedRecord {
  const found = versioned.safeParse(json)
  if (found.success && found.data.v > recordVersion) return { kind: 'newer', record: found.data }
  let current: unknown = json
  for (let v = found.data?.v ?? recordVersion; v < recordVersion; v += 1) {
    const step = Object.hasOwn(steps, v) ? steps[v] : undefined
    if (!step) return { kind: 'invalid', why: 'malformed' }
    current = { ...step(current as Versioned), v: v + 1 }
  }
  const parsed = recordSchema.safeParse(current)
  return parsed.success ? { kind: 'valid', record: parsed.data } : { kind: 'invalid', why: 'malformed' }
}
