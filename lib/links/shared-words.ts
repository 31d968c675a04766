import type { Bilingual } from '#lib/i18n/bilingual.ts'
import type { Said } from '#lib/text/index.ts'

/** A thing that both statements say: in the words of each, and by its name in each language. */
export type SharedWords = { first: string; second: string; name: Bilingual }

type Side = { text: string; said: readonly Said[] }
type Span = { start: number; end: number }
type Common = { first: Said; second: Said }

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}

function length({ start, end }: Span): number {
  return end - start
}

function isGeneral({ first }: Common): number {
  return first.kind === 'general' ? 1 : 0
}

function surestFirst(left: Common, right: Common): number {
  return (
    isGeneral(left) - isGeneral(right) ||
    length(right.first) - length(left.first) ||
    left.first.start - right.first.start ||
    (left.first.key < right.first.key ? -1 : 1)
  )
}

/** The things both say, each word of either counted once: the surest kind first, then the longest. */
function commonOf(first: readonly Said[], second: readonly Said[]): Common[] {
  const others = new Map(second.map((said) => [said.key, said]))
  const both = first.flatMap((said) => {
    const other = others.get(said.key)
    const isOwn = said.kind !== 'field' && other && !(said.isImplied && other.isImplied)
    return isOwn ? [{ first: said, second: other }] : []
  })
  const kept: Common[] = []
  for (const pair of both.sort(surestFirst))
    if (!kept.some((one) => overlaps(one.first, pair.first) || overlaps(one.second, pair.second)))
      kept.push(pair)
  return kept.sort((left, right) => left.first.start - right.first.start)
}

/** What a link is explained by, in the order the first statement says it. */
export function sharedWords(first: Side, second: Side): SharedWords[] {
  const written = ({ text }: Side, { start, end }: Span) => text.slice(start, end)
  return commonOf(first.said, second.said).map((pair) => {
    const words = { first: written(first, pair.first), second: written(second, pair.second) }
    return { ...words, name: pair.first.name ?? { en: words.first, fr: words.second } }
  })
}
