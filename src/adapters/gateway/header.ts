import type { IncomingHttpHeaders } from 'node:http'
import type { Dialect } from '../../pipeline/agent.ts'
import { redactKnown, type SecretForms } from '../../pipeline/secret.ts'
import { authorisation } from './dialect.ts'
import type { Upstream } from './order.ts'

const defaultMessagesVersion = '2023-06-01'
/** Test features that reach files, other servers, or the provider's machines. */
const refusedBetas = /^(files-api|mcp-client|code-execution|skills|web-|message-batches|fast-mode)/

/** What goes on to the provider: few headers of the agent, and our authentication instead of any of its own. */
export function requestHeaders(upstream: Upstream, sent: IncomingHttpHeaders, bytes: number): Record<string, string> {
  return {
    'content-type': 'application/json',
    'content-length': String(bytes),
    'accept-encoding': 'identity',
    accept: sent.accept ?? '*/*',
    'user-agent': sent['user-agent'] ?? 'issuewright',
    ...ofDialect(upstream.dialect, sent),
    ...authorisation(upstream),
  }
}

function ofDialect(dialect: Dialect, sent: IncomingHttpHeaders): Record<string, string> {
  if (dialect !== 'messages') return {}
  const version = sent['anthropic-version'] ?? defaultMessagesVersion
  const betas = String(sent['anthropic-beta'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !refusedBetas.test(name))
  return { 'anthropic-version': String(version), ...(betas.length > 0 && { 'anthropic-beta': betas.join(',') }) }
}

const passedBack =
  /^(content-type|retry-after(-ms)?|x-should-retry|(x-|anthropic-)?request-id|(x|anthropic)-ratelimit-.*)$/

/** What comes back to the agent: an allow-list, and never the key. */
export function responseHeaders(got: IncomingHttpHeaders, forms: SecretForms): Record<string, string> {
  return Object.fromEntries(
    Object.entries(got)
      .filter(([name]) => passedBack.test(name))
      .map(([name, value]) => [name, redactKnown(String(value), forms)]),
  )
}
