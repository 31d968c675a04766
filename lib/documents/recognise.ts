import { guessCycle } from './cycle-guess.ts'
import { defaultTemplate } from './default-template.ts'
import { figuresOf } from './figures.ts'
import type { Knowledge, ReadDocument, RecognisedForm, RecognisedSection, Span } from './form.ts'
import { withoutFurniture } from './furniture.ts'
import { TitleWording } from './headings.ts'
import { languageScores } from './language.ts'
import { membersOf } from './members.ts'
import { guessContact, guessCouncil, guessJurisdiction, isLabel, type Line } from './party-guess.ts'
import { type Piece, textOf } from './pieces.ts'
import { PromptWording } from './promptness.ts'
import { layoutOf, splitPrompts } from './prompts.ts'
import { cutSections } from './sections.ts'
import { statementsOf } from './statements.ts'
import { unitsOf } from './units.ts'

/** Finds the form in a document: who it is from, which round, and what was said under each heading. */
export function recogniseForm(
  document: ReadDocument,
  knowledge: Knowledge,
): RecognisedForm | { notATemplate: true } {
  const { text } = document
  const known = [...knowledge.template.sections, ...defaultTemplate.sections]
  const titles = new TitleWording(known)
  const wording = new PromptWording(known)
  const { body, furniture } = withoutFurniture(text, document.blocks.filter(isBody))
  const { preamble, sections: raw } = cutSections(text, body, titles)
  if (new Set(raw.map((one) => one.kind)).size < 2) return { notATemplate: true }
  const layout = layoutOf(text, raw)
  const formLanguage = mainLanguage(text)
  const prompts: Span[] = []
  const sections = raw.map((section): RecognisedSection => {
    const split = splitPrompts(text, section.pieces, wording, layout)
    prompts.push(...split.prompts.map((piece) => piece.span))
    const answer = statementsOf(text, unitsOf(text, split.answers), formLanguage)
    return { kind: section.kind, number: section.number, heading: section.heading, ...answer }
  })
  const lines = titleLines(document, preamble)
  const filename = knowledge.filename ?? ''
  const statements = sections.flatMap((section) => section.statements)
  const said = statements.map((one) => one.text).join('\n')
  const apart = document.blocks.filter((block) => block.kind === 'note' || block.kind === 'comment')
  const stray = preamble.filter((piece) => isStray(textOf(text, piece.span), wording))
  return {
    council: guessCouncil(lines, knowledge.councils, filename),
    cycle: guessCycle(lines, filename),
    jurisdiction: guessJurisdiction(lines, knowledge.jurisdictions, { filename, body: said }),
    contact: guessContact(lines),
    language: languageMix(statements, formLanguage),
    sections,
    unplaced: [...stray, ...apart].map((piece) => piece.span),
    furniture: furniture.map((piece) => piece.span),
    prompts,
    figures: statements.flatMap((one) => figuresOf(text, one.spans)),
    newMembers: statements.flatMap((one) => membersOf(text, one.spans, one.context)),
    warnings: document.warnings.map((code) => ({ code, span: null })),
  }
}

function isBody(piece: Piece): boolean {
  return piece.kind === 'body' || piece.kind === 'placeholder'
}

function titleLines(document: ReadDocument, preamble: readonly Piece[]): Line[] {
  const { text, blocks } = document
  const header = blocks.filter((block) => block.kind === 'header')
  const footer = blocks.filter((block) => block.kind === 'footer')
  const pieces = [...preamble.filter((one) => one.kind === 'body'), ...header, ...footer]
  return pieces.flatMap((piece) =>
    // One line may carry several labels, set apart by blanks or a bar.
    [
      ...textOf(text, piece.span).matchAll(
        /\S.*?(?=\s{2,}|\t|\s\|\s|\s[–—]\s(?=[^:]{3,30}:)|\n|$)/g,
      ),
    ].map((match) => {
      const start = piece.span.start + match.index
      const shown = match[0].replace(/^[|–—]\s*/, '')
      return {
        text: shown,
        span: { start, end: start + match[0].length },
        value: piece.column === 'right',
      }
    }),
  )
}

/** A whole sentence before the first heading that the form did not print itself: somebody should look at it. */
function isStray(line: string, wording: PromptWording): boolean {
  return line.split(/\s+/).length >= 10 && !isLabel(line) && wording.score(line) < 0.5
}

function mainLanguage(text: string): 'en' | 'fr' {
  const { en, fr } = languageScores(text)
  return fr > en ? 'fr' : 'en'
}

function languageMix(
  statements: readonly { text: string; language: 'en' | 'fr' }[],
  otherwise: 'en' | 'fr',
): 'en' | 'fr' | 'both' {
  const french = statements
    .filter((one) => one.language === 'fr')
    .reduce((sum, one) => sum + one.text.length, 0)
  const all = statements.reduce((sum, one) => sum + one.text.length, 0)
  if (all === 0) return otherwise
  const share = french / all
  if (share > 0.8) return 'fr'
  return share < 0.2 ? 'en' : 'both'
}
