/** Workflow commands: what a step says to the runner through its output. */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** The commands the runner knows (actions/runner, src/Runner.Worker/ActionCommandManager.cs). */
const known = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

/**
 * Reads a line as a command: `::name key=value,…::message` after blanks, or the older `##[name key=value;…]message`
 * anywhere in it. `null` when it is none; `extra` is the name that resumes stopped commands.
 */
export function parseCommand(line: string, extra = ''): Command | null {
  const isKnown = (name: string) => known.includes(name.toLowerCase()) || (extra !== '' && name === extra)
  const modern = /^\s*::(?<name>[^\s:]+?)(?: (?<properties>.*?))?::(?<message>.*)$/s.exec(line)?.groups
  if (modern?.name && isKnown(modern.name)) return commandOf(modern, ',', decode, extra)
  const old = /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/s.exec(line)?.groups
  return old?.name && isKnown(old.name) ? commandOf(old, ';', decodeOld, extra) : null
}

function commandOf(
  groups: Readonly<Record<string, string | undefined>>,
  separator: string,
  decodeText: (text: string, property: boolean) => string,
  extra: string,
): Command {
  const { name = '', properties = '', message = '' } = groups
  const pairs = properties.split(separator).map((pair) => /^([^=]+)=(.*)$/s.exec(pair.trim()))
  return {
    name: name === extra ? name : name.toLowerCase(),
    properties: Object.fromEntries(
      pairs.flatMap((match) => (match ? [[match[1] ?? '', decodeText(match[2] ?? '', true)]] : [])),
    ),
    message: decodeText(message, false),
  }
}

function decode(text: string, property: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const whole = property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain
  return whole.replaceAll('%25', '%')
}

function decodeOld(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%')
}
