export type Language = 'en' | 'fr'
export type SectionKind = 'accomplishments' | 'priorities' | 'changes' | 'sharing' | 'issues'
export type Format = 'docx' | 'pdf' | 'txt'

/** How a person set a list: real bullets, dashes typed by hand, numbers, letters, or just paragraphs. */
export type Marks = 'bullets' | 'dashes' | 'numbers' | 'parentheses' | 'paragraphs'

/** One statement; a statement with nested bullets; or a lead-in line, which is nobody's statement. */
export type Answer = string | { text: string; under: readonly string[] } | { lead: string }

export type Section = {
  kind: SectionKind
  /** A string alone is a nil answer: N/A, S.O., néant. */
  answer: readonly Answer[] | string
  marks?: Marks
}

export type Form = {
  jurisdiction: string
  language: Language
  /** How they wrote their own name, where it is not the plain one. */
  writtenName?: string
  /** Absent where the person left the line empty. */
  contact?: string
  format: Format
  filename: string
  received: string
  /** 2 for a form sent again after the first one. */
  version?: number
  /** Which of the wordings in circulation this person's copy of the form has. */
  wording: 0 | 1 | 2
  marks?: Marks
  sections: readonly Section[]
}

export type Statement = { kind: SectionKind; text: string; depth: 0 | 1; parent: string | null }

/** What an importer should find in a form, in order, spelled as the form spells it. */
export function statementsOf(form: Form): Statement[] {
  return form.sections.flatMap(({ kind, answer }) =>
    typeof answer === 'string'
      ? []
      : answer.flatMap((piece) => statementsOfAnswer(piece, kind, form.language)),
  )
}

function statementsOfAnswer(piece: Answer, kind: SectionKind, language: Language): Statement[] {
  if (typeof piece === 'string') {
    return [{ kind, text: spaced(piece, language), depth: 0, parent: null }]
  }
  if ('lead' in piece) return []
  const parent = spaced(piece.text, language)
  return [
    { kind, text: parent, depth: 0, parent: null },
    ...piece.under.map((text) => ({
      kind,
      text: spaced(text, language),
      depth: 1 as const,
      parent,
    })),
  ]
}

const NO_BREAK = '\u00a0'

/**
 * French as Canadians set it: a non-breaking space inside « », before : % and $, and in figures; none before ; ! ?
 * The forms are typed here with plain spaces, which an editor shows.
 *
 * @example spaced('Délai : 16 h 30', 'fr') // 'Délai\u00a0: 16\u00a0h\u00a030'
 */
export function spaced(text: string, language: Language): string {
  if (language === 'en') return text
  return text
    .replace(/ (?=[:»%$])|(?<=«) /g, NO_BREAK)
    .replace(/(?<=\d) (?=\d{3}(?!\d)|M\$)/g, NO_BREAK)
    .replace(/(?<=\d) h(?: (?=\d))?/g, (hour) => hour.replaceAll(' ', NO_BREAK))
}
