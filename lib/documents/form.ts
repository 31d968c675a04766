import type { Encoding, Reading } from './encodings.ts'

/** UTF-16 offsets into a document's canonical text; `end` is not included. */
export type Span = { start: number; end: number }

/** *Sure* may be accepted unseen, *likely* deserves a glance, *check* is a question to a person. */
export type Confidence = 'sure' | 'likely' | 'check'

/** What a guess rests on, as a person is told it; the last three are a person's word. */
export const WHYS = [
  'label-names-member',
  'label-mentions-member',
  'label-nearly-names-member',
  'label-names-unknown',
  'title-mentions-member',
  'answers-mention-member',
  'file-name',
  'no-label',
  'label-empty',
  'label-names-person',
  'title-names-month',
  'title-names-two-months',
  'title-names-season',
  'title-has-date',
  'dates-differ',
  'weak-date',
  'no-date',
  'foot-mentions-member',
  'mail-address',
  'sentence-names-person',
  'mail-sender',
  'signature',
  'title-names-council',
  'title-names-unknown',
  'no-council',
  'answered',
  'answered-otherwise',
  'reviewed',
] as const
export type Why = (typeof WHYS)[number]

export type Guess<T> = {
  value: T | null
  confidence: Confidence
  why: Why
  span: Span | null
  candidates?: T[]
}

export type Format = 'docx' | 'odt' | 'pdf' | 'txt' | 'eml' | 'png' | 'jpeg' | 'tiff'

/**
 * The smallest piece a reader can place: a paragraph of a DOCX, a line of a PDF or of a text.
 * `indent` and `right` are where it begins and ends across the page, in the reader's own unit. `wraps` says that the piece may go on in the next one; `gap` that something empty came before it.
 */
export type Block = {
  kind: 'body' | 'header' | 'footer' | 'note' | 'placeholder'
  span: Span
  column: 'left' | 'right' | null
  row: number | null
  level: number | null
  indent: number
  right: number
  wraps: boolean
  gap: boolean
  strong: boolean
  /** The level of a paragraph that the file itself calls a heading. */
  heading: number | null
  /** Set in italics from end to end, as prompts often are. */
  slanted: boolean
  /** What a tracked deletion left of something longer. */
  crumb: boolean
  page: number | null
  line: number | null
}

export type ReadDocument = {
  format: Format
  reader: string
  text: string
  blocks: Block[]
  warnings: string[]
  /** Ways to read its letters, of which a person has to choose one. */
  readings?: Reading[]
  /** Where further forms stand that came with it, as a mail may have several attached. */
  others?: Span[]
  /** Pages without a letter: what stands on them only a picture shows. */
  unread?: number[]
  /** The pages that were read from their pictures. */
  scan?: ScannedPage[]
}

/** A word of the text, where it stands on its page, in shares of its width and height, and how surely it was read: from 0 to 100. */
export type ScannedWord = Span & {
  left: number
  top: number
  width: number
  height: number
  confidence: number
}

/** A page read from its picture, once that was turned to the right about its middle by so many degrees. */
export type ScannedPage = { page: number; degrees: number; words: ScannedWord[] }

export type SectionKind = 'accomplishments' | 'priorities' | 'changes' | 'sharing' | 'issues'

export type Metric =
  | 'municipalities'
  | 'provinces'
  | 'population'
  | 'board-members'
  | 'members'
  | 'new-members'
  | 'departed-members'
  | 'individual-members'
  | 'chapters'

export type Qualifier = 'exact' | 'about' | 'nearly' | 'more-than' | 'less-than' | 'range'

/** `text` is the spans joined with the line wraps undone: each of its words is found in the spans. */
export type RecognisedStatement = {
  spans: Span[]
  text: string
  language: 'en' | 'fr'
  depth: number
  parent: number | null
  context: string | null
  contextSpans: Span[]
  page: number | null
  line: number | null
  confidence: Confidence
  order: number
}

export type RecognisedSection = {
  kind: SectionKind
  number: number | null
  heading: Span
  answer: 'answered' | 'nil' | 'blank'
  nilSpan: Span | null
  statements: RecognisedStatement[]
}

export type RecognisedFigure = {
  metric: Metric
  value: number
  upper: number | null
  qualifier: Qualifier
  /** The sentence puts an earlier figure right. */
  isCorrection?: true
  /** The month it stood at, where the sentence names one; otherwise it speaks of the form's own cycle. */
  asOf?: Month
  span: Span
  quote: string
}

export type RecognisedMember = {
  name: string
  province: string | null
  span: Span
  quote: string
}

export type Month = { year: number; month: number }

/** `unplaced` is every answer-like piece that landed nowhere: a person is asked about each. */
export type RecognisedForm = {
  council: Guess<string>
  cycle: Guess<Month>
  jurisdiction: Guess<string>
  contact: Guess<string>
  language: 'en' | 'fr' | 'both'
  sections: RecognisedSection[]
  unplaced: Span[]
  furniture: Span[]
  prompts: Span[]
  figures: RecognisedFigure[]
  newMembers: RecognisedMember[]
  warnings: { code: string; span: Span | null }[]
}

export type TemplateSection = {
  kind: SectionKind
  number: number
  titles: string[]
  prompts: string[]
}

/** What the caller knows: its councils, its roster and the wording of its template. */
export type Knowledge = {
  councils: { key: string; names: string[] }[]
  /** `isAssociation` says whether a member has members of its own; where it is not told, the form's words decide. */
  jurisdictions: { key: string; names: string[]; isAssociation?: boolean }[]
  /** Every version of the council's own form, with the titles it once had; the default form without. */
  template?: { sections: TemplateSection[] }
  filename?: string
  /** How its letters are to be read, as somebody who saw the ways has said. */
  encoding?: Encoding
  /** Only this part of the text, under the title of the whole. */
  part?: Span
}

export type Reason =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'wrong-kind'
  | 'legacy-doc'
  | 'scan-without-text'
  | 'garbled-text'
  | 'unreadable-scan'
  | 'too-many-pages'
  | 'slow-page'
  | 'password-protected'
  | 'damaged'
  | 'zip-bomb'
  | 'timed-out'
  | 'out-of-memory'

/** What speaks for a document being the council's form; `signs` says what, for people. */
export type Evidence = {
  score: number
  /** Of all that forms of this kind show, enough to be taken for one. */
  isEnough: boolean
  signs: string[]
  namesJurisdiction: boolean
  namesCycle: boolean
  /** It says of itself that it puts an earlier one right. */
  isRevised: boolean
}

/** One jurisdiction's part of a file that holds several forms. */
export type FormPart = { span: Span; key: string }

export type ReadResult = { ok: true; document: ReadDocument } | { ok: false; reason: Reason }

export type FormResult =
  | { ok: true; document: ReadDocument; form: { notATemplate: true } }
  | {
      ok: true
      document: ReadDocument
      form: RecognisedForm
      evidence: Evidence
      parts: FormPart[]
    }
  | { ok: false; reason: Reason }
