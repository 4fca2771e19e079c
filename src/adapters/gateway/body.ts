import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'

const decoders: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
}

/** The plain bytes of a body whatever its content encoding; null for an encoding that nobody here knows. */
export function decoded(body: Readable, encoding: string | undefined): Readable | null {
  if (encoding === undefined || encoding === '' || encoding === 'identity') return body
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding]?.() : undefined
  return decoder ? pipeline(body, decoder, () => {}) : null
}

/** All of a body, or null when it is larger than `most` bytes; the stream then stays open for an answer. */
export async function readWhole(body: Readable, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length
    if (size > most) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
