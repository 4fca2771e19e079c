import type { z } from 'zod'
import { type GitHub, statusOf } from './client.ts'

/** One repository: requests go below its address, and answers are read by a schema. */
export type Repository = {
  owner: string
  name: string
  local: boolean
  /** @param route  `GET /issues/{number}` */
  send: GitHub['request']
  graphql: GitHub['graphql']
  ask: <T extends z.ZodType>(schema: T, route: string, parameters?: Record<string, unknown>) => Promise<z.output<T>>
  /** What a GraphQL query, which takes `$owner` and `$name`, tells of the repository. */
  query: <T extends z.ZodType>(of: T, query: string, variables?: Record<string, unknown>) => Promise<z.output<T>>
}

export function repositoryOf({ local, request, graphql }: GitHub, fullName: string): Repository {
  const [owner = '', name = ''] = fullName.split('/')
  const send: GitHub['request'] = (route, parameters) =>
    request(route.replace(' ', ` /repos/${owner}/${name}`), parameters)
  return {
    ...{ owner, name, local, send, graphql },
    ask: async (schema, route, parameters) => schema.parse((await send(route, parameters)).data),
    query: async (of, query, variables) => {
      const { repository } = (await graphql(query, { owner, name, ...variables })) as { repository: unknown }
      return of.parse(repository)
    },
  }
}

/** There is no such thing, or no more. */
export const gone = [404, 410]
/** GitHub understood, and will not: another try would end the same. */
export const refused = [403, ...gone, 422]

/** For `catch`: what to answer when GitHub refused with one of these codes; all else is thrown on. */
export function when<T>(codes: readonly number[], answer: (error: unknown) => T): (error: unknown) => T {
  return (error) => {
    if (!codes.includes(statusOf(error) ?? 0)) throw error
    return answer(error)
  }
}
