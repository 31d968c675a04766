import { isPdf } from '#lib/documents/read/is-pdf.ts'
import { type Letters, type PlacedWord, placeWords } from '#lib/documents/read/page-places.ts'
import type { ShownPage } from './scanned.ts'

/** An original that can be drawn, page by page: a PDF, or a picture of a page. */
export type OpenOriginal = { pages: number; draw: (page: number, wide: number) => Promise<Sheet> }

type Size = { width: number; height: number }
type Sheet = { canvas: HTMLCanvasElement; plain: Size; letters: Letters[] }

/** `shape` is how high the page is for its width. */
export type Drawn = { words: PlacedWord[]; shape: number }

/** Sharp on a fine screen, and no more than any screen shows. */
const MOST_SCALE = 3

/** The bytes come from our own address. A stranger's file: nothing in it is ever run. */
export async function openOriginal(address: string): Promise<OpenOriginal> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the document answers ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return isPdf(bytes) ? openPdf(bytes) : openPicture(bytes)
}

/** Draws a page upright, as wide as its canvas stands, and answers where the words of its text are on it. */
export async function drawPage(
  original: OpenOriginal,
  { page, text, scanned }: ShownPage,
  canvas: HTMLCanvasElement,
): Promise<Drawn> {
  const number = Math.min(Math.max(page, 1), original.pages)
  const wide = Math.max(canvas.clientWidth, 300) * (devicePixelRatio || 1)
  const sheet = await original.draw(number, wide)
  const degrees = scanned?.degrees ?? 0
  const isAcross = Math.round(degrees / 90) % 2 !== 0
  const { width, height } = sheet.canvas
  // Drawn aside first: two drawings may not share a canvas, and a page in the making flickers.
  canvas.width = isAcross ? height : width
  canvas.height = isAcross ? width : height
  const context = canvas.getContext('2d')
  context?.translate(canvas.width / 2, canvas.height / 2)
  context?.rotate((degrees * Math.PI) / 180)
  context?.drawImage(sheet.canvas, -width / 2, -height / 2)
  return {
    words: scanned?.words ?? placeWords(sheet.letters, text, sheet.plain),
    shape: canvas.height / canvas.width,
  }
}

/** The reader of PDFs is large, so it comes only when there is one to draw. */
async function openPdf(bytes: Uint8Array): Promise<OpenOriginal> {
  const { getDocument } = await import('unpdf/pdfjs')
  const file = await getDocument({ data: bytes, isEvalSupported: false, enableXfa: false }).promise
  return {
    pages: file.numPages,
    draw: async (number, wide) => {
      const page = await file.getPage(number)
      const plain = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: Math.min(wide / plain.width, MOST_SCALE) })
      const canvas = sized(viewport)
      await page.render({ canvas, viewport }).promise
      const { items } = await page.getTextContent()
      const letters = items.flatMap((item): Letters[] => {
        if (!('str' in item)) return []
        const [x = 0, y = 0] = plain.convertToViewportPoint(item.transform[4], item.transform[5])
        const { str: text, width, height } = item
        return [{ text, left: x, top: y - height, width, height }]
      })
      return { canvas, plain, letters }
    },
  }
}

async function openPicture(bytes: Uint8Array<ArrayBuffer>): Promise<OpenOriginal> {
  const picture = await createImageBitmap(new Blob([bytes]))
  return {
    pages: 1,
    draw: async (_page, wide) => {
      const scale = Math.min(1, wide / Math.min(picture.width, picture.height))
      const canvas = sized({ width: picture.width * scale, height: picture.height * scale })
      const { width, height } = canvas
      canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
      return { canvas, plain: { width, height }, letters: [] }
    },
  }
}

function sized({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width)
  canvas.height = Math.round(height)
  return canvas
}
