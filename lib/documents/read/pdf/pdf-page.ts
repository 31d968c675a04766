import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { typedOn } from './pdf-fields.ts'
import { layersOf, lyingOf, type OperatorList, withoutOff } from './pdf-layers.ts'
import { drawnOnce, type Matrix, turned, withoutStruck, withRaised } from './pdf-shown.ts'
import { withWideWords } from './pdf-wide.ts'

export type File = Awaited<ReturnType<typeof getDocumentProxy>>
export type Page = Awaited<ReturnType<File['getPage']>>
export type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

// Node 20 lacks what the PDF library uses to hand over fonts; a copy does as well.
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const copy = new ArrayBuffer(length)
      new Uint8Array(copy).set(new Uint8Array(this).subarray(0, length))
      return copy
    },
  })

/** A run of letters as the page places it; `y` grows up the page, sizes are in points. */
export type Item = {
  str: string
  x: number
  y: number
  width: number
  fontSize: number
  bold: boolean
  italic: boolean
}
/** A drawn line, straight across or straight down, as tables have them. */
export type Rule = { at: number; from: number; to: number }
export type PdfPage = {
  items: Item[]
  across: Rule[]
  down: Rule[]
  top: number
  /** Words that run up or down the margin of a page whose others lie across. */
  margin?: string
  /** What was left out of it, as a person is told. */
  told?: string[]
}

const THIN = 2.6
/** More lines than any table has: a drawing, whose lines are left alone. */
const MOST_RULES = 4000

/** The words of a page and the lines drawn around them. */
export async function readPage(page: Page, ops: Operators, file: File): Promise<PdfPage> {
  const list = await page.getOperatorList()
  const content = await page.getTextContent({ includeMarkedContent: true })
  const { items: seen, hides } = withoutOff(content.items, await layersOf(list, ops, file))
  const [, , wide = 612, high = 792] = page.view
  const angle = lyingOf(seen)
  const turn = turned(angle, wide, high)
  const { dots, ...drawn } = rulesOf(list, ops, turn)
  const looks = new Map<string, { bold: boolean; italic: boolean }>()
  const lookOf = (font: string) => {
    const known = looks.get(font)
    if (known) return known
    const name = fontName(page.commonObjs.has(font) ? page.commonObjs.get(font) : null)
    const look = {
      bold: /bold|black|heavy|semibold|demi/i.test(name),
      italic: /italic|oblique/i.test(name),
    }
    looks.set(font, look)
    return look
  }
  const upright: Item[] = []
  const along: string[] = []
  for (const { str, width, fontName: font, transform } of seen) {
    const [a = 1, b = 0, c = 0, d = 0, x = 0, y = 0] = times(turn, transform)
    const isUpright = Math.abs(b) <= Math.abs(a)
    if (!isUpright) along.push(str)
    else upright.push({ str, x, y, width, fontSize: Math.hypot(c, d), ...lookOf(font) })
  }
  const typed = typedOn(await page.getAnnotations())
  const words = withWideWords(upright, list, ops)
  const shown = withoutStruck(drawnOnce(words), drawn.across, typed.struck)
  const items = withRaised([...shown.items, ...typed.items.map((item) => turnedItem(item, turn))])
  // A dot is a bullet only where words stand close to its right.
  const bullets = dots.filter((dot) =>
    items.some(
      (item) =>
        Math.abs(item.y - dot.y) < 3 &&
        item.x > dot.x &&
        item.x - dot.x < 26 &&
        item.str.trim() !== '',
    ),
  )
  const margin = along.join('').trim()
  return {
    ...{ items: [...items, ...bullets], ...drawn, top: angle % 180 === 0 ? high : wide },
    ...(margin !== '' && { margin }),
    told: [
      ...(hides ? ['hidden-words'] : []),
      ...(shown.isStruck ? ['struck-words'] : []),
      ...(typed.hasComments ? ['comments-left-out'] : []),
    ],
  }
}

function turnedItem(item: Item, turn: Matrix): Item {
  const [x, y] = apply(turn, item.x, item.y)
  return { ...item, x, y }
}

function fontName(font: unknown): string {
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
}

function rulesOf(list: OperatorList, ops: Operators, turn: Matrix) {
  const across: Rule[] = []
  const down: Rule[] = []
  const dots: Item[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = turn
  const line = (x1: number, y1: number, x2: number, y2: number) => {
    const [width, height] = [x2 - x1, y2 - y1]
    if (width > 1.4 && width < 7 && height > 1.4 && height < 7 && Math.abs(width - height) < 1.5)
      dots.push(dotAt(x1, (y1 + y2) / 2, width))
    else if (y2 - y1 <= THIN && x2 - x1 >= 15) across.push({ at: (y1 + y2) / 2, from: x1, to: x2 })
    else if (x2 - x1 <= THIN && y2 - y1 >= 6) down.push({ at: (x1 + x2) / 2, from: y1, to: y2 })
  }
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index]
    if (operator === ops.save) kept.push(matrix)
    else if (operator === ops.restore) matrix = kept.pop() ?? matrix
    else if (operator === ops.transform) matrix = times(matrix, args)
    else if (operator === ops.paintFormXObjectBegin) {
      kept.push(matrix)
      matrix = times(matrix, Array.isArray(args) ? args[0] : null)
    } else if (operator === ops.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    else if (operator === ops.constructPath && Array.isArray(args)) {
      const stroked = args[0] === ops.stroke || args[0] === ops.closeStroke
      if (args[0] === ops.endPath) continue
      for (const [x1, y1, x2, y2] of boxesOf(args[1], matrix)) {
        if (x2 - x1 <= THIN || y2 - y1 <= THIN || !stroked) line(x1, y1, x2, y2)
        else {
          for (const y of [y1, y2]) line(x1, y, x2, y)
          for (const x of [x1, x2]) line(x, y1, x, y2)
        }
      }
    }
    if (across.length + down.length + dots.length > MOST_RULES)
      return { across: [], down: [], dots: [] }
  }
  return { across, down, dots }
}

// Browsers draw the bullets of a list: a dot as high as the middle of small letters.
function dotAt(x: number, middle: number, width: number): Item {
  return { str: '•', x, y: middle - 3, width, fontSize: 10, bold: false, italic: false }
}

/** The box around each part of a path. A part is a list of steps: 0 go to, 1 line to, 2 and 3 curves, 4 close. */
function boxesOf(path: unknown, matrix: Matrix): [number, number, number, number][] {
  const steps = Array.isArray(path) ? path[0] : null
  if (!Array.isArray(steps) && !(steps instanceof Float32Array)) return []
  const boxes: [number, number, number, number][] = []
  let box: [number, number, number, number] | null = null
  for (let at = 0; at < steps.length; ) {
    const kind = Number(steps[at])
    const count = kind === 2 ? 6 : kind === 3 ? 4 : kind === 4 ? 0 : 2
    if (kind === 0 || kind === 4) {
      if (box) boxes.push(box)
      box = null
    }
    for (let i = at + 1; i < at + 1 + count; i += 2) {
      const [x, y] = apply(matrix, Number(steps[i]), Number(steps[i + 1]))
      box = box
        ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
        : [x, y, x, y]
    }
    at += 1 + count
  }
  if (box) boxes.push(box)
  return boxes
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function times(outer: Matrix, inner: unknown): Matrix {
  const six = Array.isArray(inner) ? inner : inner instanceof Float32Array ? [...inner] : []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = six.map(Number)
  const [A, B, C, D] = outer
  const [x, y] = apply(outer, e, f)
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y]
}
