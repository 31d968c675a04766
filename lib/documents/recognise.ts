import { guessCycle } from './cycle-guess.ts'
import { defaultTemplate } from './default-template.ts'
import { figuresOf } from './figures.ts'
import type {
  Knowledge,
  ReadDocument,
  RecognisedForm,
  RecognisedSection,
  RecognisedStatement,
} from './form.ts'
import { withoutFurniture } from './furniture.ts'
import { TitleWording } from './headings.ts'
import { languageScores } from './language.ts'
import { markOf } from './marks.ts'
import { membersOf } from './members.ts'
import {
  guessContact,
  guessCouncil,
  guessJurisdiction,
  isLabel,
  type Line,
  pullLabels,
} from './party-guess.ts'
import { type Piece, textOf } from './pieces.ts'
import { PromptWording } from './promptness.ts'
import { layoutOf, splitPrompts } from './prompts.ts'
import { cutSections } from './sections.ts'
import { statementsOf } from './statements.ts'
import { spreadTorn } from './torn.ts'
import { unitsOf } from './units.ts'

/** Finds the form in a document: who it is from, which round, and what was said under each heading. */
export function recogniseForm(
  document: ReadDocument,
  knowledge: Knowledge,
): RecognisedForm | { notATemplate: true } {
  const { text } = document
  const known = [...knowledge.template.sections, ...defaultTemplate.sections]
  const wording = new PromptWording(known)
  const { body, furniture } = withoutFurniture(
    text,
    withParagraphs(text, document.blocks.filter(isBody)),
  )
  const { labels, rest } = pullLabels(text, body, knowledge.jurisdictions)
  const { preamble, sections: raw } = cutSections(text, rest, new TitleWording(known))
  if (new Set(raw.map((one) => one.kind)).size < 2) return { notATemplate: true }
  const layout = layoutOf(text, raw)
  const cut = raw.map((section) => ({
    section,
    ...splitPrompts(text, section.pieces, wording, layout),
  }))
  const { parts, torn } = spreadTorn(text, cut)
  const formLanguage = mainLanguage(text)
  const sections = parts.map(({ section, answers }): RecognisedSection => {
    const answer = statementsOf(text, unitsOf(text, answers), formLanguage)
    if (torn) for (const said of answer.statements) said.confidence = 'check'
    return { kind: section.kind, number: section.number, heading: section.heading, ...answer }
  })
  const lines = titleLines(document, [...labels, ...preamble])
  const filename = knowledge.filename ?? ''
  const statements = sections.flatMap((section) => section.statements)
  const apart = document.blocks.filter((block) => block.kind === 'note' || block.kind === 'comment')
  const stray = preamble.filter((piece) => isStray(textOf(text, piece.span), wording))
  return {
    council: guessCouncil(lines, knowledge.councils, filename),
    cycle: guessCycle(lines, filename),
    jurisdiction: guessJurisdiction(lines, knowledge.jurisdictions, {
      filename,
      body: statements.map((one) => one.text).join('\n'),
    }),
    contact: guessContact(lines),
    language: languageMix(statements, formLanguage),
    sections,
    unplaced: [...stray, ...apart].map((piece) => piece.span),
    furniture: furniture.map((piece) => piece.span),
    prompts: cut.flatMap((one) => one.prompts.map((piece) => piece.span)),
    ...claimsIn(text, statements),
    warnings: [...document.warnings, ...(torn ? ['columns-torn'] : [])].map((code) => ({
      code,
      span: null,
    })),
  }
}

/** Figures and new members, out of the statements and of the sentences that introduce them. */
function claimsIn(text: string, statements: readonly RecognisedStatement[]) {
  const leads = new Map(statements.map((one) => [one.contextSpans[0]?.start, one.contextSpans]))
  const sources = [...leads.values(), ...statements.map((one) => one.spans)]
    .filter((spans) => spans.length > 0)
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
  const contexts = new Map(statements.map((one) => [one.spans, one.context]))
  return {
    figures: sources.flatMap((spans) => figuresOf(text, spans)),
    newMembers: sources.flatMap((spans) => membersOf(text, spans, contexts.get(spans) ?? null)),
  }
}

/** A text whose lines are whole paragraphs never begins one with a small letter: none of them goes on in the next. */
function withParagraphs(text: string, pieces: readonly Piece[]): Piece[] {
  const lines = pieces.filter((piece) => piece.wraps)
  if (lines.length === 0 || lines.some((piece) => piece.page !== null && piece.column !== null))
    return [...pieces]
  const small = lines.filter((piece) => {
    const line = textOf(text, piece.span)
    return /^\p{Ll}/u.test(line) && !markOf(line)
  }).length
  const longest = lines.reduce((most, piece) => Math.max(most, piece.right - piece.indent), 0)
  const whole = small === 0 || (longest > 130 && small < lines.length * 0.05)
  return whole ? pieces.map((piece) => ({ ...piece, wraps: false })) : [...pieces]
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
  if (isLabel(line) || wording.score(line) >= 0.5) return false
  const words = line.split(/\s+/).length
  return words >= 18 || (words >= 8 && /[.!?]\s*$/.test(line))
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
