import { settingsSchema } from '../pipeline/policy.ts'

/**
 * A settings file in which every setting stands as a comment with what it means and its default, but for the checks that
 * were guessed. JSON is YAML, so that nothing needs quoting rules.
 * @param verify  commands that check the repository, as far as they are known
 */
export function commentedSettings(verify: readonly string[]): string {
  const defaults = settingsSchema.parse({})
  const settings = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const standard = defaults[name as keyof typeof defaults]
    const guessed = name === 'verify' && verify.length > 0
    const value = guessed ? `${name}: ${JSON.stringify(verify)}` : `# ${name}:${yamlOf(standard)}`
    return ['', `# ${schema.description ?? ''}`, value]
  })
  const head = [
    '# Settings of Issuewright. What stands as a comment is the default.',
    '# Set agent (docs/agents.md lists them) or agent-command, or no agent starts.',
  ]
  return `${[...head, ...settings].join('\n')}\n`
}

function yamlOf(value: unknown): string {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  if (!isTable) return ` ${JSON.stringify(value)}`
  return Object.entries(value)
    .map(([key, one]) => `\n#   ${key}: ${JSON.stringify(one)}`)
    .join('')
}

/** Guesses the commands that check a repository from the files at its top. @param read  null for what is not there */
export function guessChecks(read: (file: string) => string | null): string[] {
  const scripts = /"scripts"\s*:\s*\{[^}]*"test"\s*:/.test(read('package.json') ?? '')
  const noTest = /no test specified/.test(read('package.json') ?? '')
  const install = read('package-lock.json') === null ? 'npm install' : 'npm ci'
  if (scripts && !noTest) return [install, 'npm test']
  if (/^(test|check):/m.test(read('Makefile') ?? ''))
    return [/^test:/m.test(read('Makefile') ?? '') ? 'make test' : 'make check']
  if (read('Cargo.toml') !== null) return ['cargo test']
  if (read('go.mod') !== null) return ['go test ./...']
  if (read('pyproject.toml') !== null) return ['python -m pytest']
  return []
}
