import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { newWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await newWorld()
})
afterEach(() => world.forge.close())

async function read(path: string): Promise<string> {
  const answer = await fetch(`${world.forge.url}${path}`)
  expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ])
  return answer.text()
}

/** The text of a comment as people see it. */
async function shown(body: string): Promise<string> {
  const { forge, repo } = world
  const { number } = await forge.as('mallory').openIssue(repo, { title: 'x', body })
  const page = await read(`/alice/r/issues/${number}`)
  return /<div class="markdown-body">([\s\S]*?)<\/div><\/div><\/div>/.exec(page)?.[1]?.trim() ?? ''
}

test('an issue is told from its first word to its last event', async () => {
  const { forge, repo } = world
  await forge.as('mallory').openIssue(repo, { title: 'a < b', body: 'See.\nNow.' })
  await forge.as('alice').addLabel(repo, 1, 'automate')
  const { id } = await forge.as('will').comment(repo, 1, 'Yes, @alice')
  await forge.as('alice').minimizeComment(repo, id, 'OUTDATED')
  await forge.as('alice').closeIssue(repo, 1, 'not_planned')
  const page = await read('/alice/r/issues/1')
  const told = [
    'a &#60; b <span class="muted">#1',
    'Closed',
    'See.<br />',
    'added',
    'automate',
    `id="issuecomment-${id}"`,
  ]
  for (const part of [...told, 'was marked as outdated', 'closed this as not planned']) expect(page).toContain(part)
  expect(await read('/alice/r/issues?state=closed')).toContain('/alice/r/issues/1')
  expect(await read('/alice/r')).toContain('There is nothing here.')
  expect(forge.requests).toEqual([])
})

test('a pull request shows its commits, its diff, its reviews and its checks', async () => {
  const { forge, repo } = world
  const sha = await forge
    .as('will')
    .push(repo, { branch: 'fix', files: { 'src/a.js': 'export const a = "<2>"\n' }, message: 'Set a' })
  await forge.as('will').openPullRequest(repo, { head: 'fix', title: 'Two' })
  const comments = [{ path: 'src/a.js', line: 1, body: 'Why **two**?' }]
  await forge.as('alice').review(repo, 1, { event: 'REQUEST_CHANGES', body: 'Hm.', comments })
  repo.reportCheck({ sha, name: 'test', conclusion: 'failure', output: { title: 'It fails' } })
  const conversation = await read('/alice/r/pull/1')
  for (const part of [
    'wants to merge 1 commit',
    'Set a',
    'requested changes',
    'Why <strong>two</strong>?',
    'It fails',
  ]) {
    expect(conversation).toContain(part)
  }
  const files = await read('/alice/r/pull/1/files')
  expect(files).toContain('<span class="sign">+</span>export const a = &#34;&#60;2&#62;&#34;')
  expect(files).toContain('Why <strong>two</strong>?')
  expect(await read('/alice/r/pull/1/commits')).toContain(sha.slice(0, 7))
  expect(await read(`/alice/r/commit/${sha}`)).toContain('src/a.js')
  await forge.as('alice').mergePullRequest(repo, 1)
  expect(await read('/alice/r/issues/1')).toContain('Merged')
})

test('files, faces and styles come from here; what is hidden stays hidden', async () => {
  const { forge, repo } = world
  const page = await read('/alice/r/issues')
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1])
  expect(addresses.filter((address) => !/^[/?#]/.test(address ?? ''))).toEqual([])
  expect(await read('/_forge/style.css')).toContain('.markdown-body')
  expect(await read('/avatars/7')).toMatch(/^<svg/)
  const raw = await fetch(`${forge.url}/alice/r/raw/main/src/a.js`)
  expect([raw.headers.get('content-type'), await raw.text()]).toEqual([
    'text/plain; charset=utf-8',
    'export const a = 1\n',
  ])
  expect((await fetch(`${forge.url}/alice/r/issues/99`)).status).toBe(404)
  repo.settings.private = true
  expect((await fetch(`${forge.url}/alice/r/issues`)).status).toBe(404)
})

describe('Markdown', () => {
  test.each([
    ['raw HTML is cut down to a few tags without attributes', '<b onclick="x">b</b> <i>i', '<p><b>b</b> <i>i</p></i>'],
    [
      'pictures and strange links are gone, and what looks like a script is text',
      '[a](javascript:x) <img src=x onerror=x> <script>y</script>',
      '<p><a href="">a</a>  y</p>',
    ],
    [
      'a picture is a link',
      '![cat](https://example.org/cat.png)',
      '<p><a href="https://example.org/cat.png">cat</a></p>',
    ],
    ['comments are hidden', 'a <!-- secret --> b', '<p>a  b</p>'],
    ['a comment without an end hides the rest', '<!-- secret\nb', ''],
    [
      'names are linked, but not in code',
      '@will `@will` a@b.c',
      '<p><a class="mention" href="/alice/r/issues?author=will">@will</a> <code>@will</code> <a href="mailto:a@b.c">a@b.c</a></p>',
    ],
    ['numbers are linked when they are issues', '#1 #99', '<p><a href="/alice/r/issues/1">#1</a> #99</p>'],
    ['lines of code stay as they are', '```\na  \nb\n```', '<pre><code>a  \nb\n</code></pre>'],
    [
      'folded parts fold',
      '<details><summary>S</summary>\n\n*x*\n\n</details>',
      '<details><summary>S</summary>  \n<p><em>x</em></p>\n</details>',
    ],
    ['what closes nothing is gone', '</div></p></main>x', 'x'],
  ])('%s', async (_, body, html) => {
    expect(await shown(body)).toBe(html)
  })
})
