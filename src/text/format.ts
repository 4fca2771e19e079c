import type { Language } from '../pipeline/language.ts'

/** Numbers, money, times and plurals as a language writes them. */
export type Format = {
  number(count: number): string
  /** US dollars; small sums with four digits. */
  money(usd: number): string
  duration(minutes: number): string
  /** A moment, to the minute, always in UTC, so that everybody reads the same. */
  moment(iso: string): string
  /** The number, then what is counted; a language without plurals gives `other` alone. */
  plural(count: number, one: string, other: string): string
}

/** What costs time to make, by what it is made of; made when it is first used. */
const made = new Map<string, unknown>()
function once<T>(kind: string, language: Language, options: object, make: () => T): T {
  const key = `${kind} ${language} ${JSON.stringify(options)}`
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T
}

export function formatIn(language: Language): Format {
  const numbers = (options: Intl.NumberFormatOptions) =>
    once('number', language, options, () => new Intl.NumberFormat(language, options))
  const unit = (unit: string, digits = 0) =>
    numbers({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits })
  return {
    number: (count) => numbers({}).format(count),
    money: (usd) => {
      const digits = usd > 0 && usd < 0.1 ? 4 : 2
      const fraction = { minimumFractionDigits: digits, trailingZeroDisplay: 'stripIfInteger' } as const
      return numbers({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', ...fraction }).format(usd)
    },
    duration: (minutes) => {
      if (minutes < 1) return unit('second').format(Math.max(1, minutes * 60))
      return minutes < 90 ? unit('minute').format(minutes) : unit('hour', 1).format(minutes / 60)
    },
    moment: (iso) => {
      const options = { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const
      // The day before the month, as in the other languages.
      const place = language === 'en' ? 'en-GB' : language
      const moments = once('moment', language, options, () => new Intl.DateTimeFormat(place, options))
      return `${moments.format(new Date(iso))} UTC`
    },
    plural: (count, one, other) => {
      const rules = once('plural', language, {}, () => new Intl.PluralRules(language))
      return `${numbers({}).format(count)} ${rules.select(count) === 'one' ? one : other}`
    },
  }
}
