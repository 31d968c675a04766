import { deflateSync } from 'node:zlib'

/** A PDF of the objects given, numbered from 1 and in this order, the first being its catalogue. */
export function rawPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** A stream object; `times` packs it that often, each time inside the last. */
export function stream(content: string | Uint8Array, { dictionary = '', times = 0 } = {}): string {
  let bytes = Buffer.from(typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
  for (let i = 0; i < times; i += 1) bytes = deflateSync(bytes)
  const filter = times > 0 ? `/Filter [${'/FlateDecode '.repeat(times)}]` : ''
  return `<< /Length ${bytes.length} ${filter} ${dictionary} >>\nstream\n${bytes.toString('latin1')}\nendstream`
}

/** Lines of text, one below the other, as the content of a page. */
export function pageOf(lines: readonly string[]): string {
  const escaped = (line: string) => line.replace(/[\\()]/g, '\\$&')
  return lines
    .map((line, index) => `BT /F1 10 Tf 1 0 0 1 72 ${740 - index * 13} Tm (${escaped(line)}) Tj ET`)
    .join('\n')
}

export const FONT =
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
