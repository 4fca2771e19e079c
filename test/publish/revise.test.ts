import { expect, test } from '@jest/globals'
import { reviseBranch } from '../../src/adapters/github/branch.ts'
import type { Repository } from '../../src/adapters/github/repository.ts'

const [head, base, tree, made] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40))

/** Every tree that is made is `tree`; the branch stands at `head`. */
const repository = {
  send: async () => ({}),
  ask: async (_: unknown, route: string) => {
    if (route === 'POST /git/trees') return { sha: tree }
    if (route === 'POST /git/commits') return { sha: made }
    return head
  },
} as unknown as Repository

const revise = (parents: (string | undefined)[]) => {
  const what = { branch: 'x', base: { sha: base, tree: base }, parents, files: [], message: 'm', spent: [tree] }
  return reviseBranch(repository, what as Parameters<typeof reviseBranch>[1], async () => {})
}

test('a round that brings an old tree back is refused; a conflict may well be resolved to what the branch held', async () => {
  await expect(revise([head])).rejects.toMatchObject({ code: 'revision-undone' })
  await expect(revise([head, base])).resolves.toBe(made)
})
