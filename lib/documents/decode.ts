import { mixedText, singleByteText, twiceDecoded } from './mend.ts'

/**
 * Bytes to text: UTF-8 and UTF-16 by their marks or their look, else what a byte a letter stands for. `warning` says
 * what was mended or guessed on the way, which a person is told.
 */
export function decode(bytes: Uint8Array): { text: string; warning: string | null } {
  const encoding = detect(bytes)
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return { text: new TextDecoder(encoding).decode(bytes), warning: null }
  if (encoding === 'utf-8') {
    const text = new TextDecoder(encoding).decode(bytes)
    const once = twiceDecoded(text)
    return once === null ? { text, warning: null } : { text: once, warning: 'encoding-mended' }
  }
  const mixed = mixedText(bytes, decodeWindows)
  if (mixed !== null) return { text: mixed, warning: 'encoding-mended' }
  return singleByteText(bytes, decodeWindows)
}

const ABOVE_127 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// Node 20 reads windows-1252 as Latin-1, which loses the apostrophes, dashes and œ that French text is full of.
export function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (letter) =>
    ABOVE_127.charAt(letter.charCodeAt(0) - 0x80),
  )
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
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'one-byte'
  }
}
