import { z } from 'zod'

const time = z.iso.datetime()
const id = z.int().nonnegative()
const short = (most: number) => z.string().max(most)

/** The words of a question that is not of the catalogue. */
const questionSchema = z.strictObject({ ask: short(300), why: short(300), options: z.array(short(100)).max(4) })

/** One round of questions to the reporter, and what came of it. */
export const roundSchema = z.strictObject({
  at: time,
  keys: z.array(short(60)).max(10),
  own: z.record(short(60), questionSchema).default({}),
  /** The comments that answered this round, in order, and when they were last taken: what is edited later is not read. */
  answers: z.array(id).max(20),
  taken: time.nullable().default(null),
  /** The last comment that was looked at for an answer. */
  read: id.default(0),
  /** When something was last said to it, and when the reporter was reminded. */
  heardAt: time.nullable().default(null),
  remindedAt: time.nullable().default(null),
  /** Questions, by their key, that someone who can push has ticked: enough is known, or this option is meant. */
  ticks: z
    .array(z.strictObject({ key: short(60), option: id.nullable(), by: short(60) }))
    .max(10)
    .default([]),
})

export type Round = z.infer<typeof roundSchema>
