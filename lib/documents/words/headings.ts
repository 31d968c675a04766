import type { SectionKind, TemplateSection } from '#lib/documents/form.ts'
import { headingNumber } from './heading-number.ts'
import { TITLE_MODIFIERS } from './title-modifiers.ts'
import { fold, stems } from './wording.ts'

/** `again` says that the section goes on here: "1. Accomplishments (continued)". */
export type Title = {
  kind: SectionKind
  number: number | null
  length: number
  rest: boolean
  again?: boolean
}

/** The first line of a question or a command may hold nothing but words of titles: "What do you need from the". */
const ASKING =
  /^\W*(?:what|which|how|where|who|when|do|does|did|is|are|have|has|can|could|would|will|any|quels?|quelles?|qu[e']|comment|ou|avez|y a|de qu|a qu|en quoi|sur qu|summari[sz]e|describe|list|give|tell|please|name|note|provide|outline|identify|indicate|share (?:the|any|your)|present (?:the|any|your)|kindly|veuillez|svp|\w{3,}ez)\b/
const AGAIN = /\(?\b(?:continued|cont[’']?d\.?|cont\.|suite)\b\)?/iu

type Words = { kind: SectionKind; cores: Set<string>; all: Set<string>; titles: string[] }

const MODIFIERS = new Set(stems(TITLE_MODIFIERS))

/** Knows the titles of the sections in every wording it was given, in both languages. */
export class TitleWording {
  readonly #kinds: Words[] = []

  constructor(sections: readonly TemplateSection[]) {
    for (const section of sections) {
      let words = this.#kinds.find((one) => one.kind === section.kind)
      if (!words) {
        words = { kind: section.kind, cores: new Set(), all: new Set(), titles: [] }
        this.#kinds.push(words)
      }
      for (const title of section.titles) {
        const own = stems(title).filter((word) => !MODIFIERS.has(word))
        if (own.length === 1 && own[0]) words.cores.add(own[0])
        for (const word of own) words.all.add(word)
        words.titles.push(stems(title).join(' '))
      }
    }
  }

  /**
   * The section a line announces, if the line is a title and nothing else, or a title and then a colon, a dash or a wide blank.
   * `length` is how much of the line the title takes; `rest` says that something follows it.
   */
  match(line: string): Title | null {
    const title = this.#match(line)
    const again = title && AGAIN.test(line.slice(0, 120))
    return again ? { ...title, length: line.length, rest: false, again } : title
  }

  /** The share of these words that titles use, of whichever section. */
  share(words: readonly string[]): number {
    if (words.length === 0) return 0
    const known = words.filter((word) => this.#kinds.some((one) => one.all.has(word)))
    return known.length / words.length
  }

  #match(line: string): Title | null {
    const counted = headingNumber(line)
    const start = counted?.length ?? 0
    const number = counted?.number ?? null
    const body = line.slice(start)
    if (/\p{L}/u.test(body) === false || body.length > 400) return null
    for (const cut of body.matchAll(
      /(?:\t|\s{3})\s*(?=[^\s:(])|\s*(?:[:(]|\s[-–—|•●▪■]\s|[.?]\s)/g,
    )) {
      if (cut.index > 90) break
      const kind = this.#kind(body.slice(0, cut.index))
      const bracket = cut[0].includes('(')
      // "Issues (and needs)" is one title: what is in brackets after one is asked, or belongs to it.
      if (kind) {
        const length = start + cut.index + (bracket ? cut[0].indexOf('(') : cut[0].length)
        return { kind, number, length, rest: line.slice(length).trim() !== '' }
      }
    }
    const whole = body.length <= 120 ? this.#kind(body) : null
    return whole ? { kind: whole, number, length: line.length, rest: false } : null
  }

  #kind(text: string): SectionKind | null {
    if (
      /\?/.test(text) ||
      ASKING.test(fold(text)) ||
      /[.;,]\s*$/.test(text.replace(/\([^)]*\)/g, ''))
    )
      return null
    const words = stems(text)
    if (words.length === 0 || words.length > 10) return null
    const own = words.filter((word) => !MODIFIERS.has(word))
    const joined = words.join(' ')
    for (const one of this.#kinds) if (one.titles.includes(joined)) return one.kind
    let best: { kind: SectionKind; place: number } | null = null
    for (const one of this.#kinds) {
      const place = own.findIndex((word) => one.cores.has(word))
      if (place < 0 || (best && best.place <= place)) continue
      best = { kind: one.kind, place }
    }
    // "Réalisations / Accomplishments" and "Issues and needs" say one thing twice; a foreign word makes it a sentence.
    return best && own.every((word) => this.#kinds.some((one) => one.all.has(word)))
      ? best.kind
      : null
  }
}
