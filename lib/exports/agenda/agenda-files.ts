import { minutesOf } from '#lib/agendas/agenda.ts'
import { circulationOf } from '#lib/agendas/circulation.ts'
import { type Outline, writeMarkdown, writeMarkdownBeside } from '#lib/agendas/outline.ts'
import { sayAgenda } from '#lib/agendas/say/say-agenda.ts'
import { sayRecord } from '#lib/agendas/say/say-record.ts'
import type { WholeAgenda } from '#lib/agendas/whole-agenda.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { writeIcs } from '#lib/exports/calendar/write-ics.ts'
import { fileName } from '#lib/exports/file-name.ts'
import { type Locale, ownFirst } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import { paperWords } from './words.ts'
import { writeAgendaDocx } from './write-agenda.ts'
import { writeRecordDocx } from './write-record.ts'

export const AGENDA_FORMATS = ['docx', 'md', 'ics'] as const
export const AGENDA_LANGUAGES = ['en', 'fr', 'both'] as const

export type AgendaFormat = (typeof AGENDA_FORMATS)[number]
export type AgendaLanguage = (typeof AGENDA_LANGUAGES)[number]

export type WrittenFile = { name: string; mediaType: string; bytes: Uint8Array }

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
} as const

const TIME_ZONE = 'America/Toronto'

type Asked = {
  format: AgendaFormat
  language: AgendaLanguage
  /** whose language comes first where both are asked for */
  own: Locale
  now: Date
}

/** An agenda as a file, in one language or with both side by side. */
export async function writeAgendaFile(whole: WholeAgenda, asked: Asked): Promise<WrittenFile> {
  const { format, language, own } = asked
  const [first, ...others] = languagesOf(language, own)
  const outlines = [sayAgenda(whole, first), ...others.map((one) => sayAgenda(whole, one))] as const
  const name = fileName([
    paperWords(first).fileName,
    whole.council.slug,
    monthKey(whole.cycle),
    whole.version === null ? '' : `v${whole.version}`,
    language === 'both' ? 'en-fr' : language,
  ])
  return {
    name: `${name}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: await bytesOf(outlines, whole, asked),
  }
}

/** Every file of an agenda: as many as are kept of each version. */
export async function writeAgendaFiles(
  whole: WholeAgenda,
  { own, now }: Pick<Asked, 'own' | 'now'>,
): Promise<WrittenFile[]> {
  const asked = AGENDA_FORMATS.flatMap((format) =>
    AGENDA_LANGUAGES.map((language) => ({ format, language, own, now })),
  )
  return Promise.all(asked.map((one) => writeAgendaFile(whole, one)))
}

function languagesOf(language: AgendaLanguage, own: Locale): readonly [Locale, ...Locale[]] {
  const [first = own, second = own] = ownFirst(own)
  return language === 'both' ? [first, second] : [language]
}

async function bytesOf(
  outlines: readonly [Outline, ...Outline[]],
  whole: WholeAgenda,
  { format, now }: Asked,
): Promise<Uint8Array> {
  const [first, second] = outlines
  if (format === 'docx') return writeAgendaDocx(outlines, { sheet: whole.agenda.paper, now })
  const markdown = second ? writeMarkdownBeside(first, second) : writeMarkdown(first)
  return new TextEncoder().encode(format === 'md' ? markdown : invitation(outlines, whole, now))
}

/** The same meeting in each version: its number goes up with every change, and what was taken back is cancelled. */
function invitation(
  outlines: readonly [Outline, ...Outline[]],
  { agenda, council }: WholeAgenda,
  now: Date,
): string {
  const [first] = outlines
  const state = circulationOf(agenda)
  const joined = (words: readonly string[], between: string) =>
    [...new Set(words.filter(Boolean))].join(between)
  return writeIcs({
    uid: `${agenda.calendarId}@${council.slug}.tour-de-table`,
    sequence: agenda.revision,
    language: languageTag(first.locale),
    timeZone: TIME_ZONE,
    day: agenda.meetsOn,
    startsAt: minutesOf(agenda.startsAt),
    lengthMinutes: agenda.lengthMinutes,
    title: joined(
      outlines.map((one) => `${one.council} – ${one.title}`),
      ' / ',
    ),
    place: joined(
      outlines.map(({ locale }) => agenda.place[locale]),
      ' / ',
    ),
    description: outlines.map(sayItems).join('\n\n'),
    link: agenda.link,
    state: state === 'withdrawn' ? 'CANCELLED' : state === 'circulated' ? 'CONFIRMED' : 'TENTATIVE',
    now,
  })
}

function sayItems({ items }: Outline): string {
  return items
    .map(
      ({ number, starts, title }) => `${starts} · ${number === null ? '' : `${number}. `}${title}`,
    )
    .join('\n')
}

/** What the meeting came to, in Word. */
export async function writeRecordFile(
  whole: WholeAgenda,
  outline: Outline,
  now: Date,
): Promise<WrittenFile> {
  const about = [sayRecord(outline).title, whole.council.slug, monthKey(whole.cycle)]
  return {
    name: `${fileName([...about, outline.locale])}.docx`,
    mediaType: MEDIA_TYPES.docx,
    bytes: await writeRecordDocx(outline, { sheet: whole.agenda.paper, now }),
  }
}
