import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The cache service of GitHub Actions (version 2), as far as its library speaks with it, with one store of blobs. */
export async function startService() {
  const entries = new Map<string, { version: string; blob: Buffer }>()
  const blobs = new Map<string, Buffer>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const sent = Buffer.concat(chunks)
    const [, kind, key = ''] = /^\/(blobs\/box|twirp\/[\w.]+)\/([^?]+)/.exec(request.url ?? '') ?? []
    if (kind?.startsWith('blobs')) {
      if (request.method === 'PUT') blobs.set(key, sent)
      response.writeHead(request.method === 'PUT' ? 201 : 200, { etag: '"1"' })
      response.end(request.method === 'GET' ? blobs.get(key) : undefined)
      return
    }
    const asked = JSON.parse(sent.toString()) as { key: string; version: string; restore_keys?: string[] }
    const url = (name: string) => `http://${request.headers.host}/blobs/box/${name}?sig=signature`
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer(key, asked, url)))
  })
  const answer = (
    method: string,
    asked: { key: string; version: string; restore_keys?: string[] },
    url: (name: string) => string,
  ) => {
    if (method === 'CreateCacheEntry')
      return entries.has(asked.key) ? { ok: false } : { ok: true, signed_upload_url: url(asked.key) }
    if (method === 'FinalizeCacheEntryUpload') {
      entries.set(asked.key, { version: asked.version, blob: blobs.get(asked.key) ?? Buffer.alloc(0) })
      return { ok: true, entry_id: '1' }
    }
    const found = [...entries].findLast(([key, { version }]) => {
      const isWanted = key === asked.key || (asked.restore_keys ?? []).some((prefix) => key.startsWith(prefix))
      return isWanted && version === asked.version
    })
    return found ? { ok: true, signed_download_url: url(found[0]), matched_key: found[0] } : { ok: false }
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close().closeAllConnections(),
  }
}
