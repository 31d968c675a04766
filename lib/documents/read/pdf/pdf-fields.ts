import type { Item } from './pdf-page.ts'

/** What a page's fields and typed notes hold, as words where they stand, and what stands under a line of withdrawal. */
export type Typed = { items: Item[]; struck: Box[]; hasComments: boolean }
export type Box = { left: number; bottom: number; right: number; top: number }

const SIZE = 10
/** How wide a letter of that size is, more or less. */
const LETTER = 5
/** From one paragraph that was typed to the next, in lines. */
const APART = 1.7
/** Flags of an annotation that is not shown. */
const UNSEEN = 0x2 | 0x20

type Values = Record<string, unknown>

/** A PDF that was filled in keeps what was typed, chosen and ticked beside its text: as annotations, with their places. */
export function typedOn(annotations: readonly unknown[]): Typed {
  const typed: Typed = { items: [], struck: [], hasComments: false }
  for (const one of annotations) {
    if (!isValues(one)) continue
    const box = boxOf(one.rect)
    if (!box || one.hidden === true || (Number(one.annotationFlags) & UNSEEN) !== 0) continue
    if (one.subtype === 'Widget') typed.items.push(...placed(fieldWords(one), box))
    else if (one.subtype === 'FreeText') typed.items.push(...placed(linesIn(one.textContent), box))
    else if (one.subtype === 'StrikeOut') typed.struck.push(...quadsOf(one.quadPoints, box))
    else
      typed.hasComments ||=
        ['Text', 'Highlight', 'Popup'].includes(String(one.subtype)) && hasWords(one)
  }
  return typed
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}

function hasWords({ contentsObj }: Values): boolean {
  return isValues(contentsObj) && /[\p{L}\p{N}]/u.test(String(contentsObj.str ?? ''))
}

function boxOf(rect: unknown): Box | null {
  if (!Array.isArray(rect) || rect.length < 4) return null
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect.map(Number)
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    bottom: Math.min(y1, y2),
    top: Math.max(y1, y2),
  }
}

/** Four corners for each stretch of words, one after the other; without them the whole box. */
function quadsOf(points: unknown, box: Box): Box[] {
  const all = Array.isArray(points) || points instanceof Float32Array ? [...points].map(Number) : []
  const boxes: Box[] = []
  for (let at = 0; at + 8 <= all.length; at += 8) {
    const xs = [0, 2, 4, 6].map((step) => all[at + step] ?? 0)
    const ys = [1, 3, 5, 7].map((step) => all[at + step] ?? 0)
    boxes.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.min(...ys),
      top: Math.max(...ys),
    })
  }
  return boxes.length > 0 ? boxes : [box]
}

function linesIn(value: unknown): string[] {
  const lines = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
  return lines.flatMap((line) => line.split(/\r\n?|\n/))
}

/** Text as it was typed, what a list shows for what was chosen, and boxes by their sign. */
function fieldWords(field: Values): string[] {
  const { fieldType, fieldValue } = field
  if (fieldType === 'Tx') return linesIn(fieldValue)
  if (fieldType === 'Ch') {
    const options = Array.isArray(field.options) ? field.options.filter(isValues) : []
    return linesIn(fieldValue).map((value) =>
      String(options.find((one) => one.exportValue === value)?.displayValue ?? value),
    )
  }
  if (fieldType !== 'Btn' || field.pushButton === true) return []
  const own = field.checkBox === true ? field.exportValue : field.buttonValue
  const isTicked = typeof fieldValue === 'string' && fieldValue !== 'Off' && fieldValue === own
  return [isTicked ? '☒' : '☐']
}

/** Lines one below the other from the top of their box, cut where they would leave it; what was typed on a line of its own stands apart. */
function placed(lines: readonly string[], box: Box): Item[] {
  const most = Math.max(8, Math.floor((box.right - box.left) / LETTER))
  const cut = lines.map((line) => wrapped(line.trim(), most)).filter(([first]) => first)
  const steps = cut.flatMap((part) => part.map((str, at) => ({ str, down: at === 0 ? APART : 1 })))
  const all = steps.reduce((sum, { down }) => sum + down, 0) - APART
  const room = box.top - box.bottom
  const step = Math.min(SIZE * 1.25, Math.max(2, (room - SIZE) / Math.max(1, all)))
  let y = room < 30 && steps.length === 1 ? box.bottom + room * 0.25 : box.top - SIZE
  return steps.map(({ str, down }, at) => {
    if (at > 0) y -= down * step
    const width = Math.min(str.length * LETTER, box.right - box.left - 4)
    const fontSize = Math.min(SIZE, step)
    return { str, x: box.left + 2, y, width, fontSize, bold: false, italic: false }
  })
}

function wrapped(line: string, most: number): string[] {
  const lines: string[] = []
  for (const word of line.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
