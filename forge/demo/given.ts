import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../src/pipeline/error.ts'
import { checkedRepository, readIssue, type Written } from '../stage/input.ts'
import { agentScript, answer, shopFiles, vagueIssue } from './shop.ts'

export type DemoOptions = {
  root: string
  repo?: string
  issue?: string
  'agent-command'?: string
  verify?: string[]
  keep?: boolean
  open?: boolean
}

/** What the story is told about: the seeded shop, or what the person gave. */
export type Given = {
  name: string
  source: { files: Record<string, string> } | { from: string }
  issue: Written
  /** What the reporter answers; null when nobody wrote it beforehand. */
  answer: string | null
  agentCommand: string
  verify: string[]
  scripted: boolean
}

/**
 * @param temporary  a folder for the scripted agent
 * @throws Failure `bad-input` when something is missing that the real story needs
 */
export function readGiven(options: DemoOptions, temporary: string): Given {
  const { repo, issue, 'agent-command': command, verify } = options
  if (!repo && !issue && !command) return seeded(temporary, verify ?? ['npm test'])
  const missing = [repo ? [] : ['--repo'], issue ? [] : ['--issue'], command ? [] : ['--agent-command']].flat()
  if (!repo || !issue || !command) {
    throw new Failure('bad-input', `With your own input, ${missing.join(' and ')} must be given as well.`, {
      todo: 'npm run demo -- --repo PATH --issue FILE.md --agent-command COMMAND',
    })
  }
  return {
    name: 'yours',
    source: { from: checkedRepository(repo) },
    issue: readIssue(issue),
    answer: null,
    agentCommand: command,
    verify: verify ?? [],
    scripted: false,
  }
}

function seeded(temporary: string, verify: string[]): Given {
  const agent = join(temporary, 'agent.mjs')
  writeFileSync(agent, agentScript)
  return {
    name: 'corner-shop',
    source: { files: shopFiles },
    issue: vagueIssue,
    answer,
    agentCommand: `node ${agent}`,
    verify,
    scripted: true,
  }
}
