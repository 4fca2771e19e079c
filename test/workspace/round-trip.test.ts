import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyChangeSet } from '../../src/adapters/workspace/apply.ts'
import { collect } from '../../src/adapters/workspace/collect.ts'
import { takeManifest } from '../../src/adapters/workspace/manifest.ts'
import { parentsOf } from '../../src/pipeline/path.ts'
import { freshDir, limits, picture, plant } from './tree.ts'

const name = fc.constantFrom('a', 'b', 'c', 'Ä.md', 'with space', '-dash')
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'))
const leaf = fc.record({ content: fc.string({ maxLength: 5 }), executable: fc.boolean() })
const edits = fc.array(fc.tuple(path, fc.option(leaf)), { maxLength: 8 })

/** Makes room like a person would: what stands in the way goes. */
function edit(tree: string, steps: [string, { content: string; executable: boolean } | null][]): void {
  for (const [at, file] of steps) {
    rmSync(join(tree, at), { recursive: true, force: true })
    if (file === null) continue
    for (const parent of parentsOf(at)) {
      if (picture(tree)[parent]) rmSync(join(tree, parent))
    }
    plant({ [at]: file }, tree)
  }
}

test('base plus collected change set is the tree of the agent, whatever it did', () => {
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      const tree = freshDir()
      edit(tree, first)
      const fresh = freshDir()
      edit(fresh, first)
      const manifest = takeManifest(tree)
      edit(tree, second)
      const contents = freshDir()
      const { files, truncated } = collect({ tree, manifest, limits, files: contents })
      applyChangeSet({ into: fresh, files, contents })
      expect(truncated).toBe(false)
      expect(picture(fresh)).toEqual(picture(tree))
    }),
    {
      numRuns: 60,
      // An empty folder of the base gives way to a file.
      examples: [
        [
          [
            ['c/b/a', { content: '', executable: false }],
            ['c/b/a', null],
          ],
          [['c', { content: '', executable: false }]],
        ],
      ],
    },
  )
})
