import type { Locale } from '#lib/i18n/bilingual.ts'
import type { SaidQuote } from './say/say-quote.ts'

/** An agenda said in one language, ready for paper: each writer lays the same outline out. */
export type Outline = {
  locale: Locale
  council: string
  title: string
  meeting: string
  /** where, by which link, who presides: what is known of it */
  facts: { label: string; value: string; line: string }[]
  /** What must be said of it where it did not go out as it stands. */
  standing: string | null
  /** what is asked of the table */
  asked: string | null
  items: OutlineItem[]
}

export type OutlineItem = {
  id: number
  /** by which it is called; a break has none */
  number: number | null
  isBreak: boolean
  starts: string
  time: string
  title: string
  minutes: number
  purpose: { name: string; mark: string } | null
  presenter: string
  notes: string
  details: string
  /** why it is on the agenda, for a theme */
  reason: string | null
  quotes: SaidQuote[]
  /** everything it rests on */
  annex: SaidQuote[]
  /** what became of it at the meeting; null while nobody has said */
  outcome: { name: string; decision: string; minutesTaken: number | null } | null
  actions: SaidAction[]
  /** Why it quotes nothing, where its theme has nothing firm to quote. */
  unquoted: string | null
}

/** Who does what by when. */
export type SaidAction = { who: string; what: string; due: string; isDone: boolean }

/** As Markdown: a heading an item, its quotes as block quotes with their source. */
export function writeMarkdown(outline: Outline): string {
  const { title, meeting, facts, standing, asked, items } = outline
  const written = items.map((item) => [
    `## ${called(item)}`,
    detailsOf(item),
    ...(item.notes === '' ? [] : [escapeMarkdown(item.notes)]),
    ...quotesOf([item]),
  ])
  const known = factsOf(facts)
  const head = [`# ${escapeMarkdown(title)}`, meeting, known, emphasis(standing), asked ?? '']
  return `${[...head.filter(Boolean), ...written.flat()].join('\n\n')}\n`
}

/** In both languages: a table of the items with a column for each, then what is asked under each. */
export function writeMarkdownBeside(own: Outline, other: Outline): string {
  const both = (say: (outline: Outline) => string) => [say(own), say(other)].filter(Boolean)
  const pairs = own.items.flatMap((item, at) => {
    const beside = other.items[at]
    return beside ? [[item, beside] as const] : []
  })
  const rows = pairs.map(([item, beside]) => [
    String(item.number ?? ''),
    `${item.starts} / ${beside.starts}`,
    cellOf(item),
    cellOf(beside),
    String(item.minutes),
  ])
  const heads = ['', '', cell(own.title), cell(other.title), 'min']
  const table = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  const written = pairs
    .filter(([item]) => item.notes !== '' || item.quotes.length > 0 || item.unquoted !== null)
    .map(([item, beside]) => [
      `## ${called(item)} / ${escapeMarkdown(beside.title)}`,
      ...[item, beside].flatMap(({ notes }) => (notes === '' ? [] : [escapeMarkdown(notes)])),
      ...quotesOf([item, beside]),
    ])
  const parts = [
    `# ${both(({ title }) => escapeMarkdown(title)).join(' / ')}`,
    ...both(({ meeting }) => meeting),
    ...both(({ facts }) => factsOf(facts)),
    ...both(({ standing }) => emphasis(standing)),
    ...both(({ asked }) => asked ?? ''),
    table.join('\n'),
    ...written.flat(),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A link keeps its every sign: no mark is read within its brackets. */
function factsOf(facts: Outline['facts']): string {
  const said = facts.map(({ line, value }) =>
    /^https?:/.test(value) ? line.replace(value, `<${value}>`) : escapeMarkdown(line),
  )
  return said.map((line) => `- ${line}`).join('\n')
}

function called({ number, title }: OutlineItem): string {
  return `${number === null ? '' : `${number}. `}${escapeMarkdown(title)}`
}

function detailsOf({ time, details, reason }: OutlineItem): string {
  const why = reason ? ` (${reason})` : ''
  return `${time} — ${escapeMarkdown(`${details}${why}`)}`
}

function cellOf({ title, purpose, presenter }: OutlineItem): string {
  return cell([title, purpose?.name, presenter].filter(Boolean).join(' · '))
}

/** A cell is one line. */
function cell(text: string): string {
  return escapeMarkdown(text).replaceAll('\n', ' ')
}

/** Each voice once, in its own language; where it stands, in the language of each. */
function quotesOf(sides: readonly OutlineItem[]): string[] {
  const [own] = sides
  const quotes = (own?.quotes ?? []).map(({ text }, at) => {
    const sources = new Set(sides.flatMap(({ quotes }) => quotes[at]?.source ?? []))
    const source = escapeMarkdown([...sources].join(' / '))
    return `> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}\n>\n> — ${source}`
  })
  return [...quotes, ...sides.flatMap(({ unquoted }) => (unquoted ? [emphasis(unquoted)] : []))]
}

function emphasis(text: string | null): string {
  return text ? `*${escapeMarkdown(text)}*` : ''
}

/** A quote keeps its every character: what Markdown would read as a mark is said literally. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
}
