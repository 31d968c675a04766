import type { Span } from '#lib/documents/form.ts'
import { COMMON, ENDING, FIRST, LAST, PREFIX, REST, START } from './compounds.ts'
import { fold } from './wording.ts'

type Joined = { text: string; offsets: number[] }

/** At a line's end: what stands before the hyphen, the hyphen and the blank, what stands after. */
const BROKEN =
  /(?<=(?<![\p{L}\p{N}’'])([\p{L}\p{N}’']{1,40}))([-‐]) (?=([\p{L}\p{N}][\p{L}\p{N}’']{0,39}))/gu
/** "Short- and long-term": this hyphen stands for a word that comes later. */
const HANGING = /^(?:and|or|to|et|ou|[aà])$/iu

/**
 * The rule for all lines that are joined: the hyphen that ended one goes where it broke a word, and stays where the
 * word is written with it. The document says which, where the word stands in it elsewhere; then the halves; then
 * whether it breaks words at all, as most programs do not unasked. `‐` is a hyphen that only the line's end showed.
 *
 * @example "moderni-\nsation" // "modernisation"; "bien-\nfondé" // "bien-fondé"
 */
export function hyphensUndone(joined: Joined, text: string, spans: readonly Span[]): Joined {
  if (!/[-‐] /.test(joined.text)) return joined
  const starts = new Set(spans.map(({ start }) => start))
  const drops: [at: number, length: number][] = []
  for (const match of joined.text.matchAll(BROKEN)) {
    const [, half = '', hyphen = '', rest = ''] = match
    const gap = joined.offsets[match.index + 1] ?? 0
    if (text.charAt(gap) !== '\n' && !starts.has(gap)) continue
    const after = joined.text.charAt(match.index + 2 + rest.length)
    const joint = jointOf(half, rest, { hyphen, after, text })
    if (joint === '-') drops.push([match.index + 1, 1])
    if (joint === '') drops.push([match.index, 2])
  }
  return without(joined, drops)
}

/** Two lines of a head as one. */
export function linesJoined(above: string, below: string, text: string): string {
  const [, half, hyphen = ''] =
    /(?<![\p{L}\p{N}’'])([\p{L}\p{N}’']{1,40})([-‐])$/u.exec(above) ?? []
  const [rest] = /^[\p{L}\p{N}][\p{L}\p{N}’']{0,39}/u.exec(below) ?? []
  if (!half || !rest) return `${above}${above.endsWith('-') ? '' : ' '}${below}`
  const joint = jointOf(half, rest, { hyphen, after: below.charAt(rest.length), text })
  return joint === '- ' ? `${above} ${below}` : above.slice(0, -1) + joint + below
}

function without({ text, offsets }: Joined, drops: readonly [number, number][]): Joined {
  const kept: Joined = { text: '', offsets: [] }
  let from = 0
  for (const [at, length] of [...drops, [text.length, 0] as const]) {
    kept.text += text.slice(from, at)
    for (let each = from; each < at; each += 1) kept.offsets.push(offsets[each] ?? 0)
    from = at + length
  }
  return kept
}

type Around = { hyphen: string; after: string; text: string }

function jointOf(half: string, rest: string, { hyphen, after, text }: Around): '' | '-' | '- ' {
  if (hyphen === '‐') return ''
  if (HANGING.test(rest) && after !== '-') return '- '
  if (!/^\p{Ll}/u.test(rest) || /\p{N}/u.test(half)) return '-'
  // An article that was left out is part of the compound, and none of the word: "chef-d’oeuvre", "l’inter-".
  if (/^[dl][’']/.test(rest)) return '-'
  const first = half.replace(/^.*[’']/, '').toLowerCase()
  const last = rest.replace(/[’'].*$/, '').toLowerCase()
  const { words, breaks } = spellingsIn(text)
  return (isCompound(first, last, words) ?? !breaks) ? '-' : ''
}

/** Null where neither the document nor the halves tell. */
function isCompound(first: string, last: string, words: ReadonlySet<string>): boolean | null {
  if (words.has(`${first}-${last}`)) return true
  if (words.has(first + last)) return false
  const [head, tail] = [fold(first), fold(last)]
  if (COMMON.has(head + tail)) return false
  const isWord = words.has(last) || COMMON.has(tail)
  if (PREFIX.test(head)) return isWord || (REST.test(tail) ? false : null)
  if (FIRST.test(head) && (isWord || !REST.test(tail))) return true
  if (LAST.test(tail)) return true
  const follows = words.has(first) || COMMON.has(head)
  if (isWord && follows) return true
  if (!isWord && isRest(tail) && (!follows || REST.test(tail))) return false
  if (START.test(head) && !isWord) return false
  // Hardly a word of either language ends so.
  if (!follows && /[^aeiouy][aiou]$/.test(head)) return false
  return null
}

function isRest(tail: string): boolean {
  return REST.test(tail) || ENDING.test(tail)
}

type Spellings = { words: ReadonlySet<string>; breaks: boolean }

/** Of the document read last: every statement of it asks. */
let lately: { text: string; spellings: Spellings } | null = null

/** Every word of a text in small letters, with and without hyphens, and whether its lines' ends break some. */
function spellingsIn(text: string): Spellings {
  if (lately?.text === text) return lately.spellings
  const lower = text.toLowerCase()
  // The halves of a cut word are no words.
  const whole = lower.replace(/(?<!\p{L})\p{L}{1,40}-[^\S\n]*\n\s*\p{L}{1,40}/gu, ' ')
  const words = new Set([
    ...(whole.match(/\p{L}+/gu) ?? []),
    ...(whole.match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []),
  ])
  const broken = lower.matchAll(/(?<!\p{L})(\p{L}{2,40})-[^\S\n]*\n[^\S\n]*(\p{L}{2,40})/gu)
  let breaks = false
  for (const [, first = '', last = ''] of broken)
    breaks ||= isCompound(first, last, words) === false
  const spellings = { words, breaks }
  lately = { text, spellings }
  return spellings
}
