import { COUNCIL, CYCLES, JURISDICTIONS } from './council.ts'
import { type Answer, type Form, type Language, type Marks, type Section, spaced } from './form.ts'
import { contactLine, jurisdictionLine, numberOf, promptOf, titleOf } from './wording.ts'

export type Line = {
  text: string
  depth: 0 | 1
  list: Marks
  /** What stands before the text where the format has no lists of its own. */
  mark: string
}

export type Row = { heading: string; prompt: string; lines: Line[] }

export type Laid = {
  title: string
  /** What stands at the top of every page. */
  header: string
  jurisdiction: string
  contact: string
  rows: Row[]
  language: Language
  date: Date
}

/** The words of a form in their places, before any format. */
export function layForm(form: Form, cycleCode: string): Laid {
  const cycle = CYCLES.find(({ code }) => code === cycleCode)
  const jurisdiction = JURISDICTIONS.find(({ code }) => code === form.jurisdiction)
  if (!cycle || !jurisdiction) throw new Error(`No such cycle or jurisdiction: ${form.filename}`)
  const { language, wording } = form
  const rows = form.sections.map((section) => {
    const position = cycle.sections[section.kind]
    if (!position) throw new Error(`${section.kind} is not in the form of ${cycleCode}`)
    const { heading, prompt } = promptOf(section.kind, language, wording)
    return {
      heading: `${numberOf(position, wording)} ${spaced(heading, language)}`,
      prompt: spaced(prompt, language),
      lines: linesOf(section, form),
    }
  })
  const name = form.writtenName ?? jurisdiction.name[language]
  return {
    header: COUNCIL.name[language],
    title: spaced(titleOf(cycle, language, wording), language),
    jurisdiction: spaced(jurisdictionLine(name, language, wording), language),
    contact: spaced(contactLine(form.contact, language, wording), language),
    rows,
    language,
    date: new Date(`${form.received}T14:30:00Z`),
  }
}

function linesOf(section: Section, form: Form): Line[] {
  if (typeof section.answer === 'string') {
    return [{ text: section.answer, depth: 0, list: 'paragraphs', mark: '' }]
  }
  const list = section.marks ?? form.marks ?? 'bullets'
  let place = 0
  return section.answer.flatMap((piece) => {
    if (typeof piece === 'string' || 'text' in piece) place += 1
    return linesOfAnswer(piece, list, place, form.language)
  })
}

function linesOfAnswer(piece: Answer, list: Marks, place: number, language: Language): Line[] {
  if (typeof piece !== 'string' && 'lead' in piece) {
    return [{ text: spaced(piece.lead, language), depth: 0, list: 'paragraphs', mark: '' }]
  }
  const text = typeof piece === 'string' ? piece : piece.text
  const under = typeof piece === 'string' ? [] : piece.under
  const nested: Marks =
    list === 'bullets' || list === 'numbers' || list === 'parentheses' ? 'bullets' : 'dashes'
  return [
    { text: spaced(text, language), depth: 0, list, mark: markOf(list, place, 0) },
    ...under.map((line) => ({
      text: spaced(line, language),
      depth: 1 as const,
      list: nested,
      mark: markOf(nested, 0, 1),
    })),
  ]
}

function markOf(list: Marks, place: number, depth: 0 | 1): string {
  if (list === 'paragraphs') return ''
  if (list === 'numbers') return `${place}. `
  if (list === 'parentheses') return `${place}) `
  if (list === 'dashes') return depth === 0 ? '– ' : '- '
  return depth === 0 ? '• ' : 'o '
}
