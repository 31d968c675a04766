import type { CorpusLine } from '../corpus-form.ts'

const BY = 'w:author="M. Relecteur" w:date="2027-01-12T09:00:00Z"'
const PIECE = /\{([+\-^!=*])(.*?)\1\}/g

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const p = (inside: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inside}</w:p>`
export const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
export const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2800"/><w:gridCol w:w="6800"/></w:tblGrid>${rows.join('')}</w:tbl>`
export const control = (inside: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

/** A box as Word writes it: once for itself and once for older readers, with the same words. */
export function textBox(inside: string): string {
  const content = `<w:txbxContent>${inside}</w:txbxContent>`
  return p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  )
}

const run = (text: string, properties = '', tag = 't') =>
  text === ''
    ? ''
    : `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:${tag} xml:space="preserve">${escaped(text)}</w:${tag}></w:r>`

/** Word cuts what one person typed into several runs; so does this. */
function cutRuns(text: string, properties: string): string {
  const at = Math.floor(text.length * 0.6)
  return run(text.slice(0, at), properties) + run(text.slice(at), properties)
}

/** Collects the notes, comments and lists of one document while its text is written. */
export class WordRuns {
  readonly notes: string[] = []
  readonly comments: string[] = []
  readonly lists: string[] = []

  runs(text: string, properties = ''): string {
    let out = ''
    let at = 0
    for (const match of text.matchAll(PIECE)) {
      out += cutRuns(text.slice(at, match.index), properties)
      out += this.#special(match[1] ?? '', match[2] ?? '', properties)
      at = match.index + match[0].length
    }
    return out + cutRuns(text.slice(at), properties)
  }

  #special(kind: string, inside: string, properties: string): string {
    const id = this.notes.length + this.comments.length + 10
    if (kind === '+') return `<w:ins w:id="${id}" ${BY}>${run(inside, properties)}</w:ins>`
    if (kind === '-')
      return `<w:del w:id="${id}" ${BY}>${run(inside, properties, 'delText')}</w:del>`
    if (kind === '=') return control(run(inside, properties), '<w:text/>')
    if (kind === '*') return run(inside, '<w:b/>')
    if (kind === '^') {
      this.notes.push(`<w:footnote w:id="${id}">${p(run(inside))}</w:footnote>`)
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
    }
    this.comments.push(`<w:comment w:id="${id}" ${BY}>${p(run(inside))}</w:comment>`)
    return `<w:r><w:commentReference w:id="${id}"/></w:r>`
  }

  /** The number of the list that a mark belongs to; a new one where counting starts again. */
  list(mark: string, restarts: boolean): number {
    const shape = mark
      .replace(/\d+/, '1')
      .replace(/[ivx]+(?=[.)])/, 'i')
      .replace(/[a-z](?=[.)])/, 'a')
    const known = this.lists.lastIndexOf(shape)
    if (known >= 0 && !restarts) return known + 1
    this.lists.push(shape)
    return this.lists.length
  }

  numbering(): string {
    const abstracts = this.lists.map((shape, index) => {
      const format = /1/.test(shape)
        ? 'decimal'
        : /^\(?i/.test(shape)
          ? 'lowerRoman'
          : /^\(?a/.test(shape)
            ? 'lowerLetter'
            : 'bullet'
      const levels = [0, 1, 2, 3].map((level) => {
        const text = format === 'bullet' ? shape : shape.replace(/[1ai]/, `%${level + 1}`)
        return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
      })
      return `<w:abstractNum w:abstractNumId="${index}">${levels.join('')}</w:abstractNum>`
    })
    const numbers = this.lists.map(
      (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
    )
    return this.lists.length > 0 ? abstracts.join('') + numbers.join('') : ''
  }

  /** An answer's paragraphs: with Word's own lists, or with marks typed by hand. */
  answer(lines: readonly CorpusLine[], byHand: boolean): string[] {
    return lines.map((line, index) => {
      const text = line.tail ? `${line.text} ${line.tail}` : line.text
      const bold = line.role === 'lead' && !/[:.]$/.test(line.text) ? '<w:b/>' : ''
      if (line.mark === '') return p(this.runs(text, bold))
      if (byHand)
        return p(this.runs(`${line.mark} ${text}`), `<w:ind w:left="${line.level * 400}"/>`)
      const first = !lines
        .slice(0, index)
        .some((one) => one.mark !== '' && one.level === line.level)
      const list = this.list(line.mark, first)
      return p(
        this.runs(text),
        `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${line.level}"/><w:numId w:val="${list}"/></w:numPr>`,
      )
    })
  }
}
