/**
 * npm run prove:text -- --inputs 100000: the properties of sanitiser and neutraliser on so many generated inputs each, then
 * what four times as much of every hostile piece costs each function that reads what strangers write, up to 1 MB.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { readAnswer } from '../src/adapters/model/answer.ts'
import { readChecklist } from '../src/pipeline/checklist.ts'
import { classify } from '../src/pipeline/classify.ts'
import { parseCommand } from '../src/pipeline/command.ts'
import { readForm } from '../src/pipeline/form.ts'
import { languageOf } from '../src/pipeline/language.ts'
import { isSameQuestion } from '../src/pipeline/likeness.ts'
import { refusesCredentials } from '../src/pipeline/question.ts'
import { splitReply } from '../src/pipeline/reply.ts'
import { redactorOf } from '../src/pipeline/secret.ts'
import { readSignals } from '../src/pipeline/signal.ts'
import { fits } from '../src/pipeline/subject.ts'
import { decodeRecord } from '../src/text/codec.ts'
import { neutralise, neutraliseLine } from '../src/text/neutralise.ts'
import { pointsIn } from '../src/text/revision.ts'
import { sanitise, sanitiseOutput, sanitiseTitle } from '../src/text/sanitise.ts'
import { fragments, hostile, words } from '../test/text/hostile.ts'
import { checkLine, checkNeutralised, checkSanitised } from '../test/text/properties.ts'

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string' } } })
const numRuns = Number(values.inputs)
const seed = values.seed === undefined ? {} : { seed: Number(values.seed) }

const checks: Record<string, (text: string) => void> = {
  sanitise: checkSanitised,
  'sanitise, cut': (text) => checkSanitised(text, 60),
  neutralise: checkNeutralised,
  'neutralise, cut': (text) => checkNeutralised(text, 60),
  'neutralise a line': checkLine,
}
for (const [name, check] of Object.entries(checks)) {
  const begun = performance.now()
  fc.assert(fc.property(hostile, check), { numRuns, ...seed })
  console.log(`${name}: ${numRuns} inputs, ${Math.round(performance.now() - begun)} ms, nothing found`)
}

/** Processor time in milliseconds, the better of two runs: a garbage collection is no property of a text. */
const cost = (work: (text: string) => unknown, text: string) => {
  const times = [1, 2].map(() => {
    const begun = process.cpuUsage().user
    work(text)
    return (process.cpuUsage().user - begun) / 1_000
  })
  return Math.min(...times)
}
const asked = [{ number: 1, ask: 'What exactly happens?', why: 'The message.' }]
const redactor = redactorOf(['sk-ant-0123456789abcdef'])
/** All that reads what strangers write, and the longest text that each may meet. */
const works: Record<string, [work: (text: string) => unknown, most: number]> = {
  sanitise: [sanitise, 1_000_000],
  neutralise: [(text) => neutralise(text, { maxBytes: 10_000_000 }), 1_000_000],
  neutraliseLine: [(text) => neutraliseLine(text, 1_000), 1_000_000],
  sanitiseTitle: [sanitiseTitle, 100_000],
  sanitiseOutput: [sanitiseOutput, 1_000_000],
  redact: [(text) => redactor.redact(text), 1_000_000],
  classify: [(body) => classify({ title: body.slice(0, 256), body, answers: [body] }, ''), 100_000],
  readForm: [readForm, 100_000],
  readSignals: [readSignals, 100_000],
  languageOf: [languageOf, 100_000],
  splitReply: [(text) => splitReply(text, asked), 100_000],
  fits: [(text) => fits({ key: 'version', ask: 'Which version?' }, text), 100_000],
  refusesCredentials: [refusesCredentials, 100_000],
  isSameQuestion: [(text) => isSameQuestion(text, `${text} x`), 100_000],
  parseCommand: [parseCommand, 100_000],
  readChecklist: [readChecklist, 100_000],
  decodeRecord: [(text) => decodeRecord(`<!-- issuewright:v1 {${text}`, []), 100_000],
  pointsIn: [(text) => pointsIn(`- 1. ${text}`, []), 100_000],
  readAnswer: [(content) => readAnswer({ content, cut: false } as Parameters<typeof readAnswer>[0]), 100_000],
}
let steep = 0
for (const [name, [work, most]] of Object.entries(works)) {
  const rows = [...fragments, ...words].map((piece) => {
    const of = (length: number) => cost(work, `a ${piece.repeat(Math.ceil(length / piece.length))}`)
    const whole = of(most)
    // What is fast cannot be steep, and is not measured well.
    return { piece, whole, ratio: whole < 100 ? 0 : whole / Math.max(of(most / 4), 15) }
  })
  const slowest = rows.reduce((a, b) => (b.whole > a.whole ? b : a))
  const steepest = rows.reduce((a, b) => (b.ratio > a.ratio ? b : a))
  const tell = ({ piece, whole, ratio }: (typeof rows)[number]) =>
    `${JSON.stringify(piece)} ${Math.round(whole)} ms${ratio > 0 ? `, ${ratio.toFixed(1)} times a quarter of it` : ''}`
  console.log(`${name}, ${most / 1_000} kB: slowest ${tell(slowest)}; steepest ${tell(steepest)}`)
  // Four times as much may cost four times as much, and some; squared it would be sixteen times.
  if (steepest.ratio > 10) steep += 1
}
if (steep > 0) throw new Error(`${steep} functions are not linear`)
