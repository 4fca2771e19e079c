// Makes forge/web/markdown-style.ts from the package github-markdown-css: as text in a module it survives bundling.
import { readFileSync, writeFileSync } from 'node:fs'

const home = 'node_modules/github-markdown-css'
const { version } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'))
const css = readFileSync(`${home}/github-markdown-light.css`, 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s*\n\s*/g, '')
const license = readFileSync(`${home}/license`, 'utf8').trim().replace(/^/gm, ' * ').replace(/ +$/gm, '')

writeFileSync(
  'forge/web/markdown-style.ts',
  `/**\n * github-markdown-css ${version} (light), made by scripts/style.mjs.\n *\n${license}\n */\nexport const markdownStyle = ${JSON.stringify(css)}\n`,
)
