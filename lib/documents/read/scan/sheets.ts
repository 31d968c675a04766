import type { ReadResult } from '#lib/documents/form.ts'
import { hasLetters, isGarbled } from '#lib/documents/read/pdf/pdf-letters.ts'
import type { PdfPage } from '#lib/documents/read/pdf/pdf-page.ts'
import { openPages } from '#lib/documents/read/pdf/read-pdf.ts'
import { kindOfPicture, type Leaf, leavesOfTiff, type PictureKind, sizeOf } from './kind.ts'
import { openPdfPictures } from './pdf-pictures.ts'
import { openPicture, type Picture } from './picture.ts'
import type { Recogniser } from './recogniser.ts'

/** A page that is to be read from its picture; `unit` is a point of the picture in points of the page. */
export type Sheet = { page: number; draw: () => Promise<{ picture: Picture; unit: number }> }

type Sheets = { ok: true; sheets: Sheet[]; pages: PdfPage[] }

/** A letter page at 600 dots an inch: more is not unpacked. */
const MOST_POINTS = 40_000_000
const PAGE_WIDTH = 612

/** The pages of a file that only their pictures tell, and those that are read already. */
export async function sheetsOf(
  bytes: Uint8Array,
  recogniser: () => Promise<Recogniser>,
  most: number,
): Promise<Sheets | Extract<ReadResult, { ok: false }>> {
  const kind = kindOfPicture(bytes)
  if (kind === null) return pdfSheets(bytes)
  const leaves = leavesOf(bytes, kind, most + 1)
  if (leaves.length === 0 || leaves.some(({ width, height }) => width * height === 0))
    return { ok: false, reason: 'damaged' }
  if (leaves.some(({ width, height }) => width * height > MOST_POINTS))
    return { ok: false, reason: 'too-large' }
  const sheets = leaves.map((leaf, index): Sheet => {
    const draw = async () => {
      const shown = kind === 'tiff' ? await (await recogniser()).unpack(leaf.bytes) : leaf.bytes
      const picture = await openPicture(shown)
      return { picture, unit: PAGE_WIDTH / Math.min(picture.width, picture.height) }
    }
    return { page: index + 1, draw }
  })
  return { ok: true, sheets, pages: [] }
}

function leavesOf(bytes: Uint8Array, kind: PictureKind, most: number): Leaf[] {
  if (kind === 'tiff') return leavesOfTiff(bytes, most)
  const size = sizeOf(bytes, kind)
  return size ? [{ ...size, bytes }] : []
}

async function pdfSheets(bytes: Uint8Array) {
  const opened = await openPages(bytes)
  if (!opened.ok) return opened
  const { pages } = opened
  const garbled = isGarbled(pages)
  const numbers = pages.flatMap((page, index) => (garbled || !hasLetters(page) ? [index + 1] : []))
  const drawn = await openPdfPictures(bytes)
  const sheets = numbers.map((page): Sheet => ({ page, draw: () => drawn.draw(page) }))
  return { ok: true as const, sheets, pages }
}
