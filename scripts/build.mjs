// Builds the committed bundles: `dist/action` (what GitHub runs), `dist/cli` (the same at a terminal, with the forge), and
// `dist/gateway` (the process between agents and models).
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
const bundles = [
  ['src/main.ts', 'dist/action'],
  ['src/cli.ts', 'dist/cli'],
  ['src/gateway.ts', 'dist/gateway'],
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
