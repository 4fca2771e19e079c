import { leadsNowhere } from '../../pipeline/guard/text.ts'
import type { Scan } from '../../pipeline/secret.ts'

const id = '@secretlint/secretlint-rule-preset-recommend'

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
  const { messages } = await lintSource({
    source: {
      content: after.replaceAll(/secretlint/gi, 'x'.repeat('secretlint'.length)),
      filePath: '/file',
      contentType: 'text',
      ext: '',
    },
    options: { config: { rules: [{ id, rule: creator, rules: [] }] }, noPhysicFilePath: true },
  })
  return messages
    .map(({ ruleId, range: [from, to] }) => ({
      kind: ruleId.replace(/^.*secretlint-rule-/, ''),
      value: after.slice(from, to),
    }))
    .filter(({ value }) => !before.includes(value) && !leadsNowhere(/@([^\s/:?#@"']+)/.exec(value)?.[1] ?? ''))
}
