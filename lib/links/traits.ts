import { type Language, type Said, type Statement, weighed, words } from '#lib/text/index.ts'
import { setApart } from './set-apart.ts'

export type Weights = ReadonlyMap<string, number>

/** What one statement tells, in the forms that links are judged by. Of unit length but `telling` and `leadTelling`. */
export type Traits = {
  language: Language
  said: readonly Said[]
  /** all it says, in keys that both languages share */
  whole: Weights
  /** the same of its first sentence: what follows is often the reason, and another matter */
  lead: Weights
  /** without the fields, rare things counting more */
  own: Weights
  fields: Weights
  /** what it says itself, by how much that tells */
  telling: Weights
  leadTelling: Weights
  /** its words as written, for those of one language */
  stems: Weights
  numbers: ReadonlySet<string>
  names: ReadonlySet<string>
}

/** What general words count beside others, by how surely they say what a statement is about. */
const GENERAL = { own: 0.8, telling: 0.6 }
const OWN_RARITY = 1.5
const TELLING_RARITY = 2

const SENTENCE_END = /[.!?]\s/u

function weigh(said: readonly Said[], weight: (one: Said) => number): Map<string, number> {
  return new Map(said.map((one): [string, number] => [one.key, weight(one)]))
}

function unit(weights: ReadonlyMap<string, number>): Weights {
  const length = Math.hypot(...weights.values())
  return new Map([...weights].map(([key, weight]) => [key, weight / (length || 1)]))
}

function stemsOf({ text, language }: Statement): Set<string> {
  const said = words(text, language).map(({ word }) => word)
  return new Set(
    said.filter(({ kind }) => kind === 'content' || kind === 'number').map(({ stem }) => stem),
  )
}

function rarities(sets: Iterable<ReadonlySet<string>>, size: number): (stem: string) => number {
  const holders = new Map<string, number>()
  for (const set of sets) for (const stem of set) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return (stem) => Math.log((1 + size) / (1 + (holders.get(stem) ?? 0))) + 1
}

/**
 * Reads statements for linking, by id. What is rare among all of them and the corpus counts more; the order of the
 * statements changes nothing.
 */
export function readTraits(
  statements: readonly Statement[],
  corpus: readonly Statement[] = [],
): Map<string, Traits> {
  const saidBy = weighed(statements, corpus)
  const stems = new Map(statements.map((one) => [one.id, stemsOf(one)]))
  const rarityOf = rarities(stems.values(), stems.size)
  return new Map(
    statements.map((statement) => {
      const said = saidBy.get(statement.id) ?? []
      const written = [...(stems.get(statement.id) ?? [])]
      const words = written.map((stem): [string, number] => [stem, rarityOf(stem)])
      return [statement.id, { ...traitsOf(statement, said), stems: unit(new Map(words)) }]
    }),
  )
}

function traitsOf({ text, language }: Statement, said: readonly Said[]) {
  const plain = ({ share, rarity }: Said) => share * rarity
  const end = SENTENCE_END.exec(text)?.index ?? text.length
  const leading = said.filter(({ start }) => start < end)
  const itself = ({ kind, isImplied }: Said) => kind !== 'field' && !isImplied
  const tells = ({ kind, share, rarity }: Said) =>
    (kind === 'general' ? GENERAL.telling : 1) * share * rarity ** TELLING_RARITY
  const owns = ({ kind, share, rarity }: Said) =>
    (kind === 'general' ? GENERAL.own : 1) * share * rarity ** OWN_RARITY
  return {
    language,
    said,
    whole: unit(weigh(said, plain)),
    lead: unit(weigh(leading, plain)),
    own: unit(
      weigh(
        said.filter(({ kind }) => kind !== 'field'),
        owns,
      ),
    ),
    fields: unit(
      weigh(
        said.filter(({ kind }) => kind === 'field'),
        plain,
      ),
    ),
    telling: weigh(said.filter(itself), tells),
    leadTelling: weigh(leading.filter(itself), tells),
    ...setApart(text, language),
  }
}
