import type { Encoding } from '#lib/documents/encodings.ts'
import { byPage } from './code-pages.ts'
import { type Decoded, fromPages, fromUtf7, undoTwice, utf7 } from './mend.ts'

/**
 * Bytes to text: UTF-8 and UTF-16 by their marks or their look, else what a byte a letter stands for. `warning` says
 * what was mended or guessed on the way, which a person is told; where it is not certain they are asked, and `chosen`
 * is their answer.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const encoding = detect(bytes)
  if (encoding === 'one-byte') return fromPages(bytes, chosen)
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'utf-8') return { text, warning: null, readings: [] }
  const once = /\P{ASCII}/u.test(text) ? null : fromUtf7(text)
  if (once !== null) return { text: once, warning: 'encoding-mended', readings: [] }
  const undone = undoTwice(text, chosen)
  // What stands for a letter that was lost before it came here cannot be brought back.
  const isLost = undone.warning === null && undone.text.includes('\ufffd')
  return isLost ? { ...undone, warning: 'letters-lost' } : undone
}

/** The bytes of a mail's part as it says that they are to be read, unless they plainly are something else. */
export function decodePart(bytes: Uint8Array, charset: string, chosen?: Encoding): Decoded {
  if (/^(?:unicode-1-1-)?utf-?7$/i.test(charset)) return plainly(utf7(decodeWindows(bytes)))
  if (chosen) return decode(bytes, chosen)
  const isPlain = !bytes.some((byte) => byte > 127)
  if (isPlain && !/^utf-?16/i.test(charset)) return decode(bytes)
  if (/^(?:x-)?mac(?:-?roman|intosh)$/i.test(charset)) return plainly(byPage(bytes, 'mac-roman'))
  if (/^(?:cp|ibm)-?850$/i.test(charset)) return plainly(byPage(bytes, 'cp850'))
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1)$/i.test(charset)) {
    const isUtf8 = detect(bytes) === 'utf-8'
    return isUtf8
      ? { ...decode(bytes), warning: 'encoding-mended' }
      : plainly(byPage(bytes, 'windows-1252'))
  }
  const isOurs = /^(?:utf-?8|us-ascii|unknown-8bit|x-unknown)$/i.test(charset)
  const text = isOurs ? null : tryDecode(bytes, charset)
  return text === null ? decode(bytes) : plainly(text)
}

export function decodeWindows(bytes: Uint8Array): string {
  return byPage(bytes, 'windows-1252')
}

function plainly(text: string): Decoded {
  return { text, warning: null, readings: [] }
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function detect(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 4000)
  for (let i = 0; i < sample.length; i += 1)
    if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const half = sample.length / 2
  if ((zeros[1] ?? 0) > half * 0.4 && (zeros[0] ?? 0) < half * 0.1) return 'utf-16le'
  if ((zeros[0] ?? 0) > half * 0.4 && (zeros[1] ?? 0) < half * 0.1) return 'utf-16be'
  return tryDecode(bytes, 'utf-8') === null ? 'one-byte' : 'utf-8'
}
