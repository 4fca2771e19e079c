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

const kept = new Map<Language, Format>()

/** The format of a language, made once; what it needs of `Intl` is made when it is first used. */
export function formatIn(language: Language): Format {
  const known = kept.get(language) ?? make(language)
  kept.set(language, known)
  return known
}

function make(language: Language): Format {
  const made = new Map<string, Intl.NumberFormat>()
  const numbers = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options)
    const format = made.get(key) ?? new Intl.NumberFormat(language, options)
    made.set(key, format)
    return format
  }
  const unit = (unit: string, digits = 0) =>
    numbers({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits })
  let rules: Intl.PluralRules | undefined
  let moments: Intl.DateTimeFormat | undefined
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
      // The day before the month, as in the other languages.
      moments ??= new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        timeZone: 'UTC',
        dateStyle: 'medium',
        timeStyle: 'short',
        hourCycle: 'h23',
      })
      return `${moments.format(new Date(iso))} UTC`
    },
    plural: (count, one, other) => {
      rules ??= new Intl.PluralRules(language)
      return `${numbers({}).format(count)} ${rules.select(count) === 'one' ? one : other}`
    },
  }
}
