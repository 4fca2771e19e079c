import { createSign, generateKeyPairSync } from 'node:crypto'
import type { Cast } from '../life.ts'

/** An App proves itself, finds where it is installed, and gets a token; a wrong proof, and more than was granted, are refused. */
export async function playApps({ repo, ask }: Pick<Cast, 'repo' | 'ask'>): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const { id } = repo.addApp({
    slug: 'checker',
    publicKey: pem,
    permissions: { pull_requests: 'write', metadata: 'read' },
  })
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: id, exp: Math.floor(Date.now() / 1_000) + 60 })}`
  const proof = `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`
  const app = ask(proof)
  const { body } = await app('GET /installation')
  const address = `POST //app/installations/${body.id}/access_tokens`
  const { body: answer } = await app(address, { repositories: ['shop'], permissions: { pull_requests: 'write' } })
  await ask(answer.token)('PATCH /pulls/5', { state: 'open' })
  await app(address, { permissions: { contents: 'write' } })
  await ask(`${text}.forged`)('GET /installation')
}
