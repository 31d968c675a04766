/** An agenda said in one language, ready for paper: each writer lays the same outline out. */
export type Outline = {
  title: string
  meeting: string
  /** What must be said of it where it did not go out as it stands. */
  standing: string | null
  items: {
    time: string
    title: string
    details: string
    quotes: { text: string; source: string }[]
    /** Why it quotes nothing, where its theme has nothing firm to quote. */
    unquoted: string | null
  }[]
}

/** As Markdown: a heading an item, its quotes as block quotes with their source. */
export function writeMarkdown({ title, meeting, standing, items }: Outline): string {
  const written = items.map((item, index) => {
    const head = `## ${index + 1}. ${escapeMarkdown(item.title)}`
    const details = `${item.time} — ${escapeMarkdown(item.details)}`
    const quotes = item.quotes.map(
      ({ text, source }) => `> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}\n>\n> — ${source}`,
    )
    const note = item.unquoted ? [`*${escapeMarkdown(item.unquoted)}*`] : []
    return [head, details, ...quotes, ...note].join('\n\n')
  })
  return `${[`# ${escapeMarkdown(title)}`, meeting, ...(standing ? [`*${standing}*`] : []), ...written].join('\n\n')}\n`
}

/** A quote keeps its every character: what Markdown would read as a mark is said literally. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
}
