import { drawSection } from './draw-section.ts'

/** Twice as fine as the screen's: a picture on a slide is looked at larger. */
const PNG_SCALE = 2

/** Saves what a chart's section shows, with its title and its finding, as a file. */
export async function saveDrawing(
  section: HTMLElement,
  { kind, name }: { kind: 'svg' | 'png'; name: string },
): Promise<void> {
  const drawing = drawSection(section, document.title)
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = await facesUsed()
  drawing.prepend(style)
  const svg = new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' })
  const size = { width: drawing.width.baseVal.value, height: drawing.height.baseVal.value }
  const file = kind === 'svg' ? svg : await painted(svg, size)
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.${kind}`
  link.click()
  URL.revokeObjectURL(address)
}

async function painted(svg: Blob, { width, height }: { width: number; height: number }) {
  const picture = new Image()
  picture.src = await asAddress(svg)
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * PNG_SCALE
  canvas.height = height * PNG_SCALE
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!file) throw new Error('The browser painted no picture')
  return file
}

/** The page's typefaces that are loaded already, in the file itself: a picture fetches nothing. */
async function facesUsed(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  )
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
  const faces = rules.filter(({ style }) =>
    loaded.some(
      ({ unicodeRange, family }) =>
        sameRange(style.getPropertyValue('unicode-range'), unicodeRange) &&
        unquoted(style.getPropertyValue('font-family')) === unquoted(family),
    ),
  )
  const written = await Promise.all(
    faces.map(async ({ style, parentStyleSheet }) => {
      const [, path] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? []
      if (!path) return ''
      const source = new URL(path, parentStyleSheet?.href ?? document.baseURI)
      const kept = await asAddress(await (await fetch(source)).blob())
      const family = unquoted(style.getPropertyValue('font-family'))
      return `@font-face{font-family:"${family}";font-weight:200 900;src:url(${kept}) format("woff2")}`
    }),
  )
  return written.join('')
}

function unquoted(family: string): string {
  return family.replaceAll(/["']/g, '')
}

function sameRange(left: string, right: string): boolean {
  const plain = (range: string) => range.toLowerCase().replaceAll(/\s/g, '')
  return plain(left) === plain(right)
}

function asAddress(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(file)
  })
}
