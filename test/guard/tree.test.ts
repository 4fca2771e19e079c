import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { globOf, globPattern } from '../../src/pipeline/glob.ts'
import { isBlocked } from '../../src/pipeline/guard/finding.ts'
import { foldPath } from '../../src/pipeline/path.ts'
import { renderBlocks } from '../../src/text/guard.ts'
import { words } from '../../src/text/words/en.ts'
import { blocking, findings } from './judging.ts'

const runs = { numRuns: Number(process.env['ISSUEWRIGHT_GUARD_RUNS'] ?? 200) }

const odd = [
  '"',
  "'",
  '\n',
  '\t',
  ' ',
  '\\',
  'é',
  'e\u0301',
  'ü',
  '日本',
  'ß',
  '\u200b',
  '\u202e',
  '$(x)',
  '`',
  '*',
  '[a]',
  '?',
  '😀',
]
const name = fc
  .array(fc.oneof(fc.constantFrom('a', 'B', 'src', 'x.ts', '_', '-', '.git', 'hub'), fc.constantFrom(...odd)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))

/** The protected places, written as another person, system or cheat might write them. */
const disguised = fc
  .tuple(
    fc.constantFrom('.github/workflows/ci.yml', '.gitattributes', '.gitmodules', 'CODEOWNERS', 'AGENTS.md', '.husky/x'),
    fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace('i', '\u0456').replace('E', '\u0415').replace('u', '\u1d64'),
      (text: string) =>
        text.replace('o', '\u043e').replace('O', '\u041e').replace('s', '\u0455').replace('y', '\u0443'),
      (text: string) => text.replace(/(?<=[a-zA-Z])/, '\u200d'),
      (text: string) => text.replace(/(?=\/|$)/, '. '),
      (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ),
  )
  .map(([text, disguise]) => disguise(text))

test('a protected place is blocked in every disguise, whatever else is in the change', () => {
  fc.assert(
    fc.property(disguised, fc.array(path, { maxLength: 4 }), fc.boolean(), (place, others, gone) => {
      const changes = [...others.filter((other) => other !== place).map((other) => ({ path: other })), { path: place }]
      const found = findings(changes.map((one) => (gone && one.path === place ? { ...one, op: 'delete' } : one)))
      expect([place, isBlocked(found.filter((one) => one.path === place))]).toEqual([place, true])
    }),
    runs,
  )
})

test('two new paths that are one somewhere never go together', () => {
  const twin = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => `${text}\u200c`,
    (text: string) => text.replace('a', '\u0430'),
  )
  fc.assert(
    fc.property(path, twin, (one, disguise) => {
      const other = disguise(one)
      fc.pre(one !== other && foldPath(one) === foldPath(other))
      expect(blocking({ path: one }, { path: other })).toContain('collision')
      expect(findings([{ path: other }], [one]).map(({ rule }) => rule)).toContain('collision')
    }),
    runs,
  )
})

test('names that a shell, a line or a reader would misread are never new; plain ones in any script are free', () => {
  fc.assert(
    fc.property(path, (odd) => {
      const plain = /^[\p{L}\p{N}_.-]+(\/[\p{L}\p{N}_.-]+)*$/u.test(odd)
      const misread = /["\n\t\\`$*?\u200b\u202e]/.test(odd)
      if (misread) expect([odd, blocking({ path: odd }).length > 0]).toEqual([odd, true])
      if (plain && odd === odd.normalize('NFC') && !/\.git|\.(\/|$)|(^|\/)\.|^-|\/--/.test(odd))
        expect([odd, blocking({ path: odd })]).toEqual([odd, []])
    }),
    runs,
  )
})

test('the glob of a path matches that path and no other', () => {
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect([one, globPattern(globOf(one)).test(one)]).toEqual([one, true])
      if (other !== one) expect(globPattern(globOf(one)).test(other)).toBe(false)
    }),
    runs,
  )
})

test('no path speaks in what is told of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (odd) => {
      const text = renderBlocks(
        [{ rule: 'ci', path: `${odd}\`\`\` @octocat closes #1`, values: [odd], fixed: true }],
        words,
      )
      expect(text.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/@octocat|closes #1/)
      const snippet = renderBlocks([{ rule: 'ci', path: `${odd}\`\`\`\n@octocat`, values: [], fixed: false }], words)
      expect(snippet.split('```')).toHaveLength(3)
    }),
    runs,
  )
})
