import { list, p } from '#lib/documents/testing/raw-odt.ts'
import type { CorpusLine } from '../corpus-form.ts'
import { escaped } from './docx-runs.ts'

const PIECE = /\{([+\-^!=*])(.*?)\1\}/g
const BY =
  '<office:change-info><dc:creator>M. Relecteur</dc:creator><dc:date>2027-01-12T09:00:00</dc:date></office:change-info>'

const span = (inside: string, style: string) =>
  inside === '' ? '' : `<text:span text:style-name="${style}">${inside}</text:span>`
export const bold = (inside: string) => span(inside, 'T1')
export const control = (inside: string) =>
  `<loext:content-control>${inside}</loext:content-control>`
export const textBox = (inside: string) =>
  p(
    `<draw:frame text:anchor-type="paragraph"><draw:text-box>${inside}</draw:text-box><draw:image/></draw:frame>`,
  )

/** A paragraph of an answer, and how deep in a list it stands. */
export type Item = { level: number | null; inside: string }

/** Collects what was changed in one document while its text is written. */
export class OdtRuns {
  readonly changes: string[] = []

  runs(text: string): string {
    let out = ''
    let at = 0
    for (const match of text.matchAll(PIECE)) {
      out += this.#plain(text.slice(at, match.index))
      out += this.#special(match[1] ?? '', match[2] ?? '')
      at = match.index + match[0].length
    }
    return out + this.#plain(text.slice(at))
  }

  // A program cuts what one person typed into spans, and writes a second blank as an element.
  #plain(text: string): string {
    const at = Math.floor(text.length * 0.6)
    const spaced = (words: string) =>
      escaped(words).replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`)
    return spaced(text.slice(0, at)) + span(spaced(text.slice(at)), 'T2')
  }

  #special(kind: string, inside: string): string {
    const words = escaped(inside)
    const id = `ct${this.changes.length + 1}`
    const marked = (change: string) =>
      this.changes.push(`<text:changed-region text:id="${id}">${change}</text:changed-region>`)
    if (kind === '+') {
      marked(`<text:insertion>${BY}</text:insertion>`)
      return `<text:change-start text:change-id="${id}"/>${words}<text:change-end text:change-id="${id}"/>`
    }
    if (kind === '-') {
      marked(`<text:deletion>${BY}${p(words)}</text:deletion>`)
      return `<text:change text:change-id="${id}"/>`
    }
    if (kind === '=') return control(words)
    if (kind === '*') return bold(words)
    if (kind === '^')
      return `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
    return `<office:annotation><dc:creator>M. Relecteur</dc:creator><dc:date>2027-01-12T09:00:00</dc:date>${p(words)}</office:annotation>`
  }

  /** An answer's paragraphs: in lists, or with marks typed by hand. */
  answer(lines: readonly CorpusLine[], byHand: boolean): Item[] {
    return lines.map((line): Item => {
      const text = line.tail ? `${line.text} ${line.tail}` : line.text
      const isTitle = line.role === 'lead' && !/[:.]$/.test(line.text)
      if (line.mark === '')
        return { level: null, inside: p(isTitle ? bold(this.runs(text)) : this.runs(text)) }
      if (byHand)
        return { level: null, inside: p(this.runs(`${line.mark} ${text}`), `P${line.level}`) }
      return { level: line.level, inside: p(this.runs(text)) }
    })
  }
}

/** Paragraphs one after another; those in lists that follow each other share one. */
export function flowed(items: readonly Item[]): string {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.[0] && (last[0].level === null) === (item.level === null)) last.push(item)
    else groups.push([item])
  }
  return groups
    .map((group) =>
      group[0]?.level === null
        ? group.map(({ inside }) => inside).join('')
        : list(group.map(({ level, inside }) => ({ level: level ?? 0, inside }))),
    )
    .join('')
}
