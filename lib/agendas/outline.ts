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
  quotes: SaidQuote[]
  /** Why it quotes nothing, where its theme has nothing firm to quote. */
  unquoted: string | null
}

/** As Markdown: a heading an item, its quotes as block quotes with their source. */
export function writeMarkdown({ title, meeting, facts, standing, asked, items }: Outline): string {
  const written = items.map((item) => {
    const number = item.number === null ? '' : `${item.number}. `
    const head = `## ${number}${escapeMarkdown(item.title)}`
    const notes = item.notes === '' ? [] : [escapeMarkdown(item.notes)]
    const details = `${item.time} — ${escapeMarkdown(item.details)}`
    const quotes = item.quotes.map(
      ({ text, source }) => `> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}\n>\n> — ${source}`,
    )
    const note = item.unquoted ? [`*${escapeMarkdown(item.unquoted)}*`] : []
    return [head, details, ...notes, ...quotes, ...note].join('\n\n')
  })
  const known = facts.map(({ line }) => `- ${escapeMarkdown(line)}`).join('\n')
  const standingNote = standing ? `*${escapeMarkdown(standing)}*` : ''
  const head = [`# ${escapeMarkdown(title)}`, meeting, known, standingNote, asked ?? '']
  return `${[...head.filter(Boolean), ...written].join('\n\n')}\n`
}

/** A quote keeps its every character: what Markdown would read as a mark is said literally. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
}
