import { CODE_PAGES, type CodePage, type Encoding, type Reading } from '#lib/documents/encodings.ts'
import { byPage, isOurs, oddIn, windowsByte } from './code-pages.ts'

/** A text as it is read, what a person is told of it, and where it is not certain, how else it may be read. */
export type Decoded = { text: string; warning: string | null; readings: Reading[] }

const strict = new TextDecoder('utf-8', { fatal: true })

/** A letter of two bytes and more that UTF-8 knows, as one match; any other byte above 127 alone. */
const UTF8 =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g

/** Bytes that are not UTF-8, or not all of them: each odd one is a letter of the code page that makes words of them. */
export function fromPages(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const raw = Buffer.from(bytes).toString('latin1')
  const known = raw.match(UTF8)?.length ?? 0
  const odd = raw.replace(UTF8, '').match(/[\x80-\xff]/g)?.length ?? 0
  const isMixed = known > odd
  const read = (part: string, page: CodePage) => (isMixed ? mixed(part, page) : paged(part, page))
  const words = oddWords(raw, isMixed)
  const readings = CODE_PAGES.map((page) => {
    const said = words.map((word) => read(word, page))
    return { encoding: page, odd: oddIn(said.join(' ')), sample: said.slice(0, 6).join(' · ') }
  }).sort((a, b) => a.odd - b.odd)
  const page = CODE_PAGES.find((one) => one === chosen) ?? readings[0]?.encoding ?? 'windows-1252'
  const text = read(raw, page)
  const mended = !isMixed && page === 'windows-1252' ? 'decoded-as-windows-1252' : 'encoding-mended'
  if (chosen || isCertain(readings, odd)) return { text, warning: mended, readings: [] }
  // Where so much is beyond ASCII and no page makes letters of it, it is no writing: there is nothing to choose between.
  if (odd > raw.length * 0.3 && (readings[0]?.odd ?? 0) > odd * 0.25)
    return { text, warning: 'encoding-guessed', readings: [] }
  return {
    text,
    warning: 'encoding-guessed',
    readings: readings.map(({ encoding, sample }) => ({ encoding, sample })),
  }
}

type Weighed = Reading & { odd: number }

/** One reading makes words of nearly all, and no other does as well; what Windows writes is by far the likeliest. */
function isCertain([best, next]: readonly Weighed[], letters: number): boolean {
  if (!best || !next) return true
  const isGood = best.odd <= letters * 0.1 || (best.odd < 1 && best.encoding === 'windows-1252')
  return (
    isGood && (best.odd + 0.5 < next.odd || (best.odd === 0 && best.encoding === 'windows-1252'))
  )
}

/** The words that a code page decides, each once. */
function oddWords(raw: string, isMixed: boolean): string[] {
  const words = raw.split(/[ \t\r\n\f]+/).filter((word) => {
    const rest = isMixed ? word.replace(UTF8, '') : word
    return /[\x80-\xff]/.test(rest)
  })
  return [...new Set(words)]
}

function paged(raw: string, page: CodePage): string {
  return byPage(Buffer.from(raw, 'latin1'), page)
}

function mixed(raw: string, page: CodePage): string {
  let out = ''
  let at = 0
  for (const match of raw.matchAll(UTF8)) {
    out += paged(raw.slice(at, match.index), page)
    out += Buffer.from(match[0], 'latin1').toString('utf8')
    at = match.index + match[0].length
  }
  return out + paged(raw.slice(at), page)
}

/** The letters that a byte of UTF-8 becomes when it is read as windows-1252: one that leads, and those that follow. */
const TWICE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g
/** What is left of such letters where a blank or a mark was lost on the way. */
const TORN = /Ã(?![\p{L}])|â€|Å(?=[^\p{L}\s])|Â(?=[^\p{L}\s])/gu

/** Text whose UTF-8 was read as windows-1252 and saved as UTF-8 again, once or more: undone where that gives letters. */
export function undoTwice(text: string, chosen?: Encoding): Decoded {
  if (chosen === 'as-it-stands') return { text, warning: null, readings: [] }
  let undone = text
  for (let times = 0; times < 3; times += 1) {
    const next = undone.replace(TWICE, (letters) => onceDecoded(letters) ?? letters)
    if (next === undone) break
    undone = next
  }
  const torn = undone.match(TORN)?.length ?? 0
  if (undone === text && torn < 2) return { text, warning: null, readings: [] }
  if (torn === 0) return { text: undone, warning: 'encoding-mended', readings: [] }
  // A hard blank became a blank: all that stood for « à » is left of it.
  const guessed = undone.replace(/Ã(?=\s)/g, 'à')
  if (chosen) return { text: guessed, warning: 'encoding-mended', readings: [] }
  const sample = (said: string) =>
    [...new Set(said.split(/\s+/).filter((word) => /\P{ASCII}/u.test(word)))]
      .slice(0, 6)
      .join(' · ')
  const readings = [
    { encoding: 'undone' as const, sample: sample(guessed) },
    { encoding: 'as-it-stands' as const, sample: sample(text) },
  ]
  return { text: guessed, warning: 'encoding-guessed', readings }
}

/** The letters that some stand for, as many as make UTF-8 from the start; null where they make none of ours. */
function onceDecoded(letters: string): string | null {
  const signs = [...letters]
  for (let length = signs.length; length > 1; length -= 1) {
    const bytes = signs.slice(0, length).map(windowsByte)
    if (bytes.some((byte) => byte === null)) continue
    try {
      const said = strict.decode(Uint8Array.from(bytes.map((byte) => byte ?? 0)))
      // One of these leads again, where it was encoded three times.
      if ([...said].length === 1 && (isOurs(said) || /[ÃÅ]/.test(said)))
        return said + signs.slice(length).join('')
    } catch {
      // A shorter run of them may be one.
    }
  }
  return null
}

/** UTF-7, which old mail programs wrote: `+` opens letters in base 64, `+-` is a plus sign. */
export function utf7(ascii: string): string {
  return ascii.replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, coded: string) => {
    if (coded === '') return '+'
    const bytes = Buffer.from(coded, 'base64')
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  })
}

/** Plain letters in which UTF-7 was saved as if it were text: twice at least, and each a letter or a mark of ours. */
export function fromUtf7(text: string): string | null {
  const coded = text.match(/\+[A-Za-z0-9+/]{2,}-/g) ?? []
  const isSaid = (one: string) =>
    /^(?:["!-/:-@]|\p{Script=Latin}|[’‘“”«»–—…•\u00a0°€])+$/u.test(utf7(one))
  if (coded.length < 2 || !coded.every(isSaid)) return null
  return text.replace(/\+[A-Za-z0-9+/]{2,}-|\+-/g, utf7)
}
