import { fold, printed } from './fold.ts'
import { singular } from './french-plurals.ts'
import type { Mention } from './keys.ts'
import { plural } from './plurals.ts'
import type { Bilingual, Language, Statement } from './statement.ts'
import { type Compiled, GENERAL, unmarked } from './thesaurus.ts'

/** How a key was written: forms by lower case, each with its counts by exact spelling. */
type Forms = Map<string, Map<string, number>>

type Written = { text: string; start: number; end: number }

const OPENS_SENTENCE = /(^|[.!?:;•–—]\s*|["«(]\s*|\n\s*[-*]?\s*)$/
const PROPER = /^\p{Lu}.*\p{Ll}/u
/** "FinCEN": a name wherever it stands. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u
const PLAIN_WORD = /^[\x21-\x26\x28-\x7e]*$/

function opensSentence(text: string, start: number): boolean {
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - 6), start))
}

/** The forms people wrote, by language and key, among some statements. */
export class Wording {
  readonly #forms: Bilingual<Map<string, Forms>> = { en: new Map(), fr: new Map() }
  readonly #most: Bilingual<Map<string, string | undefined>> = { en: new Map(), fr: new Map() }

  constructor(statements: readonly Statement[], mentionsOf: readonly Mention[][]) {
    for (const [at, statement] of statements.entries()) {
      const { language, text } = statement
      for (const { key, start, end, isImplied } of mentionsOf[at] ?? []) {
        if (isImplied || key.startsWith('f')) continue
        this.#add(language, key, { text, start, end })
      }
    }
  }

  #add(language: Language, key: string, { text, start, end }: Written) {
    let written = text.slice(start, end)
    if (!PLAIN_WORD.test(written)) written = printed(written.normalize('NFC').replace(/\s+/g, ' '))
    const lower = written.toLowerCase()
    // A capital at the opening of a sentence says nothing of the word.
    const isName = lower === written || (written.length > 1 && written === written.toUpperCase())
    const exact =
      !isName && !INNER_CAPITAL.test(written) && opensSentence(text, start)
        ? written.charAt(0).toLowerCase() + written.slice(1)
        : written
    let forms = this.#forms[language].get(key)
    if (!forms) {
      forms = new Map()
      this.#forms[language].set(key, forms)
    }
    let spellings = forms.get(lower)
    if (!spellings) {
      spellings = new Map()
      forms.set(lower, spellings)
    }
    spellings.set(exact, (spellings.get(exact) ?? 0) + 1)
  }

  /** Whether a word that the thesaurus lacks is somebody's or some place's name, which says nothing of the matter. */
  isProperName(key: string): boolean {
    if (!key.startsWith('w')) return false
    const { en, fr } = this.#forms
    return [en.get(key), fr.get(key)].every((forms) => forms === undefined || isProper(forms))
  }

  /** The form written most often, in its most frequent spelling; undefined when nobody wrote it in that language. */
  most(language: Language, key: string): string | undefined {
    const found = this.#most[language]
    // Every statement that says it asks.
    if (!found.has(key)) found.set(key, this.#usual(language, key, () => true)?.text)
    return found.get(key)
  }

  /** A term in the spelling people gave it most ("First Nations"), or as it is where nobody wrote it. */
  spelt(language: Language, key: string, term: string): string {
    const wanted = plain(term)
    return this.#usual(language, key, (form) => plain(form) === wanted)?.text ?? term
  }

  /** How often what a key says was counted ("three permits"), and how often not; verbs and adjectives aside. */
  number(language: Language, key: string): { ones: number; many: number } {
    const found = { ones: 0, many: 0 }
    for (const [form, spellings] of this.#forms[language].get(key) ?? [])
      if (!NO_NOUN[language].test(form))
        found[isPlural(form, language) ? 'many' : 'ones'] += sum(spellings.values())
    return found
  }

  #usual(language: Language, key: string, isWanted: (form: string) => boolean) {
    const forms = this.#forms[language].get(key)
    let best: { form: string; count: number } | undefined
    for (const [form, spellings] of forms ?? []) {
      const count = sum(spellings.values())
      if (
        isWanted(form) &&
        (!best || count > best.count || (count === best.count && form < best.form))
      )
        best = { form, count }
    }
    return (
      best && { text: commonest(best.form, forms?.get(best.form) ?? new Map()), count: best.count }
    )
  }
}

/** Written with a capital more often than not, where no sentence opens: a place, a member, a person. */
function isProper(forms: Forms): boolean {
  let capitals = 0
  let all = 0
  for (const spellings of forms.values()) {
    for (const [spelling, count] of spellings) {
      all += count
      if (PROPER.test(spelling)) capitals += count
    }
  }
  return capitals * 2 > all
}

const plainOf = new Map<string, string>()
const MEMO_SIZE = 50_000

/** Without accents and joints: "call-back" is "call back". */
function plain(term: string): string {
  const known = plainOf.get(term)
  if (known !== undefined) return known
  const found = fold(term).replace(/[ ’'-]+/g, ' ')
  if (plainOf.size >= MEMO_SIZE) plainOf.clear()
  plainOf.set(term, found)
  return found
}

/** Equal but for an ending of two letters at most, word by word: "premières nations" is near "première nation". */
export function isNear(form: string, preferred: string): boolean {
  const [left, right] = [form, preferred].map((text) => fold(text).split(/[ ’'-]/))
  return (
    left !== undefined &&
    left.length === right?.length &&
    left.every((word, at) => isNearWord(word, right[at] ?? ''))
  )
}

/** One term inside the other, whole words: who is told "verified account" is told "account". */
export function isInside(one: string, other: string): boolean {
  const [left, right] = [one, other].map((term) => ` ${plain(term)} `)
  return left !== undefined && right !== undefined && (left.includes(right) || right.includes(left))
}

function isNearWord(left: string, right: string): boolean {
  if (left === right) return true
  return (
    Math.abs(left.length - right.length) <= 2 && left.slice(0, -2).startsWith(right.slice(0, -2))
  )
}

function sum(counts: Iterable<number>): number {
  let total = 0
  for (const count of counts) total += count
  return total
}

/** Once or twice with a capital is how a heading is set; always and often is a name. */
const NAME_COUNT = 3

/** A single word keeps its capital only where it is never written without, and often; a phrase as it is mostly set. */
function commonest(form: string, spellings: Map<string, number>): string {
  let best: [string, number] | undefined
  for (const [spelling, count] of spellings)
    if (!best || count > best[1] || (count === best[1] && spelling > best[0]))
      best = [spelling, count]
  const [spelling, count] = best ?? [form, 0]
  const isAcronym = spelling.length > 1 && spelling === spelling.toUpperCase()
  if (isAcronym) return spelling
  if (form.includes(' ')) return spelling
  return spellings.has(form) || count < NAME_COUNT ? form : spelling
}

export type Worded = Bilingual<string | undefined>

function fieldOf(key: string, { thesaurus }: Compiled): string | undefined {
  return thesaurus.concepts[Number(key.slice(1))]?.field
}

function preferredTerm(key: string, language: Language, { thesaurus }: Compiled) {
  if (!key.startsWith('c')) return undefined
  const term = thesaurus.concepts[Number(key.slice(1))]?.terms[language][0]
  return term && unmarked(term)
}

/** A key as people wrote it, else as the thesaurus prefers it; undefined for a word of the other language only. */
export function worded(key: string, wording: Wording, compiled: Compiled): Worded {
  const inLanguage = (language: Language) =>
    wording.most(language, key) ?? preferredTerm(key, language, compiled)
  return { en: inLanguage('en'), fr: inLanguage('fr') }
}

// Single words that are or look like a verb or an adjective, and make no name where the concept has a noun.
const NO_NOUN = {
  en: /^(?!(approval|arrival|hospital|journal|manual|portal|proposal|referral|renewal|terminal|archive|directive|incentive|initiative|objective|building|hearing|housing|meeting|training|funding)s?$)(\S+(ed|ing|ly|al|ive|ible|able)|adopt|apply|buy|drive|hire|join|learn|merge|move|pay|register|rehire|retire|rewrite|sell|settle|sign|teach|train|translate|wait|write)s?$/i,
  fr: /^(?!(bénéficiaire|commentaire|fonctionnaire|formulaire|gestionnaire|glossaire|horaire|inventaire|locataire|partenaire|propriétaire|questionnaire|salaire|stagiaire|titulaire|appel|courriel|logiciel|matériel|rappel|personnel|atelier|chantier|courrier|dossier|foyer|loyer|papier|avenir|identité|sécurité|qualité|santé|société|université)s?$)\S+(aires?|iques?|els?|elles?|al|aux|ales?|ifs?|ives?|eux|euses?|ibles?|ables?|er|ir|ants?|ées?|és?|coles?)$/i,
}

/** Whether a term is or looks like an adjective or a verb in one of the languages: "open", « ouvrir ». */
export function looksLikeNoNoun({ en, fr }: Bilingual<string>): boolean {
  return NO_NOUN.en.test(en) || NO_NOUN.fr.test(fr)
}

// Words that English does not count, where French may: "software", « logiciels ».
const UNCOUNTED =
  /(ware|ing|ness|ship|access|advice|assistance|aid|broadband|care|cloud|electricity|energy|equipment|evidence|feedback|fraud|funding|governance|health|information|internet|knowledge|legislation|literacy|pollution|mail|money|overtime|poverty|power|privacy|procurement|research|safety|staff|support|traffic|transport|turnover|violence|waste|water|work| service)$/i
const PLURAL_ALREADY = /[^su]s$/i

function isPlural(form: string, language: Language): boolean {
  if (language === 'en') return PLURAL_ALREADY.test(form)
  const [noun = ''] = form.split(' ')
  return singular(noun) !== noun
}

/** In a heading, what can be counted stands in the plural as soon as a third of those who say it count it. */
const COUNTED = 1 / 3

/**
 * The singular or the plural of a concept's term, the same in both languages: as people wrote it in English, which counts
 * less than French does (« les connaissances », "knowledge"), and where they did not, in French.
 */
function numbered(key: string, { en, fr }: Bilingual<string>, wording: Wording): Bilingual<string> {
  if (PLURAL_ALREADY.test(en) || UNCOUNTED.test(en)) return { en, fr }
  const english = wording.number('en', key)
  const { ones, many } = english.ones + english.many > 0 ? english : wording.number('fr', key)
  if (many === 0 || many < COUNTED * (many + ones)) return { en, fr }
  return { en: plural(en, 'en'), fr: plural(fr, 'fr') }
}

/**
 * A key as a name can say it, in both languages. A name speaks for all who say the concept: it is the thesaurus's
 * term, in the number people wrote.
 */
export function named(key: string, wording: Wording, compiled: Compiled): Bilingual<string> {
  const preferred = {
    en: preferredTerm(key, 'en', compiled),
    fr: preferredTerm(key, 'fr', compiled),
  }
  if (preferred.en === undefined || preferred.fr === undefined) {
    const [en, fr] = [wording.most('en', key), wording.most('fr', key)]
    return { en: en ?? fr ?? '', fr: fr ?? en ?? '' }
  }
  const terms = { en: preferred.en, fr: preferred.fr }
  const isCounted = fieldOf(key, compiled) !== GENERAL || !looksLikeNoNoun(terms)
  const { en, fr } = isCounted ? numbered(key, terms, wording) : terms
  return { en: wording.spelt('en', key, en), fr: wording.spelt('fr', key, fr) }
}

const AND: Bilingual<string> = { en: ' and ', fr: ' et ' }

/** One term or two as a name: the first letter capital, the rest as it stands. */
export function joined(terms: readonly Bilingual<string>[]): Bilingual<string> {
  const inLanguage = (language: Language) => {
    const text = [...new Set(terms.map((term) => term[language]))]
      .join(AND[language])
      .replaceAll("'", '’')
    return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
  }
  return { en: inLanguage('en'), fr: inLanguage('fr') }
}
