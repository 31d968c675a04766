import { guard } from '../guard.ts'
import type { Cell } from '../table.ts'

/** What Excel takes in a cell; it would call the whole book damaged. */
export const LONGEST_TEXT = 32_767
export const CUT = '…'

/** The looks that `book.ts` gives these numbers. */
export const STYLE = { head: 1, day: 2, moment: 3, guarded: 4 } as const

// XML may not hold these at all; and `_x0041_` as words would be read as the letter A.
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/g
const PLAIN = /^[\t\n -%'-;=?-^`-~\u00a0-\ud7ff]*$/
// Blanks at either end, and ends of lines, are kept only where that is asked for: it would be a third of a large file.
const TIGHT = /^[!-\u009f\u00a1-\uffff](?:[ -\uffff]*[!-\u009f\u00a1-\uffff])?$/
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
// The calendar of spreadsheets has a day in February 1900 that never was.
const FIRST_SERIAL = 61

export type CellXml = { xml: string; isCut: boolean }

/**
 * A cell of the row and column that `at` names. Words are text whatever they begin with: those a spreadsheet would run
 * once somebody edits them are marked as quoted. What is no number leaves its cell empty, which is not zero.
 */
export function cellXml(cell: Cell, at: string): CellXml {
  if (cell === null) return NOTHING
  if (typeof cell === 'number') return whole(numberXml(cell, at))
  if (typeof cell === 'string') return textXml(cell, at)
  const { calendar, label } = cell
  if (!calendar || calendar.serial < FIRST_SERIAL) return textXml(label, at)
  const style = calendar.isMoment ? STYLE.moment : STYLE.day
  return whole(`<c r="${at}" s="${style}"><v>${calendar.serial}</v></c>`)
}

/** Text in a look of its own: the head of a column. */
export function headXml(text: string, at: string): string {
  return `<c r="${at}" s="${STYLE.head}" t="inlineStr">${inline(fitting(text))}</c>`
}

const NOTHING = whole('')

function whole(xml: string): CellXml {
  return { xml, isCut: false }
}

/** Past what a spreadsheet counts exactly, a number is told in its digits. */
function numberXml(value: number, at: string): string {
  if (!Number.isFinite(value)) return ''
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return textXml(`${value}`, at).xml
  return `<c r="${at}"><v>${value}</v></c>`
}

function textXml(text: string, at: string): CellXml {
  if (text === '') return NOTHING
  const style = guard(text) === text ? '' : ` s="${STYLE.guarded}"`
  return {
    xml: `<c r="${at}"${style} t="inlineStr">${inline(fitting(text))}</c>`,
    isCut: text.length > LONGEST_TEXT,
  }
}

/** Never through the middle of a letter. */
function fitting(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  return `${text.slice(0, LONGEST_TEXT - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`
}

function inline(text: string): string {
  if (TIGHT.test(text)) return `<is><t>${escapeText(text)}</t></is>`
  return `<is><t xml:space="preserve">${escapeText(text)}</t></is>`
}

/** A line ends by a line feed, as it does where somebody types it in a cell. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(
      ESCAPED,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
}
