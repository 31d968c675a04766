import PDFDocument from 'pdfkit'
import { type CorpusForm, type CorpusLine, frontLine, plain, typed } from '../corpus-form.ts'

type Pdf = PDFKit.PDFDocument
type Style = {
  width: number
  height: number
  left: number
  leftWidth: number
  right: number
  rightWidth: number
  size: number
  leading: number
  font: string
  bold: string
}
type Placed = { text: string; x: number; bold?: boolean; width?: number; last?: boolean }

function styleOf({ flags }: CorpusForm): Style {
  const [width, height] = flags.has('landscape') ? [792, 612] : [612, 792]
  const left = 56
  const leftWidth = flags.has('thin') ? 104 : flags.has('landscape') ? 190 : 142
  const right = left + leftWidth + 14
  const times = flags.has('times')
  return {
    width,
    height,
    left,
    leftWidth,
    right,
    rightWidth: width - 50 - right,
    size: flags.has('small') ? 9 : 11,
    leading: flags.has('small') ? 11.5 : 14,
    font: times ? 'Times-Roman' : 'Helvetica',
    bold: times ? 'Times-Bold' : 'Helvetica-Bold',
  }
}

/**
 * A form as a PDF: `columns` (asked left, answered right, by position alone) or `headings` (one column). Flags: `times`,
 * `small`, `thin` (a narrow left column), `landscape`, `hyphens` (long words cut at the line's end), `words` (each word placed
 * by itself, as justified text is), `typed` (continuing lines come back to the margin), `spaced`, `centred` (left cells in the
 * middle of their row).
 */
export async function writePdf(form: CorpusForm): Promise<Uint8Array> {
  const style = styleOf(form)
  const pdf = new PDFDocument({
    size: [style.width, style.height],
    margin: 0,
    compress: false,
    bufferPages: true,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  new Drawing(pdf, style, form).draw()
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

class Drawing {
  readonly #pdf: Pdf
  readonly #style: Style
  readonly #form: CorpusForm
  #y = 72

  constructor(pdf: Pdf, style: Style, form: CorpusForm) {
    this.#pdf = pdf
    this.#style = style
    this.#form = form
  }

  draw(): void {
    const { left, leading, width } = this.#style
    for (const [at, line] of this.#form.front.entries()) {
      const bold = at === 0
      for (const text of this.#wrap(frontLine(line), width - 2 * left, { bold }))
        this.#line([{ text, x: left, bold }])
      this.#y += leading * 0.4
    }
    this.#y += leading
    for (const section of this.#form.sections) {
      if (this.#form.flags.has('headings')) this.#stack(section)
      else this.#row(section)
      this.#y += leading * 1.3
    }
    for (const line of this.#form.closing)
      for (const text of this.#wrap(line, width - 2 * left, {})) this.#line([{ text, x: left }])
    this.#furniture()
  }

  #row(section: CorpusForm['sections'][number]): void {
    const { left, leftWidth, right, rightWidth } = this.#style
    const asked: Placed[] = [
      ...this.#wrap(section.heading, leftWidth, { bold: true }).map((text) => ({
        text,
        x: left,
        bold: true,
      })),
      ...section.prompts.flatMap((prompt) =>
        this.#wrap(prompt, leftWidth, {}).map((text) => ({ text, x: left })),
      ),
    ]
    const answer = section.lines.flatMap((line) => this.#answer(line, right, rightWidth))
    const down = this.#form.flags.has('centred')
      ? Math.max(0, Math.floor((answer.length - asked.length) / 2))
      : 0
    const rows = Math.max(asked.length + down, answer.length)
    for (let at = 0; at < rows; at += 1) {
      const beside = asked[at - down]
      this.#line([...(beside && at >= down ? [beside] : []), ...(answer[at] ?? [])])
    }
  }

  #stack(section: CorpusForm['sections'][number]): void {
    const { left, width, leading } = this.#style
    const room = width - 2 * left
    for (const text of this.#wrap(section.heading, room, { bold: true }))
      this.#line([{ text, x: left, bold: true }])
    for (const prompt of section.prompts)
      for (const text of this.#wrap(prompt, room, {})) this.#line([{ text, x: left }])
    this.#y += leading * 0.5
    for (const line of section.lines)
      for (const placed of this.#answer(line, left, room)) this.#line(placed)
  }

  #answer(line: CorpusLine, from: number, room: number): Placed[][] {
    const { flags } = this.#form
    const x = from + line.level * 18 + (line.mark && !flags.has('typed') ? 8 : 0)
    const gap: Placed[][] = flags.has('spaced') ? [[]] : []
    if (line.mark === '' || flags.has('typed')) {
      const width = room - (x - from)
      return [
        ...this.#wrap(typed(line), width, {}).map((text, at, all) => [
          { text, x, width, last: at === all.length - 1 },
        ]),
        ...gap,
      ]
    }
    const hang = line.mark.length > 1 ? 18 : 14
    const width = room - (x - from) - hang
    const text = [plain(line.text), plain(line.tail)].filter((one) => one !== '').join(' ')
    const wrapped = this.#wrap(text, width, {})
    return [
      ...wrapped.map((part, at): Placed[] => [
        ...(at === 0 ? [{ text: line.mark, x }] : []),
        { text: part, x: x + hang, width, last: at === wrapped.length - 1 },
      ]),
      ...gap,
    ]
  }

  #line(pieces: readonly Placed[]): void {
    const { size, leading, height, font, bold } = this.#style
    if (this.#y > height - 84) {
      this.#pdf.addPage()
      this.#y = 80
    }
    for (const piece of pieces) {
      this.#pdf.font(piece.bold ? bold : font).fontSize(size)
      this.#put(piece)
    }
    this.#y += leading
  }

  // Justified text comes word by word, with blanks of any width between.
  #put({ text, x, width, last }: Placed): void {
    const words = text.split(' ')
    if (!this.#form.flags.has('words') || !width || last || words.length < 3) {
      this.#pdf.text(text, x, this.#y, { lineBreak: false })
      return
    }
    const spare = width - this.#pdf.widthOfString(text)
    const space = this.#pdf.widthOfString(' ') + Math.max(0, spare) / (words.length - 1)
    let at = x
    for (const word of words) {
      this.#pdf.text(word, at, this.#y, { lineBreak: false })
      at += this.#pdf.widthOfString(word) + space
    }
  }

  #wrap(text: string, width: number, { bold }: { bold?: boolean }): string[] {
    this.#pdf.font(bold ? this.#style.bold : this.#style.font).fontSize(this.#style.size)
    const fits = (line: string) => this.#pdf.widthOfString(line) <= width
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
      else {
        const cut = this.#form.flags.has('hyphens') && last ? hyphenated(word) : null
        if (cut && fits(`${last} ${cut[0]}-`)) {
          lines[lines.length - 1] = `${last} ${cut[0]}-`
          lines.push(cut[1])
        } else lines.push(word)
      }
    }
    return lines
  }

  #furniture(): void {
    const { left, width, height, font } = this.#style
    const { header, footer, language } = this.#form
    const { count } = this.#pdf.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      this.#pdf.switchToPage(page)
      this.#pdf.font(font).fontSize(8)
      const number = `Page ${page + 1} ${language === 'fr' ? 'de' : 'of'} ${count}`
      if (header) this.#pdf.text(header, left, 34, { lineBreak: false })
      if (footer) this.#pdf.text(footer, left, height - 44, { lineBreak: false })
      this.#pdf.text(number, width - 110, height - 44, { lineBreak: false })
    }
  }
}

/** A long word cut after a vowel and before a consonant and a vowel, as a printer would. */
function hyphenated(word: string): [string, string] | null {
  if (!/^[\p{Ll}’']{9,}[.,;:]?$/u.test(word)) return null
  const cuts = [...word.matchAll(/(?<=[aeiouyéèêàâîôû])(?=[bcdfgjlmnprstv][aeiouyéèêàâîôû])/g)]
    .map((match) => match.index)
    .filter((at) => at >= 3 && at <= word.length - 4)
  const at = cuts[Math.floor(cuts.length / 2)]
  return at === undefined ? null : [word.slice(0, at), word.slice(at)]
}
