import type { Language } from './statement.ts'
import { firstStem, phraseWords, type Word } from './words.ts'

/** A term without its links, and the concepts and fields it stands for, by number. */
export type Term = { words: readonly Word[]; concepts: number[]; fields: number[] }

/** A node of the tree that phrases are matched in, one stem at a time. Most are leaves: maps are made when needed. */
export type Branch = {
  next: Map<string, Branch> | undefined
  /** the terms that end here */
  terms: Term[]
  /** which of them each spelling has been found to mean */
  met: Map<string, readonly Term[]> | undefined
}

type Waiting = { phrase: string; concept?: number; field?: number }

function branch(): Branch {
  return { next: undefined, terms: [], met: undefined }
}

/** The phrase's place below a branch that stands for its first word, grown as needed. */
function grow(first: Branch, phrase: readonly Word[]): Term {
  let at = first
  for (let place = 1; place < phrase.length; place++) {
    const stem = phrase[place]?.stem ?? ''
    let next = at.next?.get(stem)
    if (!next) {
      next = branch()
      at.next ??= new Map()
      at.next.set(stem, next)
    }
    at = next
  }
  const same = at.terms.find((term) =>
    term.words.every(({ lower }, place) => lower === phrase[place]?.lower),
  )
  if (same) return same
  const term: Term = { words: phrase, concepts: [], fields: [] }
  at.terms.push(term)
  return term
}

function addOnce(list: number[], value: number | undefined): void {
  if (value !== undefined && !list.includes(value)) list.push(value)
}

/**
 * The terms of one language. Sixty statements open a tenth of the tree, and growing all of it is half of what they cost:
 * a branch grows when its first stem is met.
 */
export class TermTree {
  readonly #language: Language
  readonly #waiting = new Map<string, Waiting[]>()
  readonly #grown = new Map<string, Branch>()

  constructor(language: Language) {
    this.#language = language
  }

  /** A phrase of links alone is left out. All must be added before the first is looked for. */
  add(waiting: Waiting): void {
    const stem = firstStem(waiting.phrase, this.#language)
    if (stem === undefined) return
    const others = this.#waiting.get(stem)
    if (others) others.push(waiting)
    else this.#waiting.set(stem, [waiting])
  }

  /** The branch of every term whose first word has this stem; undefined for none. */
  open(stem: string): Branch | undefined {
    const grown = this.#grown.get(stem)
    if (grown) return grown
    const waiting = this.#waiting.get(stem)
    if (!waiting) return undefined
    const first = branch()
    for (const { phrase, concept, field } of waiting) {
      const term = grow(first, phraseWords(phrase, this.#language))
      addOnce(term.concepts, concept)
      addOnce(term.fields, field)
    }
    this.#grown.set(stem, first)
    return first
  }
}
