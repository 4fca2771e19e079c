/** The model APIs that the gateway speaks through to. */
export const dialects = ['messages', 'responses', 'chat', 'generate'] as const
export type Dialect = (typeof dialects)[number]

/** What an agent does, in one form for all of them. */
export type AgentEvent =
  | { kind: 'session'; id: string }
  | { kind: 'said'; text: string }
  | { kind: 'ran'; command: string }
  | { kind: 'read' | 'edited'; path: string }
  | { kind: 'ended'; good: boolean; why: string }

/** What an adapter gets to build a start from. All paths as the room's inside knows them. */
export type AgentTask = {
  tree: string
  home: string
  /** The directory with this agent's installation; empty when nothing is installed. */
  tools: string
  /** The prompt: the task, and where to find its context and leave the summary. */
  prompt: string
  /** The command line of the setting `agent-command`; only for the agent `command`. */
  command: string
  model: string
  /** Null when the agent talks to no gateway. */
  gateway: { url: string; key: string } | null
  turns: number
  /** The session of the run before, to go on in; null for a new one. */
  resume: string | null
}

export type AgentStart = {
  argv: readonly [string, ...string[]]
  env: Readonly<Record<string, string>>
  stdin?: string
  /** Files below the room's home, written before the start. */
  files?: readonly { path: string; content: string }[]
  stopSignal?: 'SIGTERM' | 'SIGINT'
}

/** How one run of an agent ended. */
export type AgentVerdict = { how: 'finished' | 'failed' | 'turns'; why: string }

/** All we know about one agent. */
export type Adapter = {
  name: string
  /** Whether its real program was run by our tests, or only its documentation was read. */
  source: 'program' | 'documentation'
  /** What npm installs, and whether it needs a Node to run; null when the program must be there already. */
  package: { name: string; version: string; node?: true } | null
  /** Which API it speaks. Null when it reaches no gateway. */
  dialect: Dialect | null
  /**
   * The variable with its own key, for a program that reaches its maker without our gateway. The key would have to be in
   * the room, so it starts only where there is none.
   */
  ownKey?: string
  /** Where the gateway speaks to by default, without a final slash. */
  baseUrl: string
  model: string
  /** Instruction files it reads in the tree; those of the base commit only. */
  instructions: readonly string[]
  /** Project-local configuration (MCP servers, hooks, settings): hidden from it unless the policy lists it. */
  configuration: readonly string[]
  start: (task: AgentTask) => AgentStart
  /** One line of its standard output in normal form; [] for noise. Never throws. */
  read: (line: string) => AgentEvent[]
  verdict: (end: { exitCode: number | null; events: readonly AgentEvent[]; tail: string }) => AgentVerdict
}
