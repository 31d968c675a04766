import type { Mention } from './keys.ts'
import type { Bilingual, Language, Statement } from './statement.ts'
import type { Compiled } from './thesaurus.ts'

/** How a key was written: forms by lower case, each with its counts by exact spelling. */
type Forms = Map<string, Map<string, number>>

const OPENS_SENTENCE = /(^|[.!?:;•–—]\s*|["«(]\s*|\n\s*[-*]?\s*)$/

/** The forms people wrote, by language and key, among some statements. */
export class Wording {
  readonly #forms: Bilingual<Map<string, Forms>> = { en: new Map(), fr: new Map() }

  constructor(statements: readonly Statement[], mentionsOf: readonly Mention[][]) {
    for (const [at, statement] of statements.entries()) {
      const text = statement.text.normalize('NFC')
      for (const { key, start, end } of mentionsOf[at] ?? []) {
        if (key.startsWith('f')) continue
        this.#add(statement.language, key, { text, start, end })
      }
    }
  }

  #add(
    language: Language,
    key: string,
    { text, start, end }: { text: string; start: number; end: number },
  ) {
    const written = text.slice(start, end).replace(/\s+/g, ' ')
    // A capital at the opening of a sentence says nothing of the word.
    const opens = OPENS_SENTENCE.test(text.slice(Math.max(0, start - 6), start))
    const isName = written.length > 1 && written === written.toUpperCase()
    const exact = opens && !isName ? written.charAt(0).toLowerCase() + written.slice(1) : written
    const lower = written.toLowerCase()
    const forms = this.#forms[language].get(key) ?? new Map()
    const spellings = forms.get(lower) ?? new Map()
    spellings.set(exact, (spellings.get(exact) ?? 0) + 1)
    forms.set(lower, spellings)
    this.#forms[language].set(key, forms)
  }

  /** The form written most often, in its most frequent spelling; undefined when nobody wrote it in that language. */
  most(language: Language, key: string): string | undefined {
    const forms = this.#forms[language].get(key)
    if (!forms) return undefined
    let best: { form: string; count: number } | undefined
    for (const [form, spellings] of forms) {
      const count = sum(spellings)
      if (!best || count > best.count || (count === best.count && form < best.form))
        best = { form, count }
    }
    return best && commonest(forms.get(best.form) ?? new Map())
  }
}

function sum(counts: Map<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}

function commonest(counts: Map<string, number>): string | undefined {
  let best: [string, number] | undefined
  for (const [spelling, count] of counts)
    if (!best || count > best[1] || (count === best[1] && spelling > best[0]))
      best = [spelling, count]
  return best?.[0]
}

/** A key in words: as people wrote it, else the thesaurus's preferred term, else the other language's form. */
export function worded(key: string, wording: Wording, { thesaurus }: Compiled): Bilingual<string> {
  const concept = key.startsWith('c') ? thesaurus.concepts[Number(key.slice(1))] : undefined
  const field = key.startsWith('f') ? thesaurus.fields[Number(key.slice(1))] : undefined
  const preferred = (language: Language) =>
    field?.name[language] ?? concept?.terms[language][0]?.replace(/\*$/, '')
  const en = wording.most('en', key) ?? preferred('en')
  const fr = wording.most('fr', key) ?? preferred('fr')
  return { en: en ?? fr ?? '', fr: fr ?? en ?? '' }
}

/** Two or more terms as one name: the first letter capital, the rest as it stands. */
export function joined(terms: readonly string[], language: Language): string {
  const text = [...new Set(terms)].join(', ')
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
