/**
 * npm run pictures: every kind of comment in every language as a reader sees it, one sheet a language, in docs/pictures/. Needs Chromium
 * (CHROMIUM, default /usr/bin/chromium) and a font with emoji (Debian: chromium, fonts-noto-color-emoji).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { languages } from '../src/pipeline/language.ts'
import { wordsOf } from '../src/reconcile/words.ts'
import { type Sample, samples } from '../test/text/kinds.ts'
import { readPng, trimBottom, writePalettePng } from './png.ts'

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const css = readFileSync('node_modules/github-markdown-css/github-markdown-light.css', 'utf8')
const [width, tallest] = [1_560, 9_000]

function render(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  // As GitHub marks them, for its stylesheet.
  return html.replaceAll(/<li><input/g, '<li class="task-list-item"><input class="task-list-item-checkbox"')
}

/** The first sample of each kind that is said on GitHub. */
function sheet(all: readonly Sample[], language: string): string {
  const said = all.filter(({ kind }) => kind !== 'guard report')
  const firsts = said.filter(({ kind }, i) => said.findIndex((one) => one.kind === kind) === i)
  const cards = firsts.map(
    ({ kind, markdown }) => `<section><h6>${kind}</h6><div class="markdown-body">${render(markdown)}</div></section>`,
  )
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${css}
    body { margin: 16px; background: #fff; columns: 3; column-gap: 16px }
    section { break-inside: avoid; margin: 0 0 16px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
    h6 { margin: 0; padding: 6px 12px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; font: 600 12px sans-serif; color: #59636e }
    .markdown-body { padding: 12px; font-size: 13px }
  </style>${cards.join('')}</html>`
}

mkdirSync('docs/pictures', { recursive: true })
for (const language of languages) {
  const folder = mkdtempSync(join(tmpdir(), 'issuewright-pictures-'))
  const [page, shot] = [join(folder, 'page.html'), join(folder, 'shot.png')]
  writeFileSync(page, sheet(samples(await wordsOf(language)), language))
  const quiet = ['no-first-run', 'disable-background-networking', 'disable-component-update', 'disable-sync']
  const flags = ['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'hide-scrollbars', ...quiet]
  const where = [`user-data-dir=${join(folder, 'user')}`, `window-size=${width},${tallest}`, `screenshot=${shot}`]
  const args = [...flags, ...where].map((flag) => `--${flag}`)
  execFileSync(chromium, [...args, pathToFileURL(page).href], { stdio: 'ignore', timeout: 120_000 })
  const file = `docs/pictures/${language}.png`
  writeFileSync(file, writePalettePng(trimBottom(readPng(readFileSync(shot)))))
  console.log(`${file}: ${Math.round(readFileSync(file).length / 1_024)} kB`)
  rmSync(folder, { recursive: true, force: true })
}
