const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 24
/** What the file has no use for: what one clicks, and what only a screen reader hears. */
const NOT_DRAWN = 'details, .unseen, .on-screen, script, style'
const KEPT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'fill-opacity',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
] as const

type Pen = { paper: SVGSVGElement; left: number; top: number; right: number; bottom: number }

/** A section of the page as a drawing of its own, where everything stands as it stands there, on light paper. */
export function drawSection(section: HTMLElement, source: string): SVGSVGElement {
  section.classList.add('saved-picture')
  try {
    const { left, top } = section.getBoundingClientRect()
    const pen: Pen = { paper: made('svg', {}), left, top, right: left, bottom: top }
    drawElement(section, pen)
    return framed(pen, section, source)
  } finally {
    section.classList.remove('saved-picture')
  }
}

function framed(pen: Pen, section: Element, source: string): SVGSVGElement {
  const style = getComputedStyle(section)
  const colour = (name: string) => style.getPropertyValue(name)
  const width = Math.ceil(pen.right - pen.left + 2 * MARGIN)
  const height = Math.ceil(pen.bottom - pen.top + 3 * MARGIN)
  const drawing = made('svg', { width, height, viewBox: `0 0 ${width} ${height}`, xmlns: SVG })
  drawing.append(made('rect', { width, height, fill: colour('--paper') }))
  const moved = made('g', { transform: `translate(${MARGIN} ${MARGIN})` })
  moved.append(...pen.paper.childNodes)
  const line = { x: MARGIN, y: height - MARGIN, fill: colour('--faint'), 'font-size': 13 }
  const told = made('text', { ...line, 'font-family': style.fontFamily })
  told.textContent = source
  drawing.append(moved, told)
  return drawing
}

function drawElement(element: Element, pen: Pen): void {
  if (element.matches(NOT_DRAWN)) return
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden') return
  if (element instanceof SVGSVGElement) {
    drawPicture(element, pen)
    return
  }
  drawBox(element, style, pen)
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, style, pen)
    else if (child instanceof Element) drawElement(child, pen)
  }
}

function drawPicture(picture: SVGSVGElement, pen: Pen): void {
  const copy = picture.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return
  const originals = [picture, ...picture.querySelectorAll('*')]
  for (const [at, one] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[at]
    if (!original) continue
    const style = getComputedStyle(original)
    one.removeAttribute('class')
    one.removeAttribute('style')
    for (const name of KEPT) one.setAttribute(name, style.getPropertyValue(name))
  }
  const { x, y, width, height } = placed(picture.getBoundingClientRect(), pen)
  for (const [name, value] of Object.entries({ x, y, width, height }))
    copy.setAttribute(name, String(value))
  pen.paper.append(copy)
}

function drawBox(element: Element, style: CSSStyleDeclaration, pen: Pen): void {
  const rect = element.getBoundingClientRect()
  if (rect.width === 0 || rect.height === 0) return
  const isInked = style.backgroundColor !== 'rgba(0, 0, 0, 0)'
  const isHatched = style.backgroundImage.includes('repeating-linear-gradient')
  if (isInked || isHatched) {
    const box = placed(rect, pen)
    if (isInked) pen.paper.append(made('rect', { ...box, fill: style.backgroundColor }))
    if (isHatched) pen.paper.append(...hatching(box, style.color))
  }
  const rules = [
    [style.borderTopWidth, style.borderTopColor, rect.top],
    [style.borderBottomWidth, style.borderBottomColor, rect.bottom],
  ] as const
  for (const [width, stroke, at] of rules) {
    if (Number.parseFloat(width) === 0) continue
    const { x, y } = placed(new DOMRect(rect.left, at, rect.width, 0), pen)
    pen.paper.append(
      made('line', { x1: x, x2: x + rect.width, y1: y, y2: y, stroke, 'stroke-width': width }),
    )
  }
}

const STRIPE = 8

function hatching({ x, y, width, height }: ReturnType<typeof placed>, stroke: string) {
  const frame = made('svg', { x, y, width, height, viewBox: `0 0 ${width} ${height}` })
  for (let at = STRIPE / 2; at < width + height; at += STRIPE)
    frame.append(made('line', { x1: at, y1: 0, x2: at - height, y2: height, stroke, opacity: 0.2 }))
  return [frame]
}

function drawText(text: Text, style: CSSStyleDeclaration, pen: Pen): void {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return
  canvas.font = style.font
  const { fontBoundingBoxAscent: rise, fontBoundingBoxDescent: fall } = canvas.measureText('x')
  for (const { words, rect } of linesOf(text)) {
    const { x, y, height } = placed(rect, pen)
    const line = made('text', {
      x,
      y: y + (height - rise - fall) / 2 + rise,
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    })
    line.textContent = words
    pen.paper.append(line)
  }
}

/** The lines into which the page broke a text; a no-break space is a letter. */
function linesOf(text: Text): { words: string; rect: DOMRect }[] {
  const range = document.createRange()
  const lines: { words: string; rect: DOMRect }[] = []
  for (const { 0: word, index } of text.data.matchAll(/[^ \t\r\n]+/g)) {
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    const rect = range.getBoundingClientRect()
    if (rect.width === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.rect.top - rect.top) < 2) {
      last.words += ` ${word}`
      last.rect = new DOMRect(last.rect.x, rect.y, rect.right - last.rect.x, rect.height)
    } else lines.push({ words: word, rect })
  }
  return lines
}

function placed(rect: DOMRect, pen: Pen) {
  pen.right = Math.max(pen.right, rect.right)
  pen.bottom = Math.max(pen.bottom, rect.bottom)
  const { width, height } = rect
  return { x: rect.left - pen.left, y: rect.top - pen.top, width, height }
}

function made<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, String(value))
  return element
}
