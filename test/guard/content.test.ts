import { describe, expect, test } from '@jest/globals'
import { blocking, findings, none, reviewing } from './judging.ts'

describe('dependencies', () => {
  const manifest = (scripts: Record<string, string>) => JSON.stringify({ name: 'x', scripts })

  test('ATK-060: a manifest is for review, a lifecycle script blocks', () => {
    expect(reviewing({ path: 'package.json', before: manifest({ test: 'a' }), text: manifest({ test: 'b' }) })).toEqual(
      ['test-weakened', 'dependency'],
    )
    expect(
      blocking({ path: 'package.json', before: manifest({}), text: manifest({ postinstall: 'node ./x.js' }) }),
    ).toEqual(['lifecycle-script'])
    expect(
      blocking({
        path: 'packages/a/package.json',
        before: manifest({ prepare: 'a' }),
        text: manifest({ prepare: 'b' }),
      }),
    ).toEqual(['lifecycle-script'])
    expect(
      blocking({
        path: 'package.json',
        before: manifest({ prepare: 'a' }),
        text: manifest({ prepare: 'a', lint: 'x' }),
      }),
    ).toEqual([])
    expect(blocking({ path: 'Package.json', text: `\ufeff${manifest({ install: 'x' })}` })).toEqual([
      'lifecycle-script',
    ])
  })

  test('ATK-061: a lock file without its manifest', () => {
    const text = 'resolved: https://attacker.invalid/x.tgz'
    expect(blocking({ path: 'package-lock.json', text })).toEqual(['lock-file-alone', 'lock-file-source'])
    expect(blocking({ path: 'package-lock.json' }, { path: 'packages/a/package.json', text: '{}' })).toEqual([])
    expect(blocking({ path: 'package-lock.json' }, { path: 'Cargo.toml', text: '' })).toEqual(['lock-file-alone'])
    expect(reviewing({ path: 'Cargo.lock' }, { path: 'Cargo.toml' })).toEqual(['dependency', 'dependency'])
  })

  test.each(['.npmrc', '.yarnrc.yml', 'requirements-dev.txt', 'go.mod'])('%s is for review', (path) => {
    expect(reviewing({ path })).toEqual(['dependency'])
  })
})

describe('content', () => {
  test.each<[string, string[], string[]]>([
    ['<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', ['1', '5'], ['1', '5']],
    ['<<<<<<< HEAD\r\na\r\n||||||| base\r\n=======\r\n>>>>>>> x\r\n', ['1', '5'], ['1', '5']],
    ['<<<<<<<<<<<< HEAD\n============\n>>>>>>>>>>>> x\n>>>>>>> x\n', ['1', '3', '4'], ['1', '3']],
    ['a\n<<<<<<< HEAD\nb\n', ['2'], []],
    ['a\n>>>>>>> 1234\n', ['2'], []],
    ['a\n<<<<<<<<<<<< HEAD\nb\n', ['2'], []],
  ])('marks that git leaves, any in a merge, elsewhere a whole conflict alone: %j', (text, inMerge, elsewhere) => {
    const values = (oneSided: string[] | null, before?: string) => {
      const change = before === undefined ? { path: 'a.js', text } : { path: 'a.js', before, text: `${text}more\n` }
      return findings([change], [], false, none, oneSided).flatMap((one) => [one.rule, ...one.values])
    }
    const told = (lines: string[]) => (lines.length > 0 ? ['conflict-marker', ...lines] : [])
    expect(values([])).toEqual(told(inMerge))
    expect(values(null)).toEqual(told(elsewhere))
    for (const oneSided of [[], null]) expect(values(oneSided, text)).toEqual([])
    if (elsewhere.length > 0) expect(values(null, '<<<<<<< a\n>>>>>>> b\n')).toEqual(told(elsewhere))
  })

  test('ATK-026: bidi controls added to a source file', () => {
    const text = 'if access_level != "user\u202e \u2066// admin only\u2069 \u2066" {'
    expect(blocking({ path: 'src/a.rs', text })).toEqual(['hidden-character'])
    expect(findings([{ path: 'src/a.rs', text }])[0]?.values).toEqual(['U+202E', 'U+2066', 'U+2069'])
    expect(blocking({ path: 'src/a.rs', before: text, text: `${text}\n` })).toEqual([])
    expect(blocking({ path: 'src/a.rs', before: text, text: text + text })).toEqual(['hidden-character'])
  })

  test.each([
    'a\u200bb',
    'a\u200cb',
    'x\ufeffy',
    '\u001b[2J',
    'ok\u{e0041}\u{e0042}',
    'a\ufe00\u{e0101}',
    '😀\ufe0f\ufe0f',
    'x\u0000'.padStart(9_000),
  ])('%j hides something', (text) => {
    expect(blocking({ path: 'a.md', text })).toEqual(['hidden-character'])
  })

  test('an address is told by the host that is asked, and what is not listed is counted', () => {
    const told = (text: string) => findings([{ path: 'a.ts', text }]).flatMap(({ values }) => values)
    expect(told('https://github.com@evil.io/x')).toEqual(['https://evil.io/x'])
    expect(told('1 2 3 4 5 6 7'.replace(/\d/g, 'http://a$&.io'))).toEqual([
      ...[1, 2, 3, 4].map((n) => `http://a${n}.io`),
      '+3',
    ])
    expect(told('1 2 3 4 5'.replace(/\d/g, 'http://a$&.io'))).toHaveLength(5)
  })

  test('one broken byte does not turn a source into a binary', () => {
    expect(blocking({ path: 'a.ts', text: Buffer.concat([Buffer.from([0xff]), Buffer.from('\u202e')]) })).toEqual([
      'hidden-character',
    ])
  })

  const filler = 'A1b2C3d4E5f6G7h8I9j0'.repeat(4)
  test.each([
    ['ATK-075', `+const k='ghs_1234567_eyJhbGciOiJSUzI1NiJ9xxxx.eyJpc3MiOiJnaXRodWIifQxxxx.c2lnbmF0dXJl'`],
    ['classic', `ghp_${filler.slice(0, 36)}`],
    ['fine-grained', `github_pat_${filler}`],
    ['model key', `sk-ant-api03-${filler}`],
    ['AWS', 'key = AKIAIOSFODNN7EXAMPLE'],
    ['private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['private key', '-----BEGIN PRIVATE KEY-----'],
  ])('%s: a secret blocks, is not repeated, and one of the base does not', (_, text) => {
    const found = findings([{ path: 'config.ts', text }])
    expect(found).toMatchObject([{ rule: 'secret', answer: 'block' }])
    expect(JSON.stringify(found[0])).not.toContain(text.slice(5, 20))
    expect(blocking({ path: 'config.ts', before: text, text: `${text}\n` })).toEqual([])
  })

  test('a secret in the name of a file, and in UTF-16', () => {
    const token = `ghp_${'A1b2'.repeat(9)}`
    const rules = (path: string, text: string | Uint8Array) => findings([{ path, text }]).map(({ rule }) => rule)
    expect(rules(`${token}.md`, 'x\n')).toContain('secret')
    expect(rules('a.txt', Buffer.from(`a ${token}`, 'utf16le'))).toContain('secret')
    expect(rules('a.txt', Buffer.from(`a ${token}`, 'utf16le').swap16())).toContain('secret')
  })

  test('a secret in a binary', () => {
    expect(
      blocking({ path: 'a.bin', text: Buffer.concat([Buffer.from([0, 0xff]), Buffer.from(`ghp_${filler}`)]) }),
    ).toEqual(['secret'])
  })
})

test.each(['\r', '\u2028', '\u2029', '\n', ' ', '\t', 'test(', 'skip', ', "', '{', "'", '[ "'])(
  'a quarter of a million characters of %j are judged in one go: what looks twice from every place would take minutes',
  (one) => {
    for (const path of ['a.test.js', 'yarn.lock', 'src/a.js'])
      expect(findings([{ path, before: 'x', text: one.repeat(250_000 / one.length) }])).toBeInstanceOf(Array)
  },
)
