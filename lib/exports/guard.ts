/** What a reader does not see: blanks of every kind, controls, marks of direction, and letters without a shape. */
const UNSEEN = String.raw`[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]`

// Nearly all of them, and a program writes millions.
const BEGINS_PLAINLY = /^[\dA-Za-z]/
const LEADING = new RegExp(`^${UNSEEN}*`, 'u')
const BLANK = /^[\s\p{Z}]/u
const NUMBER = new RegExp(
  String.raw`^(\d{1,3}([\s,.'’]\d{3})+|\d+)?([.,]\d+)?(e[+-]?\d+)?\s?%?${UNSEEN}*$`,
  'iu',
)

/** Characters that spreadsheets take for these once a full-width or small form is read as the plain one. */
const RUNS = new Set(['=', '+', '@'])
const MINUSES = new Set(['-', '\u2212'])

/**
 * Text as a spreadsheet may have it: what it could run as a formula opens with an apostrophe instead. That is OWASP's
 * list, looked for behind whatever is not seen, and a minus before anything but a blank (a bullet) or a number that
 * ends the cell. LibreOffice runs `=` alone; Excel runs them all, and full-width ones where East Asian text is typed.
 *
 * @example guard('\u200b=1+1') // "'\u200b=1+1"
 * @example guard('- Un guichet') // '- Un guichet'
 * @example guard('-12,5') // '-12,5'
 */
export function guard(text: string): string {
  if (BEGINS_PLAINLY.test(text)) return text
  return couldRun(text) ? `'${text}` : text
}

function couldRun(text: string): boolean {
  const [unseen = ''] = LEADING.exec(text) ?? []
  if (/[\t\r\n]/.test(unseen)) return true
  const seen = text.slice(unseen.length)
  const first = String.fromCodePoint(seen.codePointAt(0) ?? 0)
  const [plain = ''] = first.normalize('NFKC')
  if (RUNS.has(plain)) return true
  if (!MINUSES.has(plain)) return false
  const rest = seen.slice(first.length)
  return rest !== '' && !BLANK.test(rest) && !NUMBER.test(rest)
}
