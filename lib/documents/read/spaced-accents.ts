const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['¨', '\u0308'],
  ['¸', '\u0327'],
  ['˜', '\u0303'],
])

/** An accent before a letter that no apostrophe could stand before: "R´ealisations", "derni`ere", "p^eche". */
const PLAIN = /(?:\p{L}{2,}|(?<!\p{L})[^\P{L}dlcjmnstquDLCJMNSTQU])[´`^ˆ¨](?=[aeiouıAEIOU])/gu

/**
 * Whether accents stand by themselves beside their letters all through a text, as TeX's older fonts set them. An
 * acute accent alone proves nothing: some type it for an apostrophe.
 */
export function hasSpacedAccents(text: string): boolean {
  return (text.match(PLAIN)?.length ?? 0) >= 3
}

/** The same text with each such accent on its letter. */
export function withAccents(text: string): string {
  return text
    .replace(/([cC])¸/g, (_whole, letter: string) => `${letter}\u0327`)
    .replace(/([´`^ˆ¨¸˜]) ?([\p{L}ı])/gu, (whole, accent: string, letter: string) => {
      const composed = `${letter === 'ı' ? 'i' : letter}${ACCENTS.get(accent)}`.normalize('NFC')
      return composed.length === 1 ? composed : whole
    })
    .normalize('NFC')
}
