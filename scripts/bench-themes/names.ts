import { implied } from '#lib/text/implied.ts'
import { type Cluster, type Statement, themes } from '#lib/text/index.ts'
import { mentions } from '#lib/text/keys.ts'
import { ownThesaurus } from '#lib/text/thesaurus.ts'

const NOTHING_EXCLUDED: ReadonlySet<string> = new Set()
const JOINTS = { en: / and |, /, fr: / et |, / }

function holds(text: string, terms: readonly string[]): boolean {
  return terms.some((term) => text.includes(term.toLocaleLowerCase('fr')))
}

/** What a name says, read as any text: the longest concepts, or words the thesaurus lacks; not what is inside them. */
function keysOfName(name: string, language: 'en' | 'fr'): string[] {
  const found = mentions({ id: '', language, text: name }, ownThesaurus(), NOTHING_EXCLUDED)
  const said = found.filter(({ key, isImplied }) => !isImplied && !key.startsWith('f'))
  return said
    .filter(
      ({ start, end }) =>
        !said.some(
          (one) => one.start <= start && one.end >= end && one.end - one.start > end - start,
        ),
    )
    .map(({ key }) => key)
}

function held({ text, language }: Statement, name: Cluster['name']): boolean {
  const found = mentions({ id: '', language, text }, ownThesaurus(), NOTHING_EXCLUDED)
  const said = implied(found, ownThesaurus(), NOTHING_EXCLUDED)
  return keysOfName(name[language], language).some((key) => said.has(key))
}

/**
 * How far themes keep what their words promise, over the statements in themes of two or more. `words`: the text holds,
 * as written, one of the first `count` label words in its language; `written`: so for a term of the name; `named`: it
 * says a concept of the name, a narrower one ("phishing" under "cyber attack") or an everyday word of the field that the
 * name heads. That a concept is of the same field is not enough.
 */
export function nameQuality(statements: readonly Statement[], count = 5) {
  const textOf = new Map(statements.map((statement) => [statement.id, statement]))
  const { clusters } = themes(statements)
  const size = clusters.reduce((sum, { members }) => sum + members.length, 0)
  const share = (is: (statement: Statement, cluster: Cluster) => boolean) =>
    clusters.reduce((sum, cluster) => {
      const members = cluster.members.flatMap((id) => textOf.get(id) ?? [])
      return sum + members.filter((statement) => is(statement, cluster)).length
    }, 0) / Math.max(1, size)
  const plain = ({ text }: Statement) =>
    text.normalize('NFC').toLocaleLowerCase('fr').replace(/\s+/g, ' ')
  return {
    words: share((one, { words }) => holds(plain(one), words[one.language].slice(0, count))),
    written: share((one, { name }) => {
      return holds(plain(one), name[one.language].split(JOINTS[one.language]))
    }),
    named: share((one, { name }) => held(one, name)),
  }
}

/** For one theme, the share of its statements that say its name by concept. */
export function shareNamed(members: readonly Statement[], name: Cluster['name']): number {
  return members.filter((one) => held(one, name)).length / Math.max(1, members.length)
}
