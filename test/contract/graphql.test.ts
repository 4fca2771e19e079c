import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { schemaText } from '../../forge/graphql/schema.ts'
import { discussionQuery } from '../../src/adapters/github/discussion.ts'
import { draftMutation } from '../../src/adapters/github/page.ts'
import * as ours from '../../src/adapters/github/query.ts'
import { labelledQuery } from '../../src/adapters/knowledge/labelled.ts'

const file = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
// GitHub's schema does not pass graphql-js' own checks, hence the two assumptions.
const github = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true })
const forge = buildSchema(schemaText)

const documents = Object.entries({ ...ours, discussionQuery, draftMutation, labelledQuery }).filter(
  ([, value]) => typeof value === 'string' && /^\s*(query|mutation)\b/.test(value),
)

test('there are queries to judge', () => {
  expect(documents.length).toBeGreaterThan(0)
})

describe.each(documents)('%s', (_, document) => {
  test.each([
    ['GitHub', github],
    ['the forge', forge],
  ])('%s understands it', (_, schema) => {
    const mistakes = validate(schema, parse(String(document)))
    expect(mistakes.map(({ message }) => message)).toEqual([])
  })
})
