import { type Letters, type PlacedWord, placeWords } from '#lib/documents/read/page-places.ts'

export type OpenPdf = Awaited<ReturnType<typeof openPdf>>

/** `shape` is how high the page is for its width. */
export type Drawn = { words: PlacedWord[]; shape: number }

/** Sharp on a fine screen, and no more than any screen shows. */
const MOST_SCALE = 3

/** The reader of PDFs is large, so it comes only when there is one to draw; from our own address, as the bytes do. */
export async function openPdf(address: string) {
  const { getDocument } = await import('unpdf/pdfjs')
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the document answers ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  // A stranger's file: nothing in it is ever run.
  return getDocument({ data: bytes, isEvalSupported: false, enableXfa: false }).promise
}

/** Draws a page as wide as its canvas stands, and answers where the words of its text are on it. */
export async function drawPage(
  pdf: OpenPdf,
  number: number,
  canvas: HTMLCanvasElement,
  text: string,
): Promise<Drawn> {
  const page = await pdf.getPage(Math.min(Math.max(number, 1), pdf.numPages))
  const plain = page.getViewport({ scale: 1 })
  const wide = Math.max(canvas.clientWidth, 300) * (devicePixelRatio || 1)
  const viewport = page.getViewport({ scale: Math.min(wide / plain.width, MOST_SCALE) })
  const sheet = document.createElement('canvas')
  sheet.width = viewport.width
  sheet.height = viewport.height
  await page.render({ canvas: sheet, viewport }).promise
  // Drawn aside first: two drawings may not share a canvas, and a page in the making flickers.
  canvas.width = sheet.width
  canvas.height = sheet.height
  canvas.getContext('2d')?.drawImage(sheet, 0, 0)
  const { items } = await page.getTextContent()
  const letters = items.flatMap((item): Letters[] => {
    if (!('str' in item)) return []
    const [x = 0, y = 0] = plain.convertToViewportPoint(item.transform[4], item.transform[5])
    const { str: text, width, height } = item
    return [{ text, left: x, top: y - height, width, height }]
  })
  return { words: placeWords(letters, text, plain), shape: plain.height / plain.width }
}
