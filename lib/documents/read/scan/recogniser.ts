import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, PSM, type Worker } from 'tesseract.js'
import { reparted } from './blanks.ts'
import { type Picture, portable } from './picture.ts'

/** A word as it stands in a picture, in its points from the top left corner; confidence from 0 to 100. */
export type SeenWord = {
  text: string
  left: number
  top: number
  right: number
  bottom: number
  confidence: number
}

/** What was taken for a line: `baseline` is what its letters stand on, `size` how high they are altogether. */
export type SeenLine = {
  words: SeenWord[]
  baseline: { x0: number; y0: number; x1: number; y1: number }
  size: number
}

export type Recogniser = {
  see: (picture: Picture) => Promise<SeenLine[]>
  /** A picture in a format that browsers do not show, as one that they do. */
  unpack: (bytes: Uint8Array) => Promise<Buffer>
  end: () => Promise<void>
}

/** Reads French letters, which are the English ones too: measured better for both than the two together. */
export async function startRecogniser(): Promise<Recogniser> {
  const found = createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json')
  const worker = await createWorker(['fra'], 1, {
    langPath: join(dirname(found), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // Without it, what goes wrong with a picture is thrown where nobody can catch it.
    errorHandler: () => {},
  })
  // Its usual mode takes a page for one block, and loses the first row of a table under a title.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '200' })
  return {
    see: (picture) => see(worker, picture),
    unpack: (bytes) => unpack(worker, bytes),
    end: async () => {
      await worker.terminate()
    },
  }
}

async function see(worker: Worker, picture: Picture): Promise<SeenLine[]> {
  const wanted = { blocks: true, text: false }
  const { data } = await worker.recognize(portable(picture), {}, wanted)
  return (data.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map(({ words, baseline, rowAttributes }) => ({
      baseline,
      size: rowAttributes.rowHeight,
      words: words
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, bbox, confidence, symbols }) => ({
          text: text.trim(),
          left: bbox.x0,
          top: bbox.y0,
          right: bbox.x1,
          bottom: bbox.y1,
          confidence,
          letters: symbols.map((one) => ({
            text: one.text,
            left: one.bbox.x0,
            right: one.bbox.x1,
          })),
        })),
    }))
    .map((line) => ({ ...line, words: reparted(line, picture) }))
    .filter(({ words }) => words.length > 0)
}

async function unpack(worker: Worker, bytes: Uint8Array): Promise<Buffer> {
  const wanted = { imageGrey: true, text: false }
  const { data } = await worker.recognize(Buffer.from(bytes), {}, wanted)
  return Buffer.from((data.imageGrey ?? '').replace(/^data:[^,]*,/, ''), 'base64')
}
