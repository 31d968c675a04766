const MARKS = /\p{M}+/gu
const APOSTROPHES = /[’ʼ‘`´]/g
const PLAIN = /^[\x20-\x40\x5b-\x7e]*$/

/**
 * A text as it is compared: accents, case, ligatures and typographic apostrophes folded away, so that NFC and NFD
 * twins are equal. Not for display. The empty text stays empty.
 *
 * @example fold('Mise en ŒUVRE à l’échelle') // "mise en oeuvre a l'echelle"
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(APOSTROPHES, "'")
}
