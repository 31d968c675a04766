/** Closes a paragraph of which a tracked deletion took the most: no letter of any text, and taken off again when it is read. */
export const CRUMB = '\ue0f1'

/** What was left out of a Word document's body, or is only the rest of something longer. */
export type Marked = { xml: string; isHidden: boolean; isDeleted: boolean }

type Run = { start: number; isHidden: boolean | null; hasWords: boolean }
type Paragraph = { style: string; kept: number; added: number; deleted: number }

const TAG =
  /<(\/?)w:(p|r|pPr|rPrChange|del|moveFrom|ins|t|delText|vanish|rStyle|pStyle)((?:\s[^<>]*?)?)(\/?)>/g
const OFF = /w:val="(?:0|false|off)"/
/** The least that counts as a passage taken out, in letters. */
const PASSAGE = 8

/**
 * The body without the words that Word does not show: runs set hidden, by themselves or by their style. Paragraphs that
 * are no more than what a tracked deletion left are marked. `hidden` holds the styles that hide.
 */
export function withMarks(xml: string, hidden: ReadonlySet<string>): Marked {
  const mayHide = xml.includes('<w:vanish') || hidden.size > 0
  if (!mayHide && !xml.includes('<w:delText')) return { xml, isHidden: false, isDeleted: false }
  const walk = new Walk(hidden)
  for (const match of xml.matchAll(TAG)) walk.meet(match)
  return { ...walk.outcome, xml: walk.written(xml) }
}

const AROUND = ['pPr', 'rPrChange', 'del', 'moveFrom', 'ins'] as const

function isAround(name: string): name is (typeof AROUND)[number] {
  return AROUND.some((one) => one === name)
}

class Walk {
  readonly outcome = { isHidden: false, isDeleted: false }
  readonly #hidden: ReadonlySet<string>
  readonly #runs: Run[] = []
  readonly #paragraphs: Paragraph[] = []
  readonly #edits: { start: number; end: number; put: string }[] = []
  readonly #inside = { pPr: 0, rPrChange: 0, del: 0, moveFrom: 0, ins: 0 }
  #words = -1

  constructor(hidden: ReadonlySet<string>) {
    this.#hidden = hidden
  }

  meet({
    0: whole,
    1: slash,
    2: name = '',
    3: attributes = '',
    4: alone,
    index,
  }: RegExpMatchArray) {
    const at = index ?? 0
    const [isClosed, isAlone] = [slash === '/', alone === '/']
    if (isAround(name)) {
      if (!isAlone) this.#inside[name] += isClosed ? -1 : 1
    } else if (name === 'p') {
      if (isClosed) this.#closeParagraph(at)
      else if (!isAlone) this.#paragraphs.push({ style: '', kept: 0, added: 0, deleted: 0 })
    } else if (name === 'r') {
      if (isClosed) this.#closeRun(at + whole.length)
      else if (!isAlone) this.#runs.push({ start: at, isHidden: null, hasWords: false })
    } else if (name === 't' || name === 'delText') {
      if (isClosed) this.#countWords(at)
      else if (!isAlone) this.#words = at + whole.length
    } else this.#look(name, attributes)
  }

  /** What a run or a paragraph says of its looks; what is said of the paragraph's mark, or of how it was, is no word's. */
  #look(name: string, attributes: string): void {
    const style = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? ''
    const paragraph = this.#paragraphs.at(-1)
    if (name === 'pStyle' && paragraph) paragraph.style = style
    const isOther = this.#inside.pPr + this.#inside.rPrChange > 0
    const run = isOther ? undefined : this.#runs.at(-1)
    if (name === 'vanish' && run) run.isHidden = !OFF.test(attributes)
    if (name === 'rStyle' && run) run.isHidden ??= this.#hidden.has(style) ? true : null
  }

  #countWords(at: number): void {
    const length = Math.max(0, at - this.#words)
    const [run, paragraph] = [this.#runs.at(-1), this.#paragraphs.at(-1)]
    if (run && length > 0) run.hasWords = true
    if (!paragraph || (run && this.#isHidden(run))) return
    if (this.#inside.del > 0) paragraph.deleted += length
    else if (this.#inside.ins > 0) paragraph.added += length
    else if (this.#inside.moveFrom === 0) paragraph.kept += length
  }

  #isHidden(run: Run): boolean {
    return run.isHidden ?? this.#hidden.has(this.#paragraphs.at(-1)?.style ?? '')
  }

  #closeRun(end: number): void {
    const run = this.#runs.pop()
    if (!run?.hasWords || !this.#isHidden(run)) return
    this.#edits.push({ start: run.start, end, put: '' })
    if (this.#inside.del === 0) this.outcome.isHidden = true
  }

  #closeParagraph(at: number): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph || paragraph.deleted === 0) return
    const { kept, added, deleted } = paragraph
    this.outcome.isDeleted = true
    // What somebody wrote in its place was meant to stand there.
    if (kept === 0 || added > 0 || deleted < PASSAGE || deleted <= kept) return
    this.#edits.push({ start: at, end: at, put: `<w:r><w:t>${CRUMB}</w:t></w:r>` })
  }

  written(xml: string): string {
    const kept: string[] = []
    let at = 0
    for (const { start, end, put } of this.#edits.toSorted((a, b) => a.start - b.start)) {
      if (start < at) continue
      kept.push(xml.slice(at, start), put)
      at = end
    }
    return kept.join('') + xml.slice(at)
  }
}

/** The styles of a Word document that hide what is set in them, those built on them among them. */
export function hidingStyles(xml: string): Set<string> {
  if (!xml.includes('<w:vanish')) return new Set()
  const styles = [...xml.matchAll(/<w:style\b([^<>]*)>([\s\S]*?)<\/w:style>/g)].map((match) => {
    const [, attributes = '', body = ''] = match
    const own = /<w:vanish((?:\s[^<>]*)?)\/>/.exec(body.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, ''))
    return {
      id: /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '',
      base: /<w:basedOn w:val="([^"]*)"/.exec(body)?.[1] ?? '',
      own: own ? !OFF.test(own[1] ?? '') : null,
    }
  })
  const known = new Map(styles.map((style) => [style.id, style]))
  const hides = (id: string, depth: number): boolean => {
    const style = known.get(id)
    if (!style || depth > 20) return false
    return style.own ?? hides(style.base, depth + 1)
  }
  return new Set(styles.filter(({ id }) => hides(id, 0)).map(({ id }) => id))
}
