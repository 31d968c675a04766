import type { CodePage } from '#lib/documents/encodings.ts'

const WINDOWS_ABOVE_127 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const latin = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')

// Node 20 reads windows-1252 as Latin-1, which loses the apostrophes, dashes and œ that French text is full of.
const ABOVE_127: Record<CodePage, string> = {
  'windows-1252': WINDOWS_ABOVE_127 + latin,
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  'mac-roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
}

export function byPage(bytes: Uint8Array, page: CodePage): string {
  const table = ABOVE_127[page]
  const raw = Buffer.from(bytes).toString('latin1')
  return raw.replace(/[\x80-\xff]/g, (letter) => table.charAt(letter.charCodeAt(0) - 0x80))
}

/** The byte that windows-1252 has for a letter, or null where it has none. */
export function windowsByte(letter: string): number | null {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return code
  const at = ABOVE_127['windows-1252'].indexOf(letter)
  return at < 0 ? null : 0x80 + at
}

const FRENCH = /[àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ’‘“”«»–—…•\u00a0°€·­]/u
/** Letters of names that are neither English nor French. */
const FOREIGN = /[áíóúñåøãõýšžßìò]/u

/** A letter or a mark that texts of ours are written with. */
export function isOurs(letter: string): boolean {
  return FRENCH.test(letter) || FOREIGN.test(letter) || /[½¼¾²³×±≤≥™®©§¶œŒ]/.test(letter)
}

/**
 * How many letters above 127 no word of ours would hold, or hold there: a capital after a small letter, a sign in a
 * word. A letter of another language's names counts a little.
 */
export function oddIn(text: string): number {
  let odd = 0
  for (const { 0: letter, index } of text.matchAll(/\P{ASCII}/gu)) {
    const before = text.charAt(index - 1)
    const after = text.charAt(index + letter.length)
    const isInWord = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after)
    if (FOREIGN.test(letter) && (isInWord || /\p{L}/u.test(before))) odd += 0.25
    else if (!FRENCH.test(letter) || (isInWord && !/[\p{Ll}’­·]/u.test(letter))) odd += 1
    else if (/\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before)) odd += 1
  }
  return odd
}
