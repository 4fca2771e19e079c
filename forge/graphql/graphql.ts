/** GitHub's GraphQL API: validates against the schema, executes, and words errors as GitHub does. */
import type { GraphQLError } from 'graphql/error/GraphQLError.js'
import { execute } from 'graphql/execution/execute.js'
import { parse } from 'graphql/language/parser.js'
import { buildASTSchema } from 'graphql/utilities/buildASTSchema.js'
import { validate } from 'graphql/validation/validate.js'
import { Refusal } from '../refusal.ts'
import type { Answer } from '../rest/route.ts'
import type { State, Token } from '../state.ts'
import { issueResolvers } from './issue.ts'
import { mutationResolvers } from './mutation.ts'
import { accountResolvers, queryResolvers } from './query.ts'
import { repositoryResolvers } from './repository.ts'
import type { Resolvers } from './resolver.ts'
import { reviewResolvers } from './review.ts'
import { schemaText } from './schema.ts'

const schema = buildASTSchema(parse(schemaText), { assumeValid: true, assumeValidSDL: true })

const resolvers: Resolvers = {
  ...queryResolvers,
  ...accountResolvers,
  ...repositoryResolvers,
  ...issueResolvers,
  ...reviewResolvers,
  ...mutationResolvers,
}

/** Answers one GraphQL request: always 200 once it is understood, with errors beside the data. */
export async function answerGraphql(state: State, token: Token, body: unknown): Promise<Answer> {
  if (token.viewer.kind === 'anonymous') throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>
  if (typeof query !== 'string') throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  const document = parseQuery(query)
  if ('message' in document) return { status: 200, body: { errors: [renderError(document)] } }
  const mistakes = validate(schema, document)
  if (mistakes.length > 0) return { status: 200, body: { errors: mistakes.map(renderError) } }

  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : null,
    contextValue: { state, viewer: token.viewer, budget: token.budgets.graphql },
    fieldResolver(source, args, context, info) {
      const resolve = resolvers[info.parentType.name]?.[info.fieldName]
      if (resolve) return resolve(source, args, context, info)
      const value = source?.[info.fieldName]
      return typeof value === 'function' ? value() : value
    },
    typeResolver: (value: { kind: string }) => value.kind,
  })
  return { status: 200, body: { data, ...(errors ? { errors: errors.map(renderError) } : {}) } }
}

function parseQuery(query: string) {
  try {
    return parse(query)
  } catch (error) {
    return error as GraphQLError
  }
}

/** A refusal shows its type; an error that is no refusal is a bug of the forge and must not pass as GitHub's. */
function renderError(error: GraphQLError) {
  const { message, path, locations, originalError } = error
  if (originalError && !(originalError instanceof Refusal)) throw originalError
  return {
    ...(originalError ? { type: originalError.type } : {}),
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    message,
  }
}
