// Builds the two committed bundles: `dist/action` (what GitHub runs) and `dist/cli` (the same at a terminal, with the forge).
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
const bundles = [
  ['src/main.ts', 'dist/action'],
  ['src/cli.ts', 'dist/cli'],
]

for (const [entry, out] of bundles) {
  rmSync(out, { recursive: true, force: true })
  execFileSync(
    process.execPath,
    [ncc, 'build', entry, '-o', out, '--no-cache', '--transpile-only', '--license', 'licenses.txt', '--quiet'],
    { stdio: 'inherit' },
  )
  console.log(`${out}: ${readdirSync(out).join(' ')}`)
}
