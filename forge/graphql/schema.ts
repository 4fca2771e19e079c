/** A true subset of GitHub's schema; test/forge/schema.test.ts holds it against GitHub's own. */
import { issueSchema } from './schema-issue.ts'
import { mutationSchema } from './schema-mutation.ts'
import { pullSchema } from './schema-pull.ts'
import { repositorySchema } from './schema-repository.ts'
import { reviewSchema } from './schema-review.ts'
import { reviewMutationSchema } from './schema-review-mutation.ts'

export const schemaText = [
  repositorySchema,
  issueSchema,
  pullSchema,
  reviewSchema,
  mutationSchema,
  reviewMutationSchema,
].join('\n')
