/** The compiler is the test here: what the forge renders must fit GitHub's own description of its answers. */
import { expect, test } from '@jest/globals'
import type { components } from '@octokit/openapi-types'
import type { renderAccount } from '../../forge/render/account.ts'
import type { renderCommit, renderGitCommit } from '../../forge/render/commit.ts'
import type { renderComment, renderIssue } from '../../forge/render/issue.ts'
import type { renderFile, renderFullPull, renderPull } from '../../forge/render/pull.ts'
import type { renderLabel, renderRepository } from '../../forge/render/repository.ts'

type GitHub = components['schemas']
/** GitHub's description of pull requests knows neither ghosts nor labels without a description; its answers do. */
type Loose<Described> = Omit<Described, 'labels' | 'user'>
type Rendered<Render extends (...args: never[]) => unknown> = ReturnType<Render>

const fits = {
  'simple-user': (given: Rendered<typeof renderAccount>): GitHub['simple-user'] => given,
  'full-repository': (given: Rendered<typeof renderRepository>): GitHub['full-repository'] => given,
  'repository-webhooks': (given: Rendered<typeof renderRepository>): GitHub['repository-webhooks'] => given,
  label: (given: Rendered<typeof renderLabel>): GitHub['label'] => given,
  issue: (given: Rendered<typeof renderIssue>): GitHub['issue'] => given,
  'issue-comment': (given: Rendered<typeof renderComment>): GitHub['issue-comment'] => given,
  'pull-request-simple': (given: Rendered<typeof renderPull>): Loose<GitHub['pull-request-simple']> => given,
  'pull-request': (given: Rendered<typeof renderFullPull>): Loose<GitHub['pull-request']> => given,
  'diff-entry': (given: Rendered<typeof renderFile>): GitHub['diff-entry'] => given,
  'git-commit': (given: Rendered<typeof renderGitCommit>): GitHub['git-commit'] => given,
  commit: (given: Rendered<typeof renderCommit>): GitHub['commit'] => given,
}

test('the compiler has checked every rendering', () => {
  expect(Object.keys(fits)).toHaveLength(11)
})
