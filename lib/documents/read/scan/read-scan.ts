import type { ReadDocument, ReadResult, ScannedPage } from '#lib/documents/form.ts'
import type { PdfPage } from '#lib/documents/read/pdf/pdf-page.ts'
import { textOf } from '#lib/documents/read/pdf/read-pdf.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { itemsOf } from './items.ts'
import { kindOfPicture } from './kind.ts'
import { phrasesOf } from './phrases.ts'
import { isBlank, type Picture, turned } from './picture.ts'
import { placedOn } from './placed.ts'
import { type Recogniser, type SeenLine, startRecogniser } from './recogniser.ts'
import { type Sheet, sheetsOf } from './sheets.ts'
import { levelled, skewOf } from './skew.ts'
import { confidenceOf, isUpright } from './upright.ts'

/** A form has two to six pages; what has more is sent in parts, so that nobody waits for a book. */
const MOST_PAGES = 10
const READER = 'ocr@1'

type Options = { words: FormWords; onPage?: (page: number, of: number) => void }

type SeenPage = {
  page: number
  degrees: number
  lines: SeenLine[]
  picture: Picture
  unit: number
}

/** What pictures of pages say: of a PNG, a JPEG or a TIFF, or of those pages of a PDF that have no letters of their own. */
export async function readScan(bytes: Uint8Array, { words, onPage }: Options): Promise<ReadResult> {
  const started: Promise<Recogniser>[] = []
  const recogniser = () => {
    const one = started[0] ?? startRecogniser()
    started[0] = one
    return one
  }
  try {
    const found = await sheetsOf(bytes, recogniser, MOST_PAGES)
    if (!found.ok) return found
    const { sheets, pages } = found
    if (sheets.length > MOST_PAGES) return { ok: false, reason: 'too-many-pages' }
    const seen: SeenPage[] = []
    for (const [index, sheet] of sheets.entries()) {
      onPage?.(index + 1, sheets.length)
      seen.push(await seeSheet(sheet, recogniser))
    }
    return documentOf(bytes, { pages, seen, words })
  } finally {
    for (const one of started) await (await one).end()
  }
}

/** A page as it lies, else turned until its words stand upright; one that never does has no lines. */
async function seeSheet(
  { page, draw }: Sheet,
  recogniser: () => Promise<Recogniser>,
): Promise<SeenPage> {
  const { picture, unit } = await draw()
  const nothing = { page, degrees: 0, lines: [], picture, unit }
  if (isBlank(picture)) return nothing
  const { see } = await recogniser()
  for (const quarters of [0, 1, 3, 2]) {
    const turn = turned(picture, quarters)
    const skew = skewOf(turn)
    const upright = levelled(turn, skew)
    const lines = await see(upright)
    const degrees = quarters * 90 + skew
    if (isUpright(lines)) return { page, degrees, lines, picture: upright, unit }
  }
  return nothing
}

function documentOf(
  bytes: Uint8Array,
  { pages: read, seen, words }: { pages: PdfPage[]; seen: readonly SeenPage[]; words: FormWords },
): ReadResult {
  const own = seen.map((one) => ({ ...one, phrases: phrasesOf(one.lines, one.picture) }))
  const pages = [...read]
  for (const { page, phrases, picture, unit } of own) {
    const { height } = picture
    const items = itemsOf({ phrases, height, unit })
    pages[page - 1] = { items, across: [], down: [], top: height * unit }
  }
  const { text, blocks } = textOf(pages, words)
  const lost = seen.some(({ lines, picture }) => lines.length === 0 && !isBlank(picture))
  if (!/[\p{L}\p{N}]/u.test(text))
    return { ok: false, reason: lost ? 'unreadable-scan' : 'scan-without-text' }
  const scan = own.map((one): ScannedPage => placedOn({ ...one, words: one.phrases.flat() }, text))
  const doubtful = seen.some(({ lines }) => lines.length > 0 && confidenceOf(lines) < 75)
  const document: ReadDocument = {
    format: kindOfPicture(bytes) ?? 'pdf',
    reader: kindOfPicture(bytes) ? READER : `pdf@3+${READER}`,
    text,
    blocks,
    warnings: [
      'read-from-picture',
      ...(lost ? ['page-unreadable'] : []),
      ...(doubtful ? ['hardly-readable'] : []),
    ],
    scan,
  }
  return { ok: true, document }
}
