import type { Guess, Span, Why } from '#lib/documents/form.ts'
import { partiesByAddress } from '#lib/documents/words/addresses.ts'
import {
  isNameLike,
  JURISDICTION_LABEL,
  type Line,
  valueAfter,
  WEAK_LABEL,
} from '#lib/documents/words/labels.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import { fold, foldInPlace } from '#lib/documents/words/wording.ts'
import { isSomebodyElse } from './somebody-else.ts'

type Party = { key: string; names: string[] }

/** The member a form comes from: the label's own line, then the title, the file's name, at last the answers. */
export function guessJurisdiction(
  lines: readonly Line[],
  roster: readonly Party[],
  more: { filename: string; body: string },
): Guess<string> {
  const labelled = valueAfter(lines, {
    label: JURISDICTION_LABEL,
    isValue: (value) => mentioned(value, roster, true).length > 0 && value.length < 60,
    isNext: isNameLike,
  })
  if (labelled?.value) {
    const written = plain(labelled.value)
    const exact = roster.filter((one) => one.names.some((name) => plain(name) === written))
    if (exact.length === 1 && exact[0])
      return guess(exact[0].key, 'sure', 'label-names-member', labelled.span)
    const inside = mentioned(labelled.value, roster, true)
    if (inside[0]) return several(inside, 'likely', 'label-mentions-member', labelled.span)
    const alike = roster.filter((one) => one.names.some((name) => nearly(plain(name), written)))
    if (alike.length === 1 && alike[0])
      return guess(alike[0].key, 'likely', 'label-nearly-names-member', labelled.span)
    return guess(null, 'check', 'label-names-unknown', labelled.span)
  }
  const weakly = lines.find((line) => {
    const match = WEAK_LABEL.exec(foldInPlace(line.text))
    return (
      match?.[1] === ':' && mentioned(line.text.slice(match[0].length), roster, true).length > 0
    )
  })
  if (weakly) {
    const value = weakly.text.slice(WEAK_LABEL.exec(foldInPlace(weakly.text))?.[0].length ?? 0)
    return several(mentioned(value, roster, true), 'likely', 'label-mentions-member', weakly.span)
  }
  for (const line of lines.filter((one) => one.place !== 'end')) {
    const found = mentioned(line.text, roster, false)
    if (found.length > 0) return several(found, 'likely', 'title-mentions-member', line.span)
  }
  const filename = more.filename.replace(/\.\w+$/, '').replace(/[_\-.()[\],;+]+/g, ' ')
  const named = mentioned(filename, roster, false)
  if (named.length > 0) return several(named, 'likely', 'file-name', null)
  for (const line of lines) {
    const found = line.place === 'end' ? mentioned(line.text, roster, false) : []
    if (found.length > 0) return several(found, 'likely', 'foot-mentions-member', line.span)
  }
  for (const line of lines) {
    const found = partiesByAddress(line.text, roster)
    if (found.length > 0) return several(found, 'likely', 'mail-address', line.span)
  }
  const inside = mentioned(more.body, roster, false)
  if (inside.length > 0) return several(inside, 'check', 'answers-mention-member', null)
  return guess(null, 'check', labelled ? 'label-empty' : 'no-label', labelled?.span ?? null)
}

/** A line that names a member after its label is a title line wherever the reading order left it. */
export function pullLabels(text: string, pieces: readonly Piece[], roster: readonly Party[]) {
  const labels = pieces.filter((piece) => {
    const line = textOf(text, piece.span)
    const match = JURISDICTION_LABEL.exec(foldInPlace(line))
    if (match?.[1] !== ':') return false
    const value = plain(line.slice(match[0].length))
    return roster.some((one) => one.names.some((name) => plain(name) === value))
  })
  return { labels, rest: pieces.filter((piece) => !labels.includes(piece)) }
}

export function guessCouncil(
  lines: readonly Line[],
  councils: readonly Party[],
  filename: string,
): Guess<string> {
  for (const line of lines) {
    const found = mentioned(line.text, councils, false)
    if (found.length > 0) return { ...several(found, 'sure', 'title-names-council', line.span) }
  }
  const named = mentioned(filename.replace(/[_\-.()]+/g, ' '), councils, false)
  if (named.length > 0) return several(named, 'likely', 'file-name', null)
  for (const line of lines) {
    const written = /(?:\b(?:du|de la|of the|of|de l['’]|le|the)\s+|^)(\p{Lu}{3,8})\b/u.exec(
      line.text,
    )?.[1]
    if (written)
      return {
        value: null,
        confidence: 'check',
        why: 'title-names-unknown',
        span: line.span,
        candidates: [written],
      }
  }
  return guess(null, 'check', 'no-council', null)
}

function mentioned(text: string, parties: readonly Party[], labelled: boolean): Party[] {
  const { words, offsets } = plainWithOffsets(text)
  const folded = ` ${words} `
  const found: { party: Party; length: number; at: number; end: number }[] = []
  for (const party of parties) {
    for (const name of party.names) {
      const wanted = plain(name)
      if (wanted === '') continue
      // Short codes are words too ("on", "ab"): elsewhere than after a label they must stand in capitals.
      const short = wanted.length <= 4 && !labelled
      const place = short ? -1 : folded.indexOf(` ${wanted} `)
      const at = short ? codeIn(text, name.toUpperCase()) : (offsets[place] ?? -1)
      const last = offsets[place + wanted.length - 1]
      const end = short || last === undefined ? at + name.length : last + 1
      if (at >= 0) found.push({ party, length: wanted.length, at, end })
    }
  }
  found.sort((a, b) => b.length - a.length || a.at - b.at)
  // The longest name that stands there is meant, and not a shorter one inside it.
  const whole = found.filter(
    (one, index) => !found.slice(0, index).some((long) => long.at <= one.at && one.end <= long.end),
  )
  const own = whole.filter(
    ({ at, end }) => !isSomebodyElse(text, { from: at, to: end, isLabelled: labelled }),
  )
  return [...new Set(own.map((one) => one.party))]
}

/** Where a code stands in capitals; two letters count only apart from words in capitals, as "BC" does in "Update – BC". */
function codeIn(text: string, code: string): number {
  const at = text.search(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(code)}(?![\\p{L}\\p{N}]|\\s?:\\s)`, 'u'),
  )
  if (at < 0 || code.replace(/[^\p{L}]/gu, '').length > 2) return at
  const rest = text.slice(0, at) + text.slice(at + code.length)
  const isShouted = /\p{Lu}{5,}/u.test(rest) && !/\p{Ll}{3,}/u.test(rest)
  const isAlone = !/\p{L}/u.test(rest)
  // In running words "ON", "PE" or "NB" may be anything; a title or a file's name is short.
  return isAlone || (!isShouted && text.split(/\s+/).length <= 14) ? at : -1
}

function several(
  found: readonly Party[],
  confidence: 'sure' | 'likely' | 'check',
  why: Why,
  span: Span | null,
): Guess<string> {
  const keys = found.map((one) => one.key)
  if (keys.length === 1) return guess(keys[0] ?? null, confidence, why, span)
  return { value: keys[0] ?? null, confidence: 'check', why, span, candidates: keys }
}

function guess(
  value: string | null,
  confidence: 'sure' | 'likely' | 'check',
  why: Why,
  span: Span | null,
): Guess<string> {
  return { value, confidence, why, span }
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
}

/** The same with where each of its letters stands in the text. */
function plainWithOffsets(text: string): { words: string; offsets: number[] } {
  let words = ''
  const offsets: number[] = []
  let start = 0
  for (const letter of text) {
    for (const one of plain(letter) || ' ') {
      if (one === ' ' && (words === '' || words.endsWith(' '))) continue
      words += one
      offsets.push(start)
    }
    start += letter.length
  }
  return { words: words.trimEnd(), offsets }
}

function nearly(one: string, other: string): boolean {
  if (one.length < 6 || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const [a, b] = [one.slice(at), other.slice(at)]
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
