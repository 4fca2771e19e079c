import { leadsNowhere } from '../../pipeline/guard/text.ts'
import type { Scan } from '../../pipeline/secret.ts'

const id = '@secretlint/secretlint-rule-preset-recommend'
/** Characters that are looked at in one go, because some rules take the square of the time; and how far windows overlap. */
const [window, overlap] = [16_000, 4_000]

/**
 * Finds credentials by a maintained set of rules, https://github.com/secretlint/secretlint, which is loaded with the first
 * text. The path is not told, so that no rule is lenient for its sake, and comments that switch rules off are not obeyed. A
 * password for a host that leads nowhere (localhost, example.com) is none.
 */
export const scan: Scan = async (after, before) => {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ])
  const found = new Map<string, string>()
  for (let start = 0; start === 0 || start + overlap < after.length; start += window - overlap) {
    const part = after.slice(start, start + window)
    const content = part.replaceAll(/secretlint/gi, 'x'.repeat('secretlint'.length))
    const { messages } = await lintSource({
      source: { content, filePath: '/file', contentType: 'text', ext: '' },
      options: { config: { rules: [{ id, rule: creator, rules: [] }] }, noPhysicFilePath: true },
    })
    for (const { ruleId, range } of messages) {
      // What the window cuts off is whole in the next one.
      const whole = range[1] < part.length || start + window >= after.length
      if (whole) found.set(part.slice(...range), ruleId.replace(/^.*secretlint-rule-/, ''))
    }
  }
  return [...found]
    .map(([value, kind]) => ({ kind, value }))
    .filter(({ value }) => !before.includes(value) && !leadsNowhere(/@([^\s/:?#@"']+)/.exec(value)?.[1] ?? ''))
}
