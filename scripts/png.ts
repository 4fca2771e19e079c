import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Pixels, three bytes each, row after row. */
export type Picture = { width: number; height: number; pixels: Uint8Array }

/** Reads an 8-bit RGB or RGBA PNG that is not interlaced, as browsers write them. */
export function readPng(file: Buffer): Picture {
  const [width, height, channels] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25] === 6 ? 4 : 3]
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const data = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const pixels = new Uint8Array(width * height * 3)
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0
    const row = new Uint8Array(data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)))
    for (let i = 0; i < stride; i++) {
      const [left, up, corner] = [row[i - channels] ?? 0, above[i] ?? 0, above[i - channels] ?? 0]
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      row[i] = (row[i] ?? 0) + guess
    }
    for (let x = 0; x < width; x++) pixels.set(row.subarray(x * channels, x * channels + 3), (y * width + x) * 3)
    above = row
  }
  return { width, height, pixels }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Cuts the rows at the end that are like the last one. */
export function trimBottom({ width, height, pixels }: Picture): Picture {
  const row = (y: number) => Buffer.from(pixels.subarray(y * width * 3, (y + 1) * width * 3))
  let end = height
  while (end > 1 && row(end - 1).equals(row(height - 1))) end--
  return { width, height: end, pixels: pixels.subarray(0, end * width * 3) }
}

/** A PNG with the 256 most frequent colours; every other becomes the nearest of them. */
export function writePalettePng({ width, height, pixels }: Picture): Buffer {
  const colour = (at: number) => ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) counts.set(colour(at), (counts.get(colour(at)) ?? 0) + 1)
  // One of each coarse shade first, so that rare colours are not lost to the greys of the letters.
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([rgb]) => rgb)
  const coarse = new Map(frequent.toReversed().map((rgb) => [rgb & 0xe0e0e0, rgb]))
  const palette = [...new Set([...coarse.values(), ...frequent])].slice(0, 256)
  const index = new Map(frequent.map((rgb) => [rgb, nearest(palette, rgb)]))
  const raw = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) raw[y * (width + 1) + 1 + x] = index.get(colour((y * width + x) * 3)) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(raw, { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', data), chunk('IEND')])
}

function nearest(palette: readonly number[], rgb: number): number {
  const far = (other: number) =>
    ((rgb >> 16) - (other >> 16)) ** 2 +
    (((rgb >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
    ((rgb & 255) - (other & 255)) ** 2
  return palette.reduce((best, other, i) => (far(other) < far(palette[best] ?? 0) ? i : best), 0)
}

function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
