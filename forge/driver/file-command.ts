/** The files through which a step hands over outputs, state, variables and paths. */

/**
 * Reads `name=value` lines and `name<<delimiter` blocks.
 * @throws Error in the runner's words for a line that is neither, or a block without an end
 */
export function parseFileCommands(text: string): [name: string, value: string][] {
  const lines = text.split(/\r?\n/)
  const pairs: [string, string][] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      pairs.push([line.slice(0, equals), line.slice(equals + 1)])
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    }
    const end = lines.indexOf(delimiter, index + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    pairs.push([name, lines.slice(index + 1, end).join('\n')])
    index = end
  }
  return pairs
}
