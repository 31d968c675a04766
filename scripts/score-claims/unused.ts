import { readdirSync, readFileSync } from 'node:fs'
import { BOOKS } from '#lib/documents/claims/books.ts'
import { CONTACT_BOOKS } from '#lib/documents/head/contact-roles.ts'
import { shownIn } from '#lib/documents/words/phrases.ts'
import { readCorpus } from '../score-forms/read-corpus.ts'
import { truthShape } from '../score-forms/truth.ts'
import { linesOf, tablesOf } from './tally.ts'

const STRANGERS = [
  'other-hands/open',
  'other-hands/held-out',
  'third/open',
  'third/held-out',
  'fourth/open',
  'fifth/open',
  'fifth/held-out',
]

/** The statements of all forms that are scored, and the sentences of the tables. */
function* texts(): Iterable<string> {
  for (const { truth } of readCorpus())
    for (const { statements } of truth.sections) for (const { text } of statements) yield text
  for (const name of STRANGERS) {
    const folder = new URL(`../score-forms/${name}/`, import.meta.url)
    for (const file of readdirSync(folder).filter((one) => /\.\w+\.json$/.test(one))) {
      const written = readFileSync(new URL(encodeURIComponent(file), folder), 'utf8')
      for (const { statements } of truthShape.parse(JSON.parse(written)).sections)
        for (const { text } of statements) yield text
    }
  }
  for (const table of ['figures', 'members', 'heads'].flatMap(tablesOf))
    for (const { text } of linesOf(table)) yield text
}

/** The ways of putting something that no text of the corpora shows: they go, or a text is written that needs them. */
export function unusedWays(): string[] {
  const corpus = [...texts()]
  return Object.entries({ ...BOOKS, ...CONTACT_BOOKS }).flatMap(([title, book]) => {
    const shown = new Set(corpus.flatMap((text) => shownIn(text, book)))
    const ways = (['en', 'fr'] as const).flatMap((language) =>
      Object.keys(book[language]).map((name) => `${language}.${name}`),
    )
    return ways.filter((way) => !shown.has(way)).map((way) => `${title} ${way}`)
  })
}
