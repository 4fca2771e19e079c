import { describe, expect, test } from '@jest/globals'
import { neutralise, neutraliseLine } from '../../src/text/neutralise.ts'

describe('known attacks', () => {
  test('ATK-083: only https to an allowed host stays a link', () => {
    const links = [
      'https://attacker.invalid/login',
      'javascript:alert(1)',
      'data:text/html,x',
      '//attacker.invalid',
      'https://github.com@attacker.invalid/',
    ]
    for (const link of links) {
      expect(neutralise(`[Build report](${link})`)).toBe('Build report (redacted)')
      expect(neutralise(`see ${link}`)).toBe('see (redacted)')
    }
    for (const link of [
      'http://github.com/a',
      'https://gıthub.com/a',
      'https://xn--gthub-n4a.com/',
      'https://github.com.evil.example/',
      'https://github.com:8/',
      'ftp://github.com/',
    ]) {
      expect(neutralise(`<${link}>`).trim()).toBe('(redacted)')
    }
    expect(neutralise('[a](https://github.com/o/r "t") https://github.com/o')).toBe(
      '[a](https://github.com/o/r) https://github.com/o',
    )
    expect(neutralise('[a](https://git.example/x)', { hosts: ['git.example'] })).toBe('[a](https://git.example/x)')
  })

  test('ATK-095: nothing closes, nothing is referenced', () => {
    const text = 'Fixes #12\nCloses #1, resolves org/other#5, fixes https://github.com/org/other/issues/9, close: GH-3'
    expect(neutralise(text)).toBe(
      'Fixes `#12`\nCloses `#1`, resolves `org/other#5`, fixes `https://github.com/org/other/issues/9`, close: `GH-3`',
    )
    expect(neutralise('[it](https://github.com/o/r/pull/1)')).toBe('it (`https://github.com/o/r/pull/1`)')
    expect(neutralise('`fixes #1`\n\n    closes: o/r#2')).toBe('`fixes - #1`\n\n    closes - o/r#2')
  })

  test('ATK-096: a commit subject has no trailer and stops no check', () => {
    const message =
      'fix: x\n\nCo-authored-by: Linus <x@y>\nSigned-off-by: Maintainer <m@x>\nFixes #1\n[skip ci]\nskip-checks: true'
    expect(neutraliseLine(message, 100)).toBe('fix: x Fixes # 1')
    expect(neutraliseLine('a [skip [skip ci]ci] [no ci] ***NO_CI*** skip-checks:true', 100)).toBe(
      'a (skip ci) skip checks:true',
    )
  })

  test('ATK-098: no line is a command to a bot', () => {
    expect(neutralise('/deploy prod\n@dependabot merge\n!merge')).toBe('\\/deploy prod\n`@dependabot` merge\n\\!merge')
    expect(neutralise('```\n/approve\n@dependabot merge\n@decorator()\n/usr/bin/env\n```')).toBe(
      '```\n> /approve\n> @dependabot merge\n@decorator()\n/usr/bin/env\n```',
    )
  })

  test('ATK-100: no marker, and a cap on the length', () => {
    const long = neutralise(`<!-- issuewright:v1 {} --> plus \`<!-- issuewright:v1\` ${'word '.repeat(14_000)}`)
    expect(long).not.toContain('<!-- issuewright')
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(20_000)
    expect(long).toMatch(/word\n\n\(cut: the text was longer\)$/)
  })
})

describe('nothing acts', () => {
  test.each([
    ['a mention in disguise', '&#64;user \\@user @o/team a@b.org', '`@user` `@user` `@o/team` `a@b.org`'],
    ['a mention beside code', '`a`@user', '`a` `@user`'],
    ['a reference in emphasis', '_GH-12_ __GH-12__', '_`GH-12`_ __`GH-12`__'],
    ['a reference in disguise', '&#35;12 \\#12', '`#12` `#12`'],
    ['an entity by name', '&commat;user &num;1 &lt;', '&amp;commat;user &amp;num;1 &lt;'],
    ['an image', '![alt](https://attacker.invalid/i.png)', '(image: alt)'],
    ['HTML', 'a <b>b</b> <!-- c --> <img src=x>', 'a &lt;b>b&lt;/b>  &lt;img src=x>'],
    ['details', '<details>\n\nx', '&lt;details>\n\nx'],
    ['a definition', '[a]\n\n[a]: https://evil.example', '[a]\n\n[a]\\: (redacted)'],
    ['an issue in disguise', '[a](https://github.com/o/r/%69ssues/9)', 'a (redacted)'],
    ['an open fence', '```js evil\nx', '```js\nx\n```'],
    ['what stands behind an address', 'https://github.com/o)&zwj;', '(redacted);'],
    ['brackets before an address', '[^1][^1]https://evil.example/', '\\[^1][^1] (redacted)'],
    ['a drawing', '```mermaid\nx\n```', '```text\nx\n```'],
    ['a box to tick', '- [ ] a', '- \\[ ] a'],
    ['hidden cells and characters', '| a |\n| - |\n| b | c |\u202e', '| a |\n| - |\n| b |'],
    ['a place in the repository', '[cart](src/cart.ts)', 'cart'],
  ])('%s', (_, markdown, text) => {
    expect(neutralise(markdown)).toBe(text)
  })

  test.each([
    'Plain *words*, `code`, **bold**: a_b, 1 > 0.',
    '- a\n- b\n\n1. c\n\n> d',
    '```ts\nconst a = `b` // <c>\n```',
    '# Head\n\n| a | b |\n| --- | --- |\n| 1 | `2` |',
  ])('and honest text stays: %j', (markdown) => expect(neutralise(markdown)).toBe(markdown))
})

describe('one line', () => {
  test.each([
    ['[Bug] List<String> | `x` fails for @user in #12', "[Bug] List‹String› / 'x' fails for @ user in # 12"],
    ['# Head', 'Head'],
    ['/deploy now', 'deploy now'],
    ['[a](https://evil.example) GH-3 &#64;user', '[a] ((redacted)) GH 3 & # 64;user'],
    ['a\u200b\u202eb\r\nc\\', 'ab c'],
    ['closes GH\\-13, _GH-12_', 'closes GH 13, _GH 12_'],
    ['https\\://github.com/o/r/issues/5 www\\.evil.io', '(redacted) (redacted)'],
    ['$\\phantom{all tests fail}$', '$ \\phantom{all tests fail}$'],
    ['[skip netlify] [skip azp] [azurepipelines skip] [CF-Pages-Skip] [skip this]', '[skip this]'],
    // Titles show dollars and backslashes as they are.
    ['Expand $HOME and ${VAR} for $5', 'Expand $HOME and ${VAR} for $5'],
    ['Escape \\* in globs, regex \\d+ and \\. fail', 'Escape \\* in globs, regex \\d+ and \\. fail'],
    ['$$ x $$ and a$b$', '$ $ x $ $ and a$ b$'],
    ['---', ''],
    ['', ''],
  ])('%j', (text, line) => {
    expect(neutraliseLine(text, 80)).toBe(line)
  })

  test('is cut between characters', () => {
    expect(neutraliseLine('abc 👍👍', 6)).toBe('abc…')
    expect(neutraliseLine('abc', 0)).toBe('')
  })
})

test('a formula with parts that nobody would see is shown as code', () => {
  expect(neutralise('a $\\phantom{ask @a}$ b, $x^2$, $5')).toBe('a `$\\phantom{ask @a}$` b, $x^2$, $5')
  expect(neutralise('$`\\color{white}x`$')).toBe("`$'\\color{white}x'$`")
  expect(neutralise('| a |\n|-|\n| $\\tiny{x}$ |')).toBe('| a |\n| - |\n| `$\\tiny{x}$` |')
})
