import { type Mention, mentions } from './keys.ts'
import type { Bilingual, Statement } from './statement.ts'
import { type Compiled, ownThesaurus, unmarked } from './thesaurus.ts'

/** One thing a statement says, as both languages say it. */
export type Said = {
  key: string
  /** how much of it the words mean: half for what stands inside a longer term, less for what is only implied */
  share: number
  /** over the statements and the corpus: 1 for what all say, more for what few do */
  rarity: number
  /** a field, a concept that says what the matter is, one too general for that, or a word the thesaurus lacks */
  kind: 'field' | 'concept' | 'general' | 'word'
  isImplied: boolean
  /** a concept's preferred terms; a word has none but itself */
  name: Bilingual<string> | undefined
  /** where its words first stand */
  start: number
  end: number
}

function kindOf(key: string, { fieldOf }: Compiled): Said['kind'] {
  if (key.startsWith('f')) return 'field'
  if (key.startsWith('w')) return 'word'
  return fieldOf[Number(key.slice(1))] === -1 ? 'general' : 'concept'
}

function nameOf(key: string, { thesaurus }: Compiled): Said['name'] {
  const concept = key.startsWith('c') ? thesaurus.concepts[Number(key.slice(1))] : undefined
  return (
    concept && {
      en: unmarked(concept.terms.en[0] ?? ''),
      fr: unmarked(concept.terms.fr[0] ?? ''),
    }
  )
}

function gathered(found: readonly Mention[]): Map<string, Mention & { isImplied?: true }> {
  const all = new Map<string, Mention>()
  for (const mention of found) {
    const known = all.get(mention.key)
    if (!known) all.set(mention.key, { ...mention })
    else {
      const said = known.isImplied && !mention.isImplied ? mention : known
      all.set(mention.key, { ...said, share: Math.max(known.share, mention.share) })
    }
  }
  return all
}

/**
 * What each statement says and how rare that is among all of them and the corpus, by id. The order of the statements
 * changes nothing.
 */
export function weighed(
  statements: readonly Statement[],
  corpus: readonly Statement[] = [],
): Map<string, Said[]> {
  const compiled = ownThesaurus()
  const read = (statement: Statement) => gathered(mentions(statement, compiled, new Set()))
  const saidBy = new Map(statements.map((statement) => [statement.id, read(statement)]))
  const holders = new Map<string, number>()
  const count = (keys: Iterable<string>) => {
    for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1)
  }
  for (const said of saidBy.values()) count(said.keys())
  const others = corpus.filter(({ id }) => !saidBy.has(id))
  for (const other of others) count(read(other).keys())
  const size = saidBy.size + others.length
  const rarity = (key: string) => Math.log((1 + size) / (1 + (holders.get(key) ?? 0))) + 1
  return new Map(
    [...saidBy].map(([id, said]) => [
      id,
      [...said.values()].map(({ key, share, isImplied = false, start, end }) => ({
        key,
        share,
        rarity: rarity(key),
        kind: kindOf(key, compiled),
        isImplied,
        name: nameOf(key, compiled),
        start,
        end,
      })),
    ]),
  )
}
