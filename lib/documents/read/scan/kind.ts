/** The pictures that are read, told by their first bytes and not by their names. */
export type PictureKind = 'png' | 'jpeg' | 'tiff'

const MARKS: [PictureKind, string][] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
]

export function kindOfPicture(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const kind = MARKS.find(([, mark]) => head.startsWith(mark))?.[0] ?? null
  // A PNG says first of all how large it is; what does not only begins like one.
  return kind === 'png' && !head.endsWith('IHDR') ? null : kind
}

type Size = { width: number; height: number }

/** One page of a picture's file. */
export type Leaf = Size & { bytes: Uint8Array }

/** How large a PNG or a JPEG says it is, before anything of it is unpacked; null where it does not say. */
export function sizeOf(bytes: Uint8Array, kind: 'png' | 'jpeg'): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kind === 'png')
    return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const mark = view.getUint8(at + 1)
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + (mark === 0xff ? -1 : view.getUint16(at + 2))
  }
  return null
}

const WIDTH = 256
const HEIGHT = 257
const MOST_TAGS = 200

/** The pages of a TIFF: how large each is, and the file with that page as its first, which is the one that is unpacked. */
export function leavesOfTiff(bytes: Uint8Array, most: number): Leaf[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = view.getUint8(0) === 0x49
  const pages: Leaf[] = []
  const seen = new Set<number>()
  let at = view.byteLength < 8 ? 0 : view.getUint32(4, little)
  while (at > 0 && at + 2 <= view.byteLength && !seen.has(at) && pages.length < most) {
    seen.add(at)
    const tags = view.getUint16(at, little)
    const end = at + 2 + tags * 12
    if (tags > MOST_TAGS || end + 4 > view.byteLength) break
    const size = { width: 0, height: 0 }
    for (let tag = at + 2; tag < end; tag += 12) {
      const value =
        view.getUint16(tag + 2, little) === 3
          ? view.getUint16(tag + 8, little)
          : view.getUint32(tag + 8, little)
      const name = view.getUint16(tag, little)
      if (name === WIDTH) size.width = value
      if (name === HEIGHT) size.height = value
    }
    const own = new Uint8Array(bytes)
    new DataView(own.buffer).setUint32(4, at, little)
    pages.push({ ...size, bytes: own })
    at = view.getUint32(end, little)
  }
  return pages
}
