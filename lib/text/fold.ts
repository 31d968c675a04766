const MARKS = /\p{M}+/gu
const APOSTROPHES = /[’ʼ‘`´]/g
// Presentation forms: ligatures (ﬁ, ﬂ) and full-width letters and digits, as some PDFs have them.
const PRESENTED = /[\uFB00-\uFB06\uFF01-\uFF5E]/g
// A soft hyphen or a joiner of no width is no letter.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const PLAIN = /^[\x20-\x40\x5b-\x7e]*$/

/** A text in the letters one would type: no ligature of a typeface, nothing that cannot be seen. */
export function asTyped(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(PRESENTED, (sign) => sign.normalize('NFKC'))
    .normalize('NFC')
}

/**
 * A text as it is compared: accents, case, ligatures and typographic apostrophes folded away, so that NFC and NFD
 * twins are equal. Not for display. The empty text stays empty.
 *
 * @example fold('Mise en ŒUVRE à l’échelle') // "mise en oeuvre a l'echelle"
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  return asTyped(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(APOSTROPHES, "'")
}

/** A word as a page prints it: typed with the keyboard's apostrophe, here and by those who write, shown with the printed one. */
export function printed(word: string): string {
  return word.replaceAll("'", '’')
}
