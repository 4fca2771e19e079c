/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const forms: readonly { name: string; pattern: RegExp }[] = [
  // Installation tokens are some 520 characters with dots since 2026-04-27; the old 36 letters match as well.
  { name: 'a GitHub token', pattern: /\bgh[opsur]_[A-Za-z0-9._-]{36,}/g },
  { name: 'a GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9_]{36,}/g },
  { name: 'a GitLab token', pattern: /\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}/g },
  { name: 'a model key', pattern: /\bsk-(?:ant-|proj-|or-|svcacct-)?[A-Za-z0-9_-]{32,}/g },
  { name: 'a Google key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
  { name: 'an AWS key', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { name: 'a PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g },
  { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
  { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g },
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
]

/** What credentials a text holds that the one before did not: their kinds, never their values. */
export function newSecrets(text: string, before: string): string[] {
  const found = forms.filter(({ pattern }) => text.match(pattern)?.some((secret) => !before.includes(secret)))
  return [...new Set(found.map(({ name }) => name))]
}
