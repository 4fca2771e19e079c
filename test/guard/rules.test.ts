import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isBlocked } from '../../src/pipeline/guard/finding.ts'
import { type RuleName, ruleNames, table } from '../../src/pipeline/guard.ts'
import { type Change, findings, none } from './judging.ts'

const tests = (count: number, more = '') =>
  Array.from({ length: count }, (_, n) => `test('${n}', () => { expect(${n}).toBe(${n}) })\n`).join('') + more
const lock = (host: string) =>
  `{ "packages": { "node_modules/x": { "version": "1", "resolved": "https://${host}/x.tgz", "funding": "https://fund.io" } } }`
const rust = '#[cfg(test)]\nmod tests {\n  #[test]\n  fn x() { assert!(a()) }\n}\n'
const lockOf = (folder: string): Change => ({ path: join(folder, 'package-lock.json') })
const deleted = (count: number) =>
  Array.from({ length: count }, (_, n): Change => ({ path: `old/${n}`, op: 'delete' as const }))
const plenty = Array.from({ length: 20 }, (_, n) => `old/${n}`)

type Case = { changes: Change[]; base?: string[]; truncated?: boolean; oneSided?: string[] }
const one = (change: Change): Case => ({ changes: [change] })
const at = (path: string) => one({ path })
const bare: Change[] = ['HEAD', 'config', 'objects/1/2', 'refs/heads/a'].map((name) => ({ path: `evil/${name}` }))
const manifest = (scripts: object, before?: object): Change => ({
  path: 'package.json',
  text: JSON.stringify({ scripts }),
  ...(before && { before: JSON.stringify({ scripts: before }) }),
})

/** For every rule a change that it speaks of, and the nearest one of which it does not. */
const cases: Record<RuleName, { found: Case[]; missed: Case[] }> = {
  truncated: { found: [{ changes: [], truncated: true }], missed: [{ changes: [] }] },
  'over-limit': {
    found: [one({ path: 'a', text: 'x'.repeat(1_000_001) })],
    missed: [one({ path: 'a', text: 'x\n'.repeat(500_000) })],
  },
  'unsafe-path': { found: [one({ path: 'a/../b' })], missed: [one({ path: 'a/..b' }), one({ path: 'a/b..' })] },
  'git-directory': {
    found: [
      one({ path: 'a/.git/config' }),
      { changes: bare },
      {
        changes: [{ path: 'x/bare/config', before: '', text: 'x' }],
        base: ['x/bare/HEAD', 'x/bare/objects/1', 'x/bare/refs/a'],
      },
      { changes: [{ path: 'x/Head' }], base: ['x/OBJECTS/refs/1', 'x/refs/a'] },
      { changes: [{ path: 'x/HEAD' }, { path: 'x/commondir' }] },
      { changes: [{ path: 'lib/a/HEAD' }, { path: 'lib/a/objects/y' }, { path: 'lib/a/ref\u017f/x' }] },
      { changes: [{ path: 'lib/a./x' }], base: ['lib/a/HEAD', 'lib/a/objects/y', 'lib/a/refs/x'] },
    ],
    missed: [
      one({ path: 'a/.gitx/config' }),
      { changes: [{ path: 'src/head' }, { path: 'src/objects/a.ts' }, { path: 'lib/refs/a.ts' }] },
      { changes: [...bare.slice(1), { path: 'evil/HEAD', op: 'delete' }], base: ['evil/HEAD'] },
      { changes: [{ path: 'b' }, { path: 'evil/x', op: 'delete' }], base: [...bare.map(({ path }) => path), 'evil/x'] },
    ],
  },
  'bad-name': {
    found: [one({ path: 'a"b' }), one({ path: "it's" }), one({ path: 'p\u0430ypal.ts' }), one({ path: 'COM1' })],
    missed: [
      one({ path: 'its' }),
      one({ path: "it's", before: '' }),
      one({ path: 'документ.md' }),
      one({ path: 'COM10' }),
    ],
  },
  collision: {
    found: [
      { changes: [{ path: 'SRC/a.ts' }], base: ['src/b.ts'] },
      { changes: [{ path: 'сос' }], base: ['coc'] },
    ],
    missed: [{ changes: [{ path: 'src2/a.ts' }], base: ['src/b.ts'] }, one({ path: 'сос' })],
  },
  'not-a-file': {
    found: [one({ path: 'a', kind: 'symlink', mode: '120000' }), one({ path: 'a', kind: 'special', mode: '000000' })],
    missed: [one({ path: 'a', mode: '100755' })],
  },
  'content-missing': { found: [one({ path: 'a', kind: 'submodule', missing: true })], missed: [one({ path: 'a' })] },
  workflow: {
    found: [
      one({ path: 'action.yml' }),
      one({ path: 'a/Action.yaml' }),
      one({ path: '.GitHub/Workflows/x.yml' }),
      one({ path: '.g\u0456thub/workflows/x.yml' }),
    ],
    missed: [
      one({ path: 'docs/.github/workflows/x.yml' }),
      one({ path: 'reaction.yml' }),
      one({ path: '.github/workflow.md' }),
    ],
  },
  'own-configuration': {
    found: [
      one({ path: '.github/issuewright.yaml', op: 'delete' }),
      one({ path: '.github/issuewright/pull-request.md' }),
    ],
    missed: [one({ path: 'examples/issuewright.yml' })],
  },
  'git-settings': { found: [one({ path: 'a/.gitattributes' })], missed: [one({ path: '.gitignore' })] },
  hooks: {
    found: [
      '.husky/pre-commit',
      'hooks/post-merge',
      'tools/git-hooks/Pre-Push',
      'githooks/update',
      '.git-hooks/commit-msg',
    ].map(at),
    missed: ['src/hooks/usePreCommit.ts', 'hooks/post-merge.md', 'src/webhooks/update', 'bin/pre-commit'].map(at),
  },
  'hook-settings': {
    found: ['.pre-commit-config.yaml', '.huskyrc', '.huskyrc.cjs', '.simple-git-hooks.json', 'simple-git-hooks.js'].map(
      at,
    ),
    missed: [one({ path: '.pre-commit-hooks.md' })],
  },
  'lfs-pointer': {
    found: [
      one({ path: 'a', text: 'version https://git-lfs.github.com/spec/v1\n' }),
      one({ path: 'a', text: ' \n\tversion https://git-lfs.github.com/spec/v1\n' }),
      one({ path: 'a', text: 'version https://hawser.github.com/spec/v1\n' }),
      one({ path: 'a', text: 'version http://git-media.io/v/2\n' }),
    ],
    missed: [
      one({ path: 'a.md', text: 'It begins with `version https://git-lfs.github.com/spec/v1`\n' }),
      one({ path: 'a.md', text: `${' '.repeat(512)}version https://git-lfs.github.com/spec/v1\n` }),
    ],
  },
  secret: {
    found: [
      one({ path: 'a', text: `ghp_${'A1b2'.repeat(9)}` }),
      one({ path: 'a', text: 'sk-550e8400-e29b-41d4-a716-446655440000' }),
      one({ path: 'content/sk-ako-nakonfigurovat-aplikacny-Server.md' }),
    ],
    missed: [
      one({ path: 'a', text: `ghp_${'A1b2'.repeat(8)}` }),
      one({ path: 'content/sk-ako-nakonfigurovat-aplikacny-server.md' }),
      one({ path: 'a.md', text: '[x](/sk-10-tipov-ako-nakonfigurovat-aplikacny-server-2026/)' }),
    ],
  },
  ci: {
    found: [
      '.circleci/config.yml',
      '.woodpecker.yml',
      '.drone.star',
      'buildspec.yml',
      'cloudbuild.yaml',
      'codemagic.yaml',
    ].map(at),
    missed: ['docs/circleci.md', 'docs/cloudbuild.yaml', 'buildspec.md'].map(at),
  },
  'code-owners': { found: [one({ path: 'docs/CODEOWNERS' })], missed: [one({ path: 'src/CODEOWNERS' })] },
  'agent-instructions': {
    found: [
      one({ path: 'a/CLAUDE.md' }),
      one({ path: '.cursorrules' }),
      one({ path: '.github/copilot-instructions.md' }),
      ...['.rules', '.roorules', '.roomodes', '.goosehints', 'CRUSH.md', 'a/WARP.md', '.augment-guidelines'].map(at),
    ],
    missed: ['docs/claude-notes.md', 'src/agents/run.md', 'firestore.rules', 'docs/time-warp.md'].map(at),
  },
  'lifecycle-script': {
    found: [
      one(manifest({ postinstall: 'x' }, {})),
      one(manifest({ 'pnpm:devPreinstall': 'x' }, {})),
      one({ path: 'package.json', before: '{}', text: '{ "scripts": { "install": "x" }, }' }),
      one({ path: 'a/package.json', text: '// x\n{}' }),
      one({ path: 'composer.json', text: '{"scripts":{"post-install-cmd":["@php x"]}}' }),
      one({
        path: 'composer.json',
        before: '{"scripts":{"pre-autoload-dump":["a"]}}',
        text: '{"scripts":{"pre-autoload-dump":["b"]}}',
      }),
      one({ path: 'package.yaml', text: 'scripts:\n  prepare: x\n' }),
      one({ path: 'package.json5', before: "{scripts: {postinstall: 'a'}}", text: "{scripts: {postinstall: 'b'}}" }),
    ],
    missed: [
      one(manifest({ test: 'x' }, {})),
      one({ path: 'package.json', before: '{ broken', text: '{}' }),
      one({
        path: 'composer.json',
        before: '{"scripts":{"pre-update-cmd":["a"]}}',
        text: '{"scripts":{"pre-update-cmd":["a"],"test":"b"}}',
      }),
      one({
        path: 'package.yaml',
        before: 'dependencies: []',
        text: 'dependencies: [base]\ntests:\n  preinstalled: 1',
      }),
    ],
  },
  'lock-file-alone': {
    found: [
      one({ path: 'Cargo.lock' }),
      { changes: [lockOf('.'), { path: 'examples/demo/package.json', before: '{"a":1}', text: '{ "a": 1 }\n' }] },
      { changes: [lockOf('.'), { path: 'old/package.json', op: 'delete' }] },
      { changes: [lockOf('.'), { path: 'x/deno.json', text: '{}' }] },
      { changes: [lockOf('a'), { path: 'b/package.json', text: '{}' }] },
      { changes: [{ path: 'uv.lock' }, { path: 'docs/requirements-extra.txt', text: 'x' }] },
      { changes: [{ path: 'Gemfile.lock' }, { path: 'version.rb/a', text: 'x' }] },
      { changes: [{ path: 'package-lock.json' }, { path: 'pubspec.yaml', text: 'x' }] },
      ...['flake.lock', 'Podfile.lock', '.terraform.lock.hcl', 'gems.locked', 'pylock.toml', 'MODULE.bazel.lock'].map(
        at,
      ),
      ...['stack.yaml.lock', 'paket.lock', 'Chart.lock', 'rebar.lock', 'conan.lock'].map(at),
    ],
    missed: [
      { changes: [{ path: 'Cargo.lock' }, { path: 'Cargo.toml', text: 'x' }] },
      { changes: [lockOf('.'), { path: 'packages/a/package.json', before: '{}', text: '{"b":1}' }] },
      { changes: [{ path: 'fuzz/Cargo.lock' }, { path: 'Cargo.toml', text: 'x' }] },
      ...[
        ['a/packages.lock.json', 'b/B.csproj'],
        ['ios/Podfile.lock', 'package.json'],
        ['ios/Podfile.lock', 'pubspec.yaml'],
        ['App.xcworkspace/xcshareddata/swiftpm/Package.resolved', 'App.xcodeproj/project.pbxproj'],
        ['bindings/python/Cargo.lock', 'tokenizers/Cargo.toml'],
        ['Gemfile.lock', 'lib/foo/version.rb'],
      ].map(([path = '', wish = '']) => ({ changes: [{ path }, { path: wish, text: 'x' }] })),
      { changes: [{ path: 'infra/.terraform.lock.hcl' }, { path: 'infra/main.tf', text: 'x' }] },
      { changes: [{ path: 'uv.lock' }, { path: 'pyproject.toml', missing: true, text: 'x' }] },
    ],
  },
  'lock-file-source': {
    found: [
      one({ path: 'package-lock.json', text: lock('attacker.invalid') }),
      one({ path: 'uv.lock', text: 'wheels = [{ url = "https://evil.io/x.whl" }]' }),
      one({ path: 'Gemfile.lock', text: 'GEM\n  remote: https://evil.io/\n' }),
      one({ path: 'yarn.lock', text: '  resolved "git+ssh://git@github.com/evil/x.git#1"\n' }),
      one({ path: 'yarn.lock', text: '# \0\n  resolved "https://evil.io/x.tgz"\n' }),
      one({ path: 'yarn.lock', text: '  resolution: "x@https://evil.io/x.tgz"\n' }),
      one({ path: 'yarn.lock', text: '  resolution: "x@npm:1.0::__archiveUrl=https%3A%2F%2Fevil.io%2Fx.tgz"\n' }),
      one({ path: 'pnpm-lock.yaml', text: 'resolution: {commit: 1, repo: https://evil.io/x.git, type: git}\n' }),
      one({ path: 'pnpm-lock.yaml', text: 'resolution: {repo: git@evil.io:x/y.git}\n' }),
      one({ path: 'pnpm-lock.yaml', text: '    deprecated: &a https://evil.io/x.tgz\n    tarball: *a' }),
      one({ path: 'pnpm-lock.yaml', text: 'tarball: "\\x68ttps://evil.io/x.tgz"\n' }),
      one({ path: 'composer.lock', text: '{"packages":[{"version":"1","dist":{"url":"https://evil.io/x.zip"}}]}' }),
      one({ path: 'composer.lock', text: '{"packages":[{"version":"1","source":{"url":"https://evil.io/x"}}]}' }),
      one({ path: 'Pipfile.lock', text: '{"_meta":{"sources":[{"url":"https://evil.io/simple"}]}}' }),
      one({ path: 'Pipfile.lock', text: '{"default":{"x":{"file":"https://evil.io/x.whl"}}}' }),
      one({ path: 'bun.lock', text: '{"packages":{"x":["x@https://evil.io/x.tgz",{},],},}' }),
      one({ path: 'bun.lock', text: '{"packages":{"x":["x@github:evil/x#1",{},],},}' }),
      one({ path: 'deno.lock', text: '{"remote":{"https://evil.io/x.ts":"1"}}' }),
      one({ path: 'deno.lock', text: '{"remote":{"https://esm.sh/gh/evil/x":"1"}}' }),
      one({ path: 'mix.lock', text: '"x": {:git, "https://evil.io/x.git", "1", []}' }),
      one({ path: 'pubspec.lock', text: '      url: "https://evil.io"\n' }),
      ...[
        'tarball: "https://registry.npmjs.org\\x09@evil.io/x.tgz"',
        'tarball: "https://registry.npmjs.org\\t@evil.io/x.tgz"',
        'tarball: "https://registry.npmjs.org\\u000a@evil.io/x.tgz"',
        'tarball: https://registry.npmjs.org\t@evil.io/x.tgz',
        'tarball: "https://registry.npmjs.org\n\n  @evil.io/x.tgz"',
        'tarball: https://evil.io\\x72@registry.npmjs.org/x.tgz',
        'tarball: "ht\\x09tps://evil.io/x.tgz"',
        'tarball: "ht\\ttps://evil.io/x.tgz"',
        'a:\thttps://evil.io/x.tgz',
        'a: ["https://registry.npmjs.org/x","https://evil.io/y"]',
        'resolution: {integrity: x,\n  deprecated: "x", tarball: https://evil.io/x.tgz}',
        'resolution: {integrity: x,\n  deprecated: x, "tarball":https://evil.io/x.tgz}',
        'resolution: {integrity: x,\n  deprecated: x, &a https://evil.io/x.tgz, tarball: *a}',
        'resolution: {integrity: "x\n  deprecated: |-\n   y", tarball: https://evil.io/x.tgz}',
        `resolution: {integrity: "x\n  deprecated: 'y", tarball: https://evil.io/x.tgz, z: 'w'\n}`,
        `resolution: {integrity: a 'b, j: "c'}\n  deprecated: ", tarball: https://evil.io/x.tgz}`,
        'resolution: { # }\n  deprecated: x, tarball: https://evil.io/x.tgz}',
        'resolution: {i: "x\ndescription = ", tarball: https://evil.io/x.tgz, z: "\n"}',
        'deprecated: x\n  tarball: https://evil.io/x.tgz',
        '  deprecated: |-\n    x\n  tarball: https://evil.io/x.tgz',
      ].map((entry) => one({ path: 'pnpm-lock.yaml', text: `  ${entry}\n` })),
      one({
        path: 'poetry.lock',
        text: `source = {a = '''\ndescription = "x''', url = 'https://evil.io/x', b = ''' "\n'''}\n`,
      }),
      one({
        path: 'Cargo.lock',
        text: 'source = "registry+https://github.com/rust-lang/crates.io-index\'/../../evil/x"\n',
      }),
      one({
        path: 'Cargo.lock',
        text: `source = "registry+https://github.com/rust-lang/crates.io-index${')'.repeat(500)}/../../evil/x"\n`,
      }),
      one({ path: 'Package.resolved', text: '{"pins":[{"location":"https://evil.io/x.git"}]}' }),
      ...[
        '"version":"https://evil.io/x.tgz"',
        '"resolved": "https:\\/\\/evil.io\\/x.tgz"',
        '"resolved": "https:\\u002f\\u002fevil.io/x.tgz"',
        '"\\u0072esolved": "https://evil.io/x.tgz"',
        '"resolved": "\\thttps://evil.io/x.tgz"',
        '"resolved": "\\u0001https://evil.io/x.tgz"',
        '"resolved": "https://registry.npmjs.org\\n@evil.io/x.tgz"',
        '"resolved": "https:/evil.io/x.tgz"',
        '"resolved": "https:evil.io/x.tgz"',
        '"resolved": "ht\\ttps://evil.io", "a": "https:\\t//evil.io"',
        `"resolved": "https://registry.npmjs.org:${'1'.repeat(101)}@evil.io/x.tgz"`,
        '"resolved": "https://evil.io\\\\@registry.npmjs.org/x.tgz"',
        '"resolved": "https://registry.npmjs.org\\"@evil.io/x.tgz"',
        `"resolved": "https://registry.npmjs.org'@evil.io/x.tgz"`,
        '"resolved": "https://api.github.com/repos/evil/x/tarball"',
        '"resolved": "https://esm.sh/gh/evil/x"',
        '"resolved": "https://pypi.org/x.tgz"',
        '"resolved": "https://registry.npmjs.org:8080/x.tgz"',
        '"version": "1", "resolved": "x", "a": "https://evil.io"',
        '"dependencies": {"funding": {"version": "https://evil.io/x.tgz"}}',
      ].map((entry) => one({ path: 'package-lock.json', text: `{ "packages": { "x": { ${entry} } } }` })),
    ],
    missed: [
      one({ path: 'package-lock.json', text: lock('registry.npmjs.org') }),
      one({
        path: 'package-lock.json',
        text: '{"packages":{"x":{"version":"1","deprecated":"see https://a.io","funding":[{"url":"https://b.io"}]}}}',
      }),
      one({
        path: 'composer.lock',
        text: '{"packages":[{"version":"1","source":{"url":"https://github.com/a/b.git"},"dist":{"url":"https://api.github.com/repos/a/b/zipball/1"},"homepage":"https://a.io","support":{"issues":"https://b.io"},"notification-url":"https://packagist.org/downloads/"}]}',
      }),
      one({
        path: 'pnpm-lock.yaml',
        text: '    deprecated: see https://a.io\n    resolution: {integrity: sha512-a//b}\n',
      }),
      one({ path: 'Cargo.lock', text: 'source = "registry+https://github.com/rust-lang/crates.io-index"\n' }),
      one({
        path: 'Cargo.lock',
        text: 'dependencies = [\n "libc 0.2 (registry+https://github.com/rust-lang/crates.io-index)",\n]\n',
      }),
      one({
        path: 'poetry.lock',
        text: 'description = "Client for https://foo.io"\nfiles = [\n    {file = "x"},\n]\n',
      }),
      one({ path: 'composer.lock', text: '{"packages":[{"version":"1","suggest":{"x":"see https://a.io"}}]}' }),
      ...[
        '|-\n      see https://a.io\n\n      and https://b.io',
        '>-\n      see https://a.io',
        '🚨 see https://a.io',
        '"\\U0001F6A8 see: https://a.io"',
        "'it''s old: https://a.io'",
        "don't [use https://a.io",
      ].map((note) =>
        one({
          path: 'pnpm-lock.yaml',
          text: `  '@a/b@1':\n    resolution: {integrity: sha512-a//b}\n    engines: {node: '>= 6'}\n    cpu: [x64]\n    deprecated: ${note}\n\n  ? c@1\n  : {}\n`,
        }),
      ),
      one({
        path: 'uv.lock',
        text: 'source = { registry = "https://pypi.org/simple" }, url = "https://files.pythonhosted.org/x.whl"',
      }),
      one({
        path: 'yarn.lock',
        text: 'lodash@4.17.21, x@npm:1.0:\n  resolved "https://registry.yarnpkg.com/x.tgz#1"\n',
      }),
      one({ path: 'package-lock.json', before: lock('npm.acme.io'), text: `${lock('npm.acme.io')}\n` }),
    ],
  },
  'conflict-marker': {
    found: [
      one({ path: 'a.ts', text: 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n' }),
      { changes: [{ path: 'a.ts', text: 'c\n>>>>>>> d\n' }], oneSided: [] },
    ],
    missed: [
      one({ path: 'mail.txt', text: '>>>>>>> said\n<<<<<<< quoted\nTitle\n=======\n' }),
      one({ path: 'mail.txt', text: '<<<<<<< quoted\n>>>>>>> said\nTitle\n=======\n' }),
      one({ path: 'a.md', text: 'With `<<<<<<< HEAD` a conflict begins\n<<<<<<<\n' }),
      one({ path: 'a.md', text: 'Title\n=======\n' }),
      one({ path: 'a.md', before: '<<<<<<< a\n>>>>>>> b\n', text: 'x\n<<<<<<< a\n>>>>>>> b\n' }),
    ],
  },
  'one-side': { found: [{ changes: [], oneSided: ['logo.png'] }], missed: [one({ path: 'logo.png' })] },
  'hidden-character': {
    found: [
      ...[
        'a\u202eb',
        'a\u200bb',
        '// ok\u2028evil()',
        '"\u2029"',
        '// ok\revil()\n',
        'isAdmin\ufe0f',
        '1\ufe0f',
        '"\u2800"',
        'a =\ufe0f b',
        '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}',
        '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}\u{e007f}',
        '\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      ],
      ...['\ufff9a\ufffab\ufffb', 'isÄ\u200d', 'я\u200c', '日\u200d', '🙂\u200c\u200d\u200d', '\r\r\n'],
    ].map((text) => one({ path: 'a.ts', text })),
    missed: [
      one({ path: 'a.txt', before: 'a\rb\r', text: 'a\rb\rc\r' }),
      one({ path: 'a.txt', text: 'a\r\nb\r\n' }),
      one({ path: 'a.md', text: '1\ufe0f\u20e3 ⚠️ ☰\ufe0e 🕵🏻‍♂️ 🏳️‍🌈 می\u200cخواهم ශ්\u200dරී क्\u200dष ⣿\u2800\u2800⡇' }),
      one({ path: 'a.ts', text: '\ufeffmy ❤️ 👨‍👩‍👧' }),
      one({ path: 'a.md', text: '→\ufe0f ↔\ufe0e 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿' }),
      one({ path: 'a.ts', before: 'a\u202e', text: 'b\u202e' }),
    ],
  },
  'test-deleted': {
    found: [
      one({ path: 'test/a.test.ts', op: 'delete' }),
      one({ path: 'pkg/x_test.go', op: 'delete' }),
      { changes: [{ path: 'src/a.test.ts', op: 'delete', before: tests(2) }, { path: 'docs/a.test.ts' }] },
      {
        changes: [
          { path: 'src/a.test.ts', op: 'delete', before: tests(2) },
          { path: 'b/a.test.ts', text: tests(1) },
        ],
      },
      {
        changes: [
          { path: 'test/a.ts', op: 'delete', before: tests(1) },
          { path: 'old/a.ts', text: tests(1) },
        ],
      },
      { changes: [{ path: 'test/a.json', op: 'delete', before: 'x' }, { path: 'test/new/a.json' }] },
      one({ path: 'app/tests.py', op: 'delete' }),
      one({ path: 'test.js', op: 'delete' }),
    ],
    missed: [
      {
        changes: [
          { path: 'test/a.test.ts', op: 'delete', before: tests(2) },
          { path: 'test/new/a.test.ts', text: tests(2) },
        ],
      },
      {
        changes: [
          { path: 'test/a.json', op: 'delete', before: 'x' },
          { path: 'test/new/a.json', text: 'x' },
        ],
      },
      one({ path: 'src/contests.py', op: 'delete' }),
      one({ path: 'src/latest.ts', op: 'delete' }),
    ],
  },
  'test-removed': {
    found: [
      one({ path: 'a.test.ts', before: tests(3), text: tests(2) }),
      one({ path: 'a.test.ts', before: tests(3), text: tests(3).replace(/^/m, '// ') }),
      one({ path: 'tests/test_a.py', before: 'def test_a():\n  pass\n', text: 'def a():\n  pass\n' }),
      one({ path: 'a_test.go', before: 'func TestA(t *testing.T) {', text: 'func testA(t *testing.T) {' }),
      one({ path: 'a.test.ts', before: tests(3), text: `/*\n${tests(2)}*/\n${tests(1)}` }),
      one({ path: 'a.test.ts', before: tests(3), text: `${tests(1)} /* ${tests(2)}` }),
      one({ path: 'spec/a_spec.rb', before: "it 'a' do\nend\nit 'b' do\nend", text: "it 'a' do\nend" }),
      one({ path: 'src/lib.rs', before: rust, text: rust.replace('#[test]', '') }),
      one({ path: 'src/lib.rs', before: rust, text: 'fn a() {}' }),
      one({ path: 'a.test.ts', before: "Deno.test('a', f)", text: '/a/.test(x)' }),
      one({ path: 'a.test.ts', before: tests(3), text: tests(3).replace(/^/m, '\u00a0// ') }),
    ],
    missed: [
      one({ path: 'a.test.ts', before: 'x = /a/.test(x)', text: 'x = y' }),
      one({ path: 'a.test.ts', before: tests(3), text: tests(3, tests(1)) }),
      one({ path: 'src/a.ts', before: tests(3), text: '' }),
      one({ path: 'a.test.ts', before: tests(1), text: `glob('src/*.ts', '/*.js')\n${tests(1)}/* x */` }),
      one({ path: 'src/lib.rs', before: rust, text: `fn b() {}\n${rust}` }),
    ],
  },
  'test-skipped': {
    found: [
      one({ path: 'a.test.ts', before: "it('a', f)", text: "it.skip('a', f)" }),
      one({ path: 'a.test.ts', before: "it('a', f)", text: "it.only('a', f)" }),
      one({ path: 'a.spec.js', before: "describe('a', f)", text: "xdescribe('a', f)" }),
      one({ path: 'test_a.py', before: 'def test_a(): x', text: '@pytest.mark.skip\ndef test_a(): x' }),
      one({ path: 'ATest.java', before: '@Test void a()', text: '@Disabled @Test void a()' }),
      one({ path: 'tests/a.rs', before: '#[test] fn a()', text: '#[test] #[ignore] fn a()' }),
      one({ path: 'a_test.go', before: 'func TestA(', text: 'func TestA( t.Skip("x")' }),
      one({ path: 'a_test.go', before: 'package a', text: '//go:build never\n\npackage a' }),
      one({ path: 'a.test.js', before: "test('a', f)", text: "test('a', { skip: true }, f)" }),
      one({ path: 'a.test.js', before: "test('a', f)", text: "test('a', { timeout: 1, todo: true }, f)" }),
      one({ path: 'a.test.js', before: "test('a', f)", text: "test(\n  'a',\n  { skip: true },\n  f,\n)" }),
      one({ path: 'a.test.js', before: "test('a', f)", text: "test('a', { skip: 'later' }, f)" }),
      one({ path: 'a.test.js', before: "test('a', f)", text: "test('a', (t) => t.skip())" }),
      one({ path: 'spec/a_spec.rb', before: "it 'a' do\nend", text: "it 'a' do\n  skip('x')\nend" }),
      one({ path: 'a.test.js', before: "it('a', f)", text: "it('a', function () { this.skip() })" }),
      one({ path: 'ATest.php', before: 'function testA()', text: "function testA() { $this->markTestSkipped('x')" }),
      one({ path: 'ATests.cs', before: '[Test] void A()', text: '[Test, Ignore("x")] void A()' }),
      one({ path: 'ATests.cs', before: '[Test] void A()', text: '[Test]\n[Ignore("x")] void A()' }),
      one({ path: 'test_a.py', before: 'def test_a(): x', text: 'pytestmark = pytest.mark.skip\ndef test_a(): x' }),
      one({ path: 'test_a.py', before: 'def test_a(): x', text: 'def test_a(): raise unittest.SkipTest' }),
      one({ path: 'spec/a_spec.rb', before: "it 'a' do\nend", text: "it 'a' do\n  skip\nend" }),
      one({ path: 'spec/a_spec.rb', before: "it 'a' do\nend", text: "it 'a' do\n  pending 'x'\nend" }),
      one({ path: 'spec/a_spec.rb', before: "it 'a' do\nend", text: "xit 'a' do\nend" }),
    ],
    missed: [
      one({ path: 'a.test.ts', before: "it.skip('a', f)", text: "it('a', f)" }),
      one({ path: 'a.test.ts', before: '', text: "it('a', () => { list.skip(1) })" }),
      one({ path: 'a.test.ts', before: '', text: "it('a', () => find({ skip: 10, only: false, todo: 'x' }))" }),
      one({ path: 'a_test.go', text: '//go:build linux\n\npackage a' }),
      one({ path: 'spec/a_spec.rb', before: '', text: "it 'a' do\n  skip_it\n  next_skip = 1\nend" }),
      one({ path: 'test_a.py', before: 'def test_a(): x', text: 'def test_a(): model.fit(X, y)' }),
      one({ path: 'a.test.ts', before: 'x', text: 'source.pipe(\n  skip(1),\n)' }),
      one({ path: 'a.test.ts', before: 'x', text: "it('a', () => {\n  useQuery(q, { skip: true })\n})" }),
    ],
  },
  'test-weakened': {
    found: [
      one({ path: 'a.test.ts', before: tests(3), text: tests(3).replace('expect(1).toBe(1)', '') }),
      one({ path: 'src/lib.rs', before: rust, text: rust.replace('assert!(a())', '') }),
      one(manifest({ test: 'true' }, { test: 'jest' })),
      one(manifest({}, { 'test:unit': 'jest' })),
    ],
    missed: [
      one({ path: 'a.test.ts', before: tests(3), text: tests(3).replace('toBe(1)', 'toEqual(1)') }),
      one({ path: 'src/lib.rs', before: `assert!(b);\n${rust}`, text: rust }),
      one(manifest({ test: 'jest', lint: 'x' }, { test: 'jest' })),
      one(manifest({ test: 'jest', 'test:all': 'x' }, { test: 'jest' })),
      one({ path: 'a/package.json', text: '{"scripts":{"test":"x"}}' }),
    ],
  },
  dependency: {
    found: [
      'go.mod',
      'requirements/dev.txt',
      '.pnpmfile.mjs',
      'Podfile',
      'conanfile.py',
      'gems.rb',
      'flake.lock',
      'package.yaml',
    ].map(at),
    missed: ['go.md', 'docs/requirements.md', 'main.tf', 'requirements/README.md'].map(at),
  },
  build: {
    found: [
      ...['a/Makefile', 'vite.config.ts', 'Dockerfile.dev', '.eslintrc.cjs', '.babelrc.js', 'Directory.Build.targets'],
      ...[
        'a/.cargo/config.toml',
        '.cargo/config',
        'bunfig.toml',
        'mise.toml',
        '.mise.toml',
        'Taskfile.yml',
        'pytest.ini',
      ],
      ...['phpunit.xml', 'phpunit.xml.dist', 'karma.conf.js', 'serverless.yml', '.readthedocs.yaml'],
    ].map(at),
    missed: ['a/makefile.md', 'src/config.ts', 'src/cargo/config.toml', 'src/rc.js', 'src/task.yml'].map(at),
  },
  'project-document': {
    found: [one({ path: 'SECURITY.md' }), one({ path: '.github/CONTRIBUTING.md' })],
    missed: [one({ path: 'src/security.ts' }), one({ path: 'README.md' })],
  },
  'dot-directory': {
    found: [
      '.vscode/tasks.json',
      '.github/dependabot.yml',
      'a/.vscode/x',
      'a/.devcontainer/x',
      '.devcontainer.json',
      '.gitpod.yml',
      'a.code-workspace',
      '.devcontainer/Dockerfile',
      '.devcontainer/dist/devcontainer.json',
      '.cargo/config.toml',
    ].map(at),
    missed: [
      'a/.next/x',
      'a/vscode/x',
      '.eslintrc',
      '.changeset/brave-cats.md',
      '.claude/x',
      '.github/FUNDING.yml',
    ].map(at),
  },
  executable: { found: [one({ path: 'a', mode: '100755' })], missed: [one({ path: 'a', mode: '100644' })] },
  binary: { found: [one({ path: 'a', text: 'a\0' })], missed: [one({ path: 'a', text: 'a\x01' })] },
  'long-line': {
    found: [one({ path: 'a', text: 'x'.repeat(1_001) })],
    missed: [
      one({ path: 'a', text: 'x'.repeat(1_000) }),
      one({ path: 'a', before: 'x'.repeat(1_001), text: `${'x'.repeat(1_001)}\ny` }),
    ],
  },
  generated: {
    found: [one({ path: 'dist/a.js' }), one({ path: 'a.go', text: '// Code generated by protoc. DO NOT EDIT.' })],
    missed: [one({ path: 'src/dist.js' }), one({ path: 'a.go', text: '// How code is generated' })],
  },
  'large-deletion': {
    found: [{ changes: deleted(5), base: plenty }],
    missed: [{ changes: deleted(4), base: plenty }],
  },
  'new-address': {
    found: [
      'https://evil.io/x',
      'https://example.com@evil.io/x',
      'https://localhost:80@evil.io/x',
      'HTTPS://evil.io',
      'https://évil.io',
      'git://evil.io/x.git',
      '//evil.io/x.js',
      'https:\\/\\/evil.io\\/x',
      'https:/evil.io',
      'https:\\\\evil.io',
      'https://${user}:${key}@evil.io',
    ].map((address) => one({ path: 'a.ts', text: `src="${address}"` })),
    missed: [
      one({ path: 'a.ts', text: '"https://" + host + `http://${host}` + /^https?:\\/\\/[^/]+/ // see\n x = "//todo"' }),
      one({ path: 'a.ts', before: '"https://evil.io/x"', text: '"https:\\/\\/evil.io/x"' }),
      one({ path: 'a.ts', text: 'fetch("https://user@localhost:80/")' }),
      one({ path: 'a.ts', text: 'fetch("http://localhost:80/") // https://example.com/x' }),
      one({ path: 'a.ts', before: 'https://evil.io/x', text: ' https://evil.io/x' }),
    ],
  },
}

const rulesOf = ({ changes, base, truncated, oneSided }: Case) =>
  findings(changes, base, truncated, none, oneSided).map(({ rule }) => rule)

describe.each(ruleNames)('%s', (rule) => {
  const { found, missed } = cases[rule]
  test('speaks of what it is for, and of nothing beside it', () => {
    for (const one of found) expect([one, rulesOf(one)]).toEqual([one, expect.arrayContaining([rule])])
    for (const one of missed) expect([one, rulesOf(one)]).toEqual([one, expect.not.arrayContaining([rule])])
  })

  const [first = { changes: [] }] = found
  const of = (policy: Parameters<typeof findings>[3]) =>
    findings(first.changes, first.base, first.truncated, policy, first.oneSided).filter((one) => one.rule === rule)

  test('is relaxed by its name only where it may be, and raised to a block', () => {
    const all = [{ rule, globs: null }]
    const { answer } = table[rule]
    const relaxed = { always: 'block', block: 'review', review: undefined, allow: undefined }[answer]
    expect(of({ allow: all, block: [] })[0]?.answer).toBe(relaxed)
    expect(isBlocked(of({ allow: [], block: all }))).toBe(true)
    expect(of({ allow: [{ rule, globs: ['/elsewhere'] }], block: [] })).toEqual(of({ allow: [], block: [] }))
  })
})

test('what is allowed is allowed for the very path, and for no look-alike of it', () => {
  const policy = { allow: [{ rule: 'agent-instructions', globs: ['/docs/AGENTS.md'] }], block: [] }
  const answers = (path: string) =>
    findings([{ path }], [], false, policy).map(({ rule, answer }) => `${rule} ${answer}`)
  expect(answers('docs/AGENTS.md')).toEqual(['agent-instructions review'])
  for (const path of ['docs/agents.md', 'AGENTS.md', 'x/docs/AGENTS.md'])
    expect([path, answers(path)]).toEqual([path, ['agent-instructions block']])
})
