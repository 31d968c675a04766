import { z } from 'zod'
import { ITEM_KINDS, PURPOSES } from '#db/schema/agendas.ts'
import { FOLLOW_OUTCOMES, FOLLOW_STATES } from '#db/schema/links.ts'
import { note, view } from './shape-memory.ts'

// The shape of the export, strictly: what is written and not said here fails the tests, and so does what README.md
// does not name.

const bilingual = z.strictObject({ en: z.string(), fr: z.string() })
const words = z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()) })
const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
const moment = z.iso.datetime()
const day = z.iso.date()
const month = z.string().regex(/^\d{4}-\d{2}$/)
const code = z.string().regex(/^T-\d{2,}$/)
const kind = z.enum(['accomplishments', 'priorities', 'changes', 'sharing', 'issues'])
const language = z.enum(['en', 'fr'])
const verdict = z.enum(['proposed', 'accepted', 'refused'])

const council = z.strictObject({
  slug: z.string(),
  name: bilingual,
  abbreviation: bilingual,
  aliases: z.array(z.string()),
  isInvented: z.boolean(),
  livesOn: day.nullable(),
  seats: z.array(z.string()),
  /** What this council's forms call those who sit here, besides their names everywhere. */
  alsoWritten: z.record(z.string(), z.array(z.string())),
  templates: z.array(
    z.strictObject({
      version: z.int(),
      sections: z.array(
        z.strictObject({
          kind,
          number: z.int(),
          title: bilingual,
          prompt: bilingual,
          aliases: z.array(z.string()),
        }),
      ),
    }),
  ),
  run: z
    .strictObject({
      id: z.int(),
      kind: z.string(),
      finishedAt: moment.nullable(),
      fingerprint: z.string().nullable(),
      parameters: z.record(z.string(), z.union([z.number(), z.string()])),
      figures: z.record(z.string(), z.number()).nullable(),
    })
    .nullable(),
})

const jurisdiction = z.strictObject({
  code: z.string(),
  name: bilingual,
  abbreviation: bilingual,
  order: z.enum(['federal', 'provincial', 'territorial', 'municipal']),
  aliases: z.array(z.string()),
  isAssociation: z.boolean(),
})

const rosterEntry = z.strictObject({
  jurisdiction: z.string(),
  standing: z.enum(['reported', 'nothing-to-report', 'not-submitted', 'excused', 'proxy']),
  isLate: z.boolean(),
  proxy: z.string().nullable(),
  submission: z.int().nullable(),
  statements: z.partialRecord(kind, z.int().nullable()).nullable(),
})

const cycle = z.strictObject({
  council: z.string(),
  cycle: month,
  opensOn: day,
  dueOn: day,
  lateUntil: day,
  meetsOn: day,
  template: z.int(),
  roster: z.array(rosterEntry),
})

const statement = z.strictObject({
  id: z.int(),
  order: z.int(),
  depth: z.int(),
  parent: z.int().nullable(),
  previous: z.int().nullable(),
  text: z.string(),
  context: z.string().nullable(),
  language,
  page: z.int().nullable(),
  line: z.int().nullable(),
  spans: z.array(span),
  confidence: z.enum(['sure', 'likely', 'check']),
  theme: code.nullable(),
})

const section = z.strictObject({
  kind,
  number: z.int().nullable(),
  answer: z.enum(['answered', 'nil', 'blank']),
  heading: span.nullable(),
  nil: span.nullable(),
  statements: z.array(statement),
})

const figure = z.strictObject({
  metric: z.string(),
  value: z.int(),
  upper: z.int().nullable(),
  qualifier: z.string(),
  asOf: month.nullable(),
  isCorrection: z.boolean(),
  span,
  quote: z.string(),
  verdict,
})

const version = z.strictObject({
  version: z.int(),
  filename: z.string(),
  language: z.enum(['en', 'fr', 'both']),
  contact: z.string().nullable(),
  hasNothingToReport: z.boolean(),
  receivedAt: moment,
  sentBy: z.string().nullable(),
  acceptedAt: moment,
  acceptedBy: z.string().nullable(),
  document: z.strictObject({
    id: z.int(),
    sha256: z.string().regex(/^[\da-f]{64}$/),
    format: z.string(),
    size: z.int(),
    reader: z.string().nullable(),
    text: z.string().nullable(),
  }),
  sections: z.array(section),
  unplaced: z.array(
    z.strictObject({
      span,
      text: z.string(),
      verdict: z.enum(['placed', 'furniture']).nullable(),
      decidedBy: z.string().nullable(),
    }),
  ),
  figures: z.array(figure),
})

const submission = z.strictObject({
  id: z.int(),
  council: z.string(),
  cycle: month,
  jurisdiction: z.strictObject({ code: z.string(), name: bilingual }),
  ...version.shape,
  earlier: z.array(version),
})

const member = z.strictObject({
  association: z.string(),
  name: z.string(),
  province: z.string().nullable(),
  since: day.nullable(),
  until: day.nullable(),
  verdict,
  submission: z.int().nullable(),
  version: z.int().nullable(),
  span: span.nullable(),
  quote: z.string().nullable(),
})

const theme = z.strictObject({
  council: z.string(),
  code,
  name: bilingual,
  givenName: z.strictObject({ en: z.string().optional(), fr: z.string().optional() }),
  words,
  representatives: z.array(z.int()),
  mergedInto: code.nullable(),
  splitFrom: code.nullable(),
})

const curation = z.strictObject({
  council: z.string(),
  rule: z.looseObject({ kind: z.string() }),
  reason: z.string(),
  madeAt: moment,
  madeBy: z.string().nullable(),
  undoneAt: moment.nullable(),
  undoneBy: z.string().nullable(),
})

const pair = z.strictObject({ first: z.string(), second: z.string() })

/** A priority, where it stands, and what was proposed as its later word and how likely. */
const followed = z.strictObject({
  council: z.string(),
  statement: z.int(),
  state: z.enum(FOLLOW_STATES),
  proposed: z.array(
    z.strictObject({ statement: z.int(), score: z.number(), shared: z.array(pair) }),
  ),
})

const followVerdict = z.strictObject({
  council: z.string(),
  statement: z.int(),
  outcome: z.enum(FOLLOW_OUTCOMES),
  later: z.int().nullable(),
  saidBy: z.string().nullable(),
  madeAt: moment,
  madeBy: z.string().nullable(),
  undoneAt: moment.nullable(),
  undoneBy: z.string().nullable(),
})

/** An offer that likely answers a need of the same cycle, and how likely. */
const exchanged = z.strictObject({
  council: z.string(),
  cycle: month,
  need: z.int(),
  offer: z.int(),
  score: z.number(),
  shared: z.array(pair),
})

const file = z.strictObject({
  council: z.string(),
  filename: z.string(),
  sha256: z.string(),
  size: z.int(),
  sentAt: moment,
  sentBy: z.string().nullable(),
  outcome: z.enum(['waiting', 'imported', 'duplicate', 'amended', 'held', 'refused']),
  reason: z.string().nullable(),
  warnings: z.array(z.string()),
  submission: z.int().nullable(),
  version: z.int().nullable(),
})

const agenda = z.strictObject({
  council: z.string(),
  cycle: month,
  meetsOn: day,
  startsAt: z.string(),
  lengthMinutes: z.int(),
  circulation: z.enum(['draft', 'circulated', 'changed', 'withdrawn']),
  circulatedAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
  place: bilingual,
  link: z.string(),
  chair: z.string(),
  versions: z.array(
    z.strictObject({
      number: z.int(),
      circulatedAt: moment,
      circulatedBy: z.string().nullable(),
      files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
    }),
  ),
  items: z.array(
    z.strictObject({
      kind: z.enum(ITEM_KINDS),
      title: bilingual,
      minutes: z.int(),
      purpose: z.enum(PURPOSES),
      presenter: z.string(),
      presentedBy: z.string().nullable(),
      notes: bilingual,
      theme: code.nullable(),
      quotes: z.array(z.int()),
    }),
  ),
})

export const everythingSchema = z.strictObject({
  format: z.literal('tour-de-table'),
  formatVersion: z.literal(1),
  councils: z.array(council),
  jurisdictions: z.array(jurisdiction),
  cycles: z.array(cycle),
  submissions: z.array(submission),
  members: z.array(member),
  themes: z.array(theme),
  curations: z.array(curation),
  followed: z.array(followed),
  followVerdicts: z.array(followVerdict),
  exchanged: z.array(exchanged),
  notes: z.array(note),
  views: z.array(view),
  agendas: z.array(agenda),
  files: z.array(file),
})

export type Everything = z.infer<typeof everythingSchema>
