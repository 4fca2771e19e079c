/** Credentials that are known by their form. Sources: each provider's documentation of its token prefixes, as of 2026-11. */
const secrets = new RegExp(
  [
    // Installation tokens are some 520 characters with dots, dashes and underscores since 2026-04-27.
    '\\bgh[opsur]_[A-Za-z0-9._-]{36,}',
    '\\bgithub_pat_[A-Za-z0-9_]{22,}',
    '\\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20,}',
    '\\bsk-(?:ant-|proj-|or-|svcacct-)?[A-Za-z0-9_-]{20,}',
    '\\bAIza[A-Za-z0-9_-]{35}',
    '\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b',
    '\\bnpm_[A-Za-z0-9]{36}\\b',
    '\\bpypi-AgE[A-Za-z0-9_-]{50,}',
    '\\bxox[abeoprs]-[A-Za-z0-9-]{10,}',
    '\\b[rs]k_live_[A-Za-z0-9]{20,}',
    // With its end when that is near, else with the lines of base64 that follow.
    '-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[\\s\\S]){0,20000}-----END [A-Z0-9 ]{1,60}-----|(?:(?:\\s|\\\\n)+[A-Za-z0-9+/=]{16,})*)',
  ].join('|'),
  'g',
)

/** Puts `[redacted secret]` in the place of everything that looks like a credential; `told` hears how often, never what. */
export function redactSecrets(text: string, told: () => void = () => {}): string {
  return text.replace(secrets, () => {
    told()
    return '[redacted secret]'
  })
}
