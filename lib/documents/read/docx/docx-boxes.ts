import { crc32 } from 'node:zlib'

const OPEN = '<mc:AlternateContent'
const CLOSE = '</mc:AlternateContent>'

/**
 * A text box that was drawn for newer programs only, without the fallback that mammoth reads, written so that it is
 * read too. Null where there is none: most files stay as they are.
 */
export function withBoxes(xml: string): string | null {
  if (!xml.includes('txbxContent>')) return null
  const kept: string[] = []
  let changed = false
  let at = 0
  const outside = (part: string) => {
    const opened = withDrawn(part)
    changed ||= opened !== part
    kept.push(opened)
  }
  while (at < xml.length) {
    const start = xml.indexOf(OPEN, at)
    const end = start < 0 ? -1 : xml.indexOf(CLOSE, start)
    if (end < 0) break
    outside(xml.slice(at, start))
    const whole = xml.slice(start, end + CLOSE.length)
    const fallback = whole.indexOf('<mc:Fallback')
    const isLost = fallback < 0 || !whole.includes('txbxContent>', fallback)
    const boxes = isLost ? boxesIn(whole) : ''
    if (boxes !== '') changed = true
    kept.push(boxes === '' ? whole : boxes)
    at = end + CLOSE.length
  }
  outside(xml.slice(at))
  return changed ? kept.join('') : null
}

// A drawing that stands for itself: mammoth looks for pictures in it, and for no words.
function withDrawn(part: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = part.indexOf('<w:drawing', at)
    const end = start < 0 ? -1 : part.indexOf('</w:drawing>', start)
    if (end < 0) return kept.join('') + part.slice(at)
    const whole = part.slice(start, end + '</w:drawing>'.length)
    const boxes = boxesIn(whole)
    kept.push(part.slice(at, start), boxes === '' ? whole : boxes)
    at = end + '</w:drawing>'.length
  }
}

function boxesIn(xml: string): string {
  const boxes: string[] = []
  let at = 0
  for (;;) {
    const start = xml.indexOf('<w:txbxContent>', at)
    const end = start < 0 ? -1 : xml.indexOf('</w:txbxContent>', start)
    if (end < 0) break
    at = end + '</w:txbxContent>'.length
    boxes.push(xml.slice(start, at))
  }
  return boxes.length === 0 ? '' : `<w:pict>${boxes.join('')}</w:pict>`
}

/** A zip of stored entries: only for handing a mended document on to mammoth, which reads nothing else. */
export function storedZip(parts: readonly { name: string; content: Buffer }[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name: written, content } of parts) {
    const name = Buffer.from(written)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    // The name is UTF-8.
    fields.writeUInt16LE(0x800, 2)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(content.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const mark = (letters: string) => Buffer.from(`PK${letters}`, 'latin1')
    locals.push(mark('\u0003\u0004'), fields, name, content)
    directory.push(mark('\u0001\u0002'), Buffer.from([20, 0]), fields, tail, name)
    offset += 30 + name.length + content.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
