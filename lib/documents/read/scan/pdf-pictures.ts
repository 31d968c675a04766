import { createCanvas } from '@napi-rs/canvas'
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf'
import { greyOf, MOST_POINTS, type Picture } from './picture.ts'

/** Dots an inch: more makes reading slower and no better. */
const DENSITY = 200
const POINTS_AN_INCH = 72
/** A letter page at 600 dots an inch; what is larger swells to more than a page is worth. */
const MOST_IMAGE_POINTS = 40_000_000

export type DrawnPage = {
  picture: Picture
  /** Of a point of the picture, in points of the page. */
  unit: number
}

export type PdfPictures = { pages: number; draw: (page: number) => Promise<DrawnPage> }

/** The pages of a PDF as pictures: what stands on them, however it came there. */
export async function openPdfPictures(bytes: Uint8Array): Promise<PdfPictures> {
  const file = await getDocumentProxy(new Uint8Array(bytes), {
    CanvasFactory: await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas')),
    isEvalSupported: false,
    maxImageSize: MOST_IMAGE_POINTS,
    // There is no page to put a font into: letters are drawn as shapes.
    disableFontFace: true,
    verbosity: 0,
  })
  return {
    pages: file.numPages,
    draw: async (number) => {
      const page = await file.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const most = Math.sqrt(MOST_POINTS / (width * height))
      const scale = Math.min(DENSITY / POINTS_AN_INCH, most)
      const viewport = page.getViewport({ scale })
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      const context = canvas.getContext('2d')
      // @ts-expect-error: what draws in Node is no element of a page, and does as well
      await page.render({ canvas, canvasContext: context, viewport, background: '#fff' }).promise
      page.cleanup()
      const picture = greyOf(context.getImageData(0, 0, canvas.width, canvas.height))
      return { picture, unit: 1 / scale }
    },
  }
}
