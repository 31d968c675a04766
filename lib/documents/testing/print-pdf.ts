import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import PDFDocument from 'pdfkit'
import { getDocumentProxy } from 'unpdf'
import '#lib/documents/read/pdf/pdf-page.ts'

const find = createRequire(import.meta.url).resolve
const FONTS = { sans: 'Printed Sans', serif: 'Printed Serif' }
for (const [family, name] of [
  ['source-sans-3', FONTS.sans],
  ['source-serif-4', FONTS.serif],
] as const)
  GlobalFonts.registerFromPath(
    find(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`),
    name,
  )

/** How a page was printed and put on the glass: its density, how far it was turned, what became of its white. */
export type Print = { density: number; degrees: number; paper: number; ink: number; seed: number }

/** A PDF as it comes back from a scanner: each page one picture, and no letter in the file. */
export async function printed(
  bytes: Uint8Array,
  print: Print,
  /** Letters that lie unseen under each picture, as a bad scanner puts them there. */
  under = '',
): Promise<Uint8Array> {
  const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const out = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } })
  const chunks: Buffer[] = []
  out.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => out.on('end', resolve))
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items, styles } = await page.getTextContent()
    const scale = print.density / 72
    const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale))
    const context = canvas.getContext('2d')
    layPaper(context, print)
    context.translate(canvas.width / 2, canvas.height / 2)
    context.rotate((print.degrees * Math.PI) / 180)
    context.scale(scale, scale)
    context.translate(-width / 2, -height / 2)
    context.fillStyle = grey(print.ink)
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const font = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : null
      const name = typeof font === 'object' && font && 'name' in font ? String(font.name) : ''
      const isSerif =
        /times|serif$/i.test(name) || /^serif/.test(styles[item.fontName]?.fontFamily ?? '')
      context.font = `${item.height}px "${isSerif ? FONTS.serif : FONTS.sans}"`
      context.fontVariationSettings = `"wght" ${/bold/i.test(name) ? 700 : 400}`
      spread(context, item)
      context.fillText(item.str, Number(item.transform[4]), height - Number(item.transform[5]))
    }
    out.addPage({ size: [width, height], margin: 0 })
    if (under !== '') out.fontSize(8).text(under, 40, 40, { width: 500 })
    out.image(canvas.toBuffer('image/jpeg', 70), 0, 0, { width, height })
  }
  out.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

/** Set as wide as its own font would have: our letters are narrower or wider, and the blanks between words make up for it. */
function spread(
  context: SKRSContext2D,
  { str, width, height }: { str: string; width: number; height: number },
): void {
  context.wordSpacing = '0px'
  const own = context.measureText(str).width
  const blanks = str.trim().split(/\s+/).length - 1
  if (own > width) context.font = context.font.replace(/[\d.]+px/, `${(height * width) / own}px`)
  else if (blanks > 0) context.wordSpacing = `${Math.min((width - own) / blanks, height * 0.08)}px`
}

/** Grey paper, darker to one side as near the spine of a copier, with grain. */
function layPaper(context: SKRSContext2D, { paper, seed }: Print): void {
  const { width, height } = context.canvas
  const sheet = context.createImageData(width, height)
  let state = seed
  for (let at = 0; at < width * height; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const shade = paper - 14 * ((at % width) / width) + (state >>> 24) / 16 - 8
    sheet.data.fill(shade, at * 4, at * 4 + 3)
    sheet.data[at * 4 + 3] = 255
  }
  context.putImageData(sheet, 0, 0)
}

function grey(shade: number): string {
  return `rgb(${shade}, ${shade}, ${shade})`
}
