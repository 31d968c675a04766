type Decoder = (bytes: Uint8Array) => string

const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
const WINDOWS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const WINDOWS_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93,
  0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
]
const strict = new TextDecoder('utf-8', { fatal: true })

/** A letter of two bytes and more that UTF-8 knows, as one match; any other byte above 127 alone. */
const UTF8 =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g

/** UTF-8 with a byte here and there that is none: each is read as what it is. Null where it is not mostly UTF-8. */
export function mixedText(bytes: Uint8Array, windows: Decoder): string | null {
  const raw = Buffer.from(bytes).toString('latin1')
  const known = raw.match(UTF8)?.length ?? 0
  const odd = raw.replace(UTF8, '').match(/[\x80-\xff]/g)?.length ?? 0
  if (known <= odd) return null
  let out = ''
  let at = 0
  for (const match of raw.matchAll(UTF8)) {
    out += windows(Buffer.from(raw.slice(at, match.index), 'latin1'))
    out += Buffer.from(match[0], 'latin1').toString('utf8')
    at = match.index + match[0].length
  }
  return out + windows(Buffer.from(raw.slice(at), 'latin1'))
}

/** Text whose UTF-8 was read as windows-1252 and saved as UTF-8 again, as it was; null for any other. */
export function twiceDecoded(text: string): string | null {
  const marks = text.match(/[ÂÃ][\u0080-\u00bf€-™\u0152-\u0178‚-›]|â€|Å“/g)?.length ?? 0
  if (marks < 2) return null
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const at = WINDOWS.indexOf(letter)
    if (code < 256) bytes.push(code)
    else if (at >= 0) bytes.push(WINDOWS_BYTES[at] ?? 0)
    else return null
  }
  try {
    return strict.decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** Text of a byte a letter: windows-1252, or what DOS and the old Macintosh wrote, whichever makes words of it. */
export function singleByteText(
  bytes: Uint8Array,
  windows: Decoder,
): { text: string; warning: string } {
  const readings = [
    { text: windows(bytes), warning: 'decoded-as-windows-1252' },
    { text: byTable(bytes, CP850), warning: 'encoding-mended' },
    { text: byTable(bytes, MAC_ROMAN), warning: 'encoding-mended' },
  ].map((reading) => ({ ...reading, odd: oddIn(reading.text) }))
  const [first, ...others] = readings
  if (!first) throw new Error('no reading')
  const best = others.reduce((least, one) => (one.odd < least.odd ? one : least), first)
  // Two readings that are as good leave it to a person.
  const isCertain = best.odd === 0 || best === first
  return { text: best.text, warning: isCertain ? best.warning : 'encoding-guessed' }
}

function byTable(bytes: Uint8Array, table: string): string {
  const raw = Buffer.from(bytes).toString('latin1')
  return raw.replace(/[\x80-\xff]/g, (letter) => table.charAt(letter.charCodeAt(0) - 0x80))
}

const FRENCH = /[àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ’‘“”«»–—…•\u00a0°€·­]/u

/** How many letters above 127 no word of ours would hold, or hold there: a capital after a small letter, a sign in a word. */
function oddIn(text: string): number {
  let odd = 0
  for (const { 0: letter, index } of text.matchAll(/\P{ASCII}/gu)) {
    const before = text.charAt(index - 1)
    const after = text.charAt(index + letter.length)
    const isInWord = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after)
    const isFrench = FRENCH.test(letter)
    if (!isFrench || (isInWord && !/[\p{Ll}’­·]/u.test(letter))) odd += 1
    else if (/\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before)) odd += 1
  }
  return odd
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
