import { defaultTemplate } from '#lib/documents/default-template.ts'
import type {
  Evidence,
  Knowledge,
  ReadDocument,
  RecognisedForm,
  Span,
} from '#lib/documents/form.ts'
import { allWords } from '#lib/documents/words/form-words.ts'
import { isLabel } from '#lib/documents/words/labels.ts'
import { textOf } from '#lib/documents/words/pieces.ts'
import { fold } from '#lib/documents/words/wording.ts'
import { isCalledForm, isCalledOtherwise } from './papers.ts'

/** How much each sign weighs, measured by `npm run bench:non-forms`: no single one makes a form. */
export const WEIGHTS = {
  'three-sections': 1,
  'four-sections': 1,
  'known-titles': 2,
  'asks-its-questions': 3,
  'counts-its-sections': 1,
  'is-called-a-form': 2,
  'names-the-council': 2,
  'labels-its-jurisdiction': 2,
  'names-its-jurisdiction': 1,
  'names-its-cycle': 2,
  'labels-its-contact': 1,
  'is-called-otherwise': -6,
  'has-other-headings': -2,
  'mostly-unplaced': -3,
} as const

type Sign = keyof typeof WEIGHTS

/** From here on a document is taken for a form without asking. */
const ENOUGH = 10
/** From here on its file's name may say the cycle that the form itself does not. */
const PLAIN = 12

/** The lines that may be a title: a form says what it is before it says anything else. */
const TITLE_LINES = 4

const REVISED =
  /\b(?:revised|revision|amended|amendment|corrected|correction|updated version|version [2-9]|v[2-9]|revisee?|modifiee?|corrigee?|rectifiee?|mise? a jour)\b/

/** How plainly a document is a filled-in form of the council, and by what. */
export function evidenceOf(
  document: ReadDocument,
  form: RecognisedForm,
  knowledge: Knowledge,
): Evidence {
  const titles = titlesOf(document, form)
  const names = ofNames(document, form)
  const shown: Record<Sign, boolean> = {
    ...ofSections(document, form, knowledge),
    'is-called-a-form': titles.some(isCalledForm),
    'is-called-otherwise': titles.some(isCalledOtherwise),
    ...ofRest(document, form),
    ...names,
  }
  const signs = SIGNS.filter((sign) => shown[sign])
  const score = signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0)
  const namesJurisdiction = names['names-its-jurisdiction']
  const isSent = form.cycle.why === 'file-name' && score >= PLAIN
  const file = (knowledge.filename ?? '').replace(/[_.-]+/g, ' ')
  return {
    score,
    signs,
    // Whose it is will be asked: that nobody of the table is named makes it no less a form.
    isEnough: score + (namesJurisdiction ? 0 : UNNAMED) >= ENOUGH,
    namesJurisdiction,
    namesCycle: names['names-its-cycle'] || isSent,
    isRevised: [...titles, file].some((line) => REVISED.test(fold(line))),
  }
}

const UNNAMED = WEIGHTS['labels-its-jurisdiction'] + WEIGHTS['names-its-jurisdiction']

function titlesOf({ text }: ReadDocument, { sections }: RecognisedForm): string[] {
  const first = sections.reduce((least, one) => Math.min(least, one.heading.start), text.length)
  return text
    .slice(0, first)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isLabel(line))
    .slice(0, TITLE_LINES)
}

export function isSign(text: string): text is Sign {
  return SIGNS.some((sign) => sign === text)
}

const SIGNS: readonly Sign[] = [
  'three-sections',
  'four-sections',
  'known-titles',
  'asks-its-questions',
  'counts-its-sections',
  'is-called-a-form',
  'names-the-council',
  'labels-its-jurisdiction',
  'names-its-jurisdiction',
  'names-its-cycle',
  'labels-its-contact',
  'is-called-otherwise',
  'has-other-headings',
  'mostly-unplaced',
]

function ofSections({ text }: ReadDocument, form: RecognisedForm, knowledge: Knowledge) {
  const _own = knowledge.template?.sections ?? defaultTemplate.sections
  const { titles, prompts: wording } = allWords(knowledge.template)
  const filled = form.sections.filter((one) => one.answer !== 'blank')
  const kinds = new Set(filled.map((one) => one.kind)).size
  const headed = form.sections.filter(({ heading, kind }) =>
    textOf(text, heading)
      .split('\n')
      .some((line) => titles.match(line.trim())?.kind === kind),
  ).length
  const asked = form.prompts.filter((span) => wording.asks(textOf(text, span))).length
  const numbered = form.sections.filter((one) => one.number !== null).length
  return {
    'three-sections': kinds >= 3,
    'four-sections': kinds >= 4,
    'known-titles': headed >= 3,
    'asks-its-questions': asked >= 2,
    'counts-its-sections': numbered >= 3,
  }
}

function ofNames({ text }: ReadDocument, form: RecognisedForm) {
  const { council, jurisdiction, cycle, contact } = form
  const isLabelled = /^label-(?:names|mentions|nearly-names)-member$/.test(jurisdiction.why)
  return {
    'names-the-council': council.value !== null && council.why === 'title-names-council',
    'labels-its-jurisdiction': isLabelled,
    'names-its-jurisdiction':
      isLabelled || /^(?:title|foot)-mentions-member$/.test(jurisdiction.why),
    // "Exchange, May 2031 (revised)" is dated by its handling too, and is still the title of a form.
    'names-its-cycle':
      cycle.span !== null && (cycle.why !== 'weak-date' || isCalledForm(textOf(text, cycle.span))),
    'labels-its-contact': contact.value !== null && contact.why === 'label-names-person',
  }
}

function ofRest({ text, blocks }: ReadDocument, { sections, unplaced }: RecognisedForm) {
  const first = sections.reduce((least, one) => Math.min(least, one.heading.start), text.length)
  const isSection = (span: Span) =>
    sections.some(({ heading }) => heading.start < span.end && span.start < heading.end)
  const others = blocks.filter(
    ({ heading, span }) => heading !== null && span.start > first && !isSection(span),
  )
  const said = sections.flatMap((one) => one.statements.flatMap(({ spans }) => spans))
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return {
    'has-other-headings': others.length > 0,
    'mostly-unplaced': length(unplaced) > length(said) / 2,
  }
}
