import { tickedOnly } from '#lib/documents/answers/boxes.ts'
import { withLastLook } from '#lib/documents/answers/last-look.ts'
import { withLeftOvers } from '#lib/documents/answers/leftovers.ts'
import { withMarks } from '#lib/documents/answers/lone-marks.ts'
import { withNilAnswer } from '#lib/documents/answers/nil-answers.ts'
import { splitSections } from '#lib/documents/answers/prompts.ts'
import { statementsOf } from '#lib/documents/answers/statements.ts'
import { spreadTorn } from '#lib/documents/answers/torn.ts'
import { edgeOf, unitsOf } from '#lib/documents/answers/units.ts'
import { claimsIn } from '#lib/documents/claims/claims.ts'
import { withoutDressing } from '#lib/documents/head/around.ts'
import { guessContact, sendersOf } from '#lib/documents/head/contact-guess.ts'
import { guessCycle } from '#lib/documents/head/cycle-guess.ts'
import { withoutFurniture } from '#lib/documents/head/furniture.ts'
import { isPolite, trailingFrom } from '#lib/documents/head/letter-end.ts'
import { isCalledForm } from '#lib/documents/head/papers.ts'
import { guessCouncil, guessJurisdiction, pullLabels } from '#lib/documents/head/party-guess.ts'
import { edgeLines, isStray, titleLines } from '#lib/documents/head/title-lines.ts'
import type { RawSection } from '#lib/documents/sections/cut.ts'
import { cutSections, type Headings, headingsOf } from '#lib/documents/sections/sections.ts'
import { allWords, type FormWords } from '#lib/documents/words/form-words.ts'
import type { Line } from '#lib/documents/words/labels.ts'
import { languageScores } from '#lib/documents/words/language.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type {
  Guess,
  Knowledge,
  Month,
  ReadDocument,
  RecognisedForm,
  RecognisedSection,
  Span,
} from './form.ts'

/** Finds the form in a document: who it is from, which round, and what was said under each heading. */
export function recogniseForm(
  document: ReadDocument,
  knowledge: Knowledge,
): RecognisedForm | { notATemplate: true } {
  const seen = knowledge.part ? document : withOthersApart(document)
  const form = formIn(seen, knowledge)
  if ('notATemplate' in form) return form
  const { prompts: wording, titles } = allWords(knowledge.template)
  const look = { wording, titles, isPolite, isCalledForm }
  return withLastLook(seen, withLeftOvers(seen, form, wording), look)
}

/** What came along in further files is no answer of this form: each of its passages is shown to a person. */
function withOthersApart(document: ReadDocument): ReadDocument {
  const { others, blocks } = document
  if (!others) return document
  const isOther = ({ span }: Piece) =>
    others.some(({ start, end }) => span.start >= start && span.end <= end)
  return {
    ...document,
    blocks: blocks.map((block) => (isOther(block) ? { ...block, kind: 'note' } : block)),
  }
}

function formIn(
  document: ReadDocument,
  knowledge: Knowledge,
): RecognisedForm | { notATemplate: true } {
  const { text } = document
  const words = allWords(knowledge.template)
  const wording = words.prompts
  const found = partsOf(document, knowledge, words)
  if (new Set(found.sections.map((one) => one.kind)).size < 2) return { notATemplate: true }
  const splits = splitSections(text, found.sections, wording)
  const cut = found.sections.map((section, index) => ({
    section,
    ...withNilAnswer(text, tickedOnly(text, splits[index] ?? { prompts: [], answers: [] })),
  }))
  const { parts, torn } = spreadTorn(text, cut)
  const formLanguage = languageIn(text, parts)
  // A short answer does not show how wide its column is; all of them together do.
  const edge = edgeOf(parts.flatMap((part) => part.answers))
  const sections = parts.map(({ section, answers }): RecognisedSection => {
    const answer = statementsOf(text, unitsOf(text, answers, edge), formLanguage)
    for (const said of answer.statements)
      if (torn || section.isDoubtful || isDoubtful(document, said)) said.confidence = 'check'
    return { kind: section.kind, number: section.number, heading: section.heading, ...answer }
  })
  const lines = titleLines(document, [...found.labels, ...found.preamble], found.trailing)
  const filename = knowledge.filename ?? ''
  const statements = sections.flatMap((section) => section.statements)
  const [council, cycle] = [
    guessCouncil(lines, knowledge.councils, filename),
    cycleOf(lines, edgeLines(text, found.furniture), filename),
  ]
  const jurisdiction = guessJurisdiction(lines, knowledge.jurisdictions, {
    filename,
    body: statements.map((one) => one.text).join('\n'),
  })
  const member = knowledge.jurisdictions.find((one) => one.key === jurisdiction.value)
  const stray = found.preamble.filter((piece) => {
    const isTitle = [council.span, cycle.span].some(
      (span) => span && piece.span.start <= span.start && span.end <= piece.span.end,
    )
    return isStray(textOf(text, piece.span), wording, isTitle)
  })
  const notes = document.blocks.filter((block) => block.kind === 'note')
  return {
    ...{ council, cycle, jurisdiction, contact: guessContact(lines, namesOf(knowledge)) },
    language: languageMix(statements, formLanguage),
    sections,
    unplaced: [...stray, ...found.apart, ...notes].map((piece) => piece.span),
    furniture: [...found.furniture, ...found.trailing].map((piece) => piece.span),
    prompts: cut.flatMap((one) => [
      ...one.section.again,
      ...one.prompts.map((piece) => piece.span),
    ]),
    ...claimsIn(
      text,
      sections.map((section) => section.statements),
      {
        isAssociation: jurisdiction.confidence === 'check' ? undefined : member?.isAssociation,
        names: member?.names ?? [],
        places: knowledge.jurisdictions.flatMap((one) => one.names),
      },
    ),
    warnings: [
      ...document.warnings,
      ...(torn ? ['columns-torn'] : []),
      ...(found.sections.some((section) => section.isDoubtful) ? ['headings-doubtful'] : []),
      ...(statements.some(isEndless) ? ['very-long'] : []),
    ].map((code) => ({
      code,
      span: null,
    })),
  }
}

/** Far more than anybody says at once: another document, or a page that was pasted whole. */
const MOST_LETTERS = 4_000

function isEndless({ text }: { text: string }): boolean {
  return text.length > MOST_LETTERS
}

/** What a tracked deletion left over, and what is endless, has to be looked at. */
function isDoubtful(
  { blocks }: ReadDocument,
  said: { text: string; spans: readonly Span[] },
): boolean {
  const isCrumb = blocks.some(
    ({ crumb, span }) =>
      crumb && said.spans.some(({ start, end }) => start < span.end && span.start < end),
  )
  return isCrumb || isEndless(said)
}

/** The round of the title or of the file's name; where neither tells, of what stands at the foot of pages. */
function cycleOf(lines: readonly Line[], feet: readonly Line[], filename: string): Guess<Month> {
  const guess = guessCycle(lines, filename)
  const foot = guess.value === null ? guessCycle(feet, '') : guess
  return foot.value === null ? guess : foot
}

/** The headings that a document was read by, and all that could have been one: what `score:forms --why` shows. */
export function headingsIn(document: ReadDocument, knowledge: Knowledge): Headings {
  const { rest } = bodyOf(withOthersApart(document), knowledge)
  return headingsOf(document.text, rest, headingWords(allWords(knowledge.template)))
}

function headingWords({ titles, cues, prompts }: FormWords) {
  return {
    titles,
    cues,
    asks: (paragraph: string) => prompts.asks(paragraph),
    endsAsking: (paragraph: string) => prompts.endsAsking(paragraph),
  }
}

/** The body without what comes back on each page and without the labels of its head. */
function bodyOf({ text, blocks }: ReadDocument, knowledge: Knowledge) {
  const lines = withParagraphs(text, blocks.filter(isBody))
  const { body, furniture } = withoutFurniture(text, lines)
  const { dressing, rest: undressed } = withoutDressing(text, body)
  const { labels, rest } = pullLabels(text, undressed, knowledge.jurisdictions)
  return { labels, rest, furniture: [...furniture, ...dressing] }
}

/** The body cut into the form's head, its sections and its end; what comes back on each page is furniture. */
function partsOf(document: ReadDocument, knowledge: Knowledge, words: FormWords) {
  const { text } = document
  const { labels, rest, furniture } = bodyOf(document, knowledge)
  const { sections, ...others } = cutSections(text, rest, headingWords(words))
  const cut = {
    ...others,
    sections: sections.map((one) => ({ ...one, pieces: withMarks(text, one.pieces) })),
  }
  const last = cut.sections.reduce<RawSection | undefined>(
    (late, one) => (one.heading.start > (late?.heading.start ?? -1) ? one : late),
    undefined,
  )
  const names = { people: sendersOf(document), others: namesOf(knowledge) }
  const end = last ? trailingFrom(text, last.pieces, names) : 0
  const trailing = last ? last.pieces.splice(end) : []
  return { ...cut, labels, trailing, furniture }
}

/** The language most of the answers are in; of the whole form where they are too few to tell. */
function languageIn(text: string, parts: readonly { answers: readonly Piece[] }[]): 'en' | 'fr' {
  const answers = parts.flatMap((part) => part.answers.map((piece) => textOf(text, piece.span)))
  const { en, fr } = languageScores(answers.join('\n'))
  return en === fr ? mainLanguage(text) : fr > en ? 'fr' : 'en'
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
  const longest = lines.reduce((most, { span }) => Math.max(most, span.end - span.start), 0)
  const whole = small === 0 || (longest > 130 && small < lines.length * 0.05)
  return whole ? pieces.map((piece) => ({ ...piece, wraps: false })) : [...pieces]
}

/** Names that are no person's. */
function namesOf({ councils, jurisdictions }: Knowledge): string[] {
  return [...councils, ...jurisdictions].flatMap((one) => one.names)
}

function isBody(piece: Piece): boolean {
  return piece.kind === 'body' || piece.kind === 'placeholder'
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
