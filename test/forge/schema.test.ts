import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  specifiedScalarTypes,
  validateSchema,
} from 'graphql'
import { schemaText } from '../../forge/graphql/schema.ts'

const file = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
// GitHub's schema does not pass graphql-js' own checks, hence the two assumptions.
const github = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true })
const ours = buildSchema(schemaText)

test('the schema is sound', () => {
  expect(validateSchema(ours)).toEqual([])
})

test("the schema is a true subset of GitHub's", () => {
  const theirs = new Set(described(github))
  expect(described(ours).filter((line) => !theirs.has(line))).toEqual([])
})

test('no argument GitHub demands is left out', () => {
  const own = described(ours)
  const subject = (line: string) => line.split(' ', 1)[0]
  const subjects = new Set(own.map(subject))
  const demanded = described(github).filter((line) => line.endsWith(' (required)') && subjects.has(subject(line)))
  const missing = demanded.filter((line) => !own.includes(line))
  expect(missing).toEqual([])
})

/** A schema as a list of statements that a subset may only drop, never change. */
function described(schema: GraphQLSchema): string[] {
  const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name))
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !builtIn.has(name))
  return types.flatMap((type) => {
    const lines = [`${type.name} is ${type.constructor.name}`]
    if (isEnumType(type)) lines.push(...type.getValues().map(({ name }) => `${type.name} has ${name}`))
    if (isUnionType(type)) lines.push(...type.getTypes().map(({ name }) => `${type.name} includes ${name}`))
    if (isObjectType(type) || isInterfaceType(type)) {
      lines.push(...type.getInterfaces().map(({ name }) => `${type.name} implements ${name}`))
      lines.push(...Object.values(type.getFields()).flatMap((field) => describeField(type.name, field)))
    }
    if (isInputObjectType(type)) {
      lines.push(
        ...Object.values(type.getFields()).map((field) => describeInput(`${type.name} takes ${field.name}`, field)),
      )
    }
    return lines
  })
}

function describeField(owner: string, field: GraphQLField<unknown, unknown>): string[] {
  const name = `${owner}.${field.name}`
  const args = field.args.map((argument) => describeInput(`${name} takes ${argument.name}`, argument))
  return [name, `${name}: ${field.type}`, ...args]
}

function describeInput(name: string, input: GraphQLArgument | GraphQLInputField): string {
  const required = String(input.type).endsWith('!') && input.defaultValue === undefined
  const fallback = input.defaultValue === undefined ? '' : ` = ${JSON.stringify(input.defaultValue)}`
  return `${name}: ${input.type}${fallback}${required ? ' (required)' : ''}`
}
