import { chmodSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { copyTree } from '../../src/adapters/workspace/copy.ts'
import { freshDir } from '../workspace/tree.ts'

const posix = process.platform === 'win32' ? test.skip : test

test('a copy keeps modes, links and times, and replaces what was there', async () => {
  const [from, to] = [join(freshDir(), 'from'), join(freshDir(), 'to')]
  for (const path of [join(from, 'sub'), to]) mkdirSync(path, { recursive: true })
  writeFileSync(join(to, 'old'), '')
  writeFileSync(join(from, 'sub', 'run.sh'), 'true\n')
  chmodSync(join(from, 'sub', 'run.sh'), 0o755)
  symlinkSync('../outside', join(from, 'sub', 'link'))
  await copyTree(from, to)
  expect(lstatSync(join(to, 'old'), { throwIfNoEntry: false })).toBeUndefined()
  expect(readlinkSync(join(to, 'sub', 'link'))).toBe('../outside')
  const [was, is] = [lstatSync(join(from, 'sub', 'run.sh')), lstatSync(join(to, 'sub', 'run.sh'))]
  expect([is.mode, Math.round(is.mtimeMs)]).toEqual([was.mode, Math.round(was.mtimeMs)])
})

posix('the program that copies gets no secret of the step', async () => {
  const bin = freshDir()
  const heard = join(bin, 'heard')
  writeFileSync(join(bin, 'cp'), `#!/bin/sh\nenv > ${heard}\n`, { mode: 0o755 })
  const { PATH = '' } = process.env
  process.env['PATH'] = `${bin}${delimiter}${PATH}`
  process.env['INPUT_AGENT-API-KEY'] = 'canary'
  try {
    await copyTree(bin, join(freshDir(), 'to'))
  } finally {
    process.env['PATH'] = PATH
    delete process.env['INPUT_AGENT-API-KEY']
  }
  const env = readFileSync(heard, 'utf8')
  expect(env).toContain(`PATH=${bin}`)
  expect(env).not.toContain('canary')
})
