import type { Mention } from './keys.ts'
import type { Compiled } from './thesaurus.ts'

const known = new WeakMap<Compiled, Map<string, readonly string[]>>()

/** A key and everything broader, nearest first: who says "phishing" says "cyber attack", and "cyber security". */
export function withBroader(key: string, compiled: Compiled): readonly string[] {
  if (!key.startsWith('c')) return [key]
  let memo = known.get(compiled)
  if (!memo) {
    memo = new Map()
    known.set(compiled, memo)
  }
  const before = memo.get(key)
  if (before) return before
  const chain = [key]
  let at = compiled.aboveOf[Number(key.slice(1))] ?? -1
  while (at >= 0) {
    chain.push(compiled.keys.concepts[at] ?? '')
    at = compiled.aboveOf[at] ?? -1
  }
  memo.set(key, chain)
  return chain
}

/** What one mention says by itself, if anything: an everyday word says what its field is called. */
export function saidBy(
  { key, isImplied, isEveryday }: Mention,
  { headOf }: Compiled,
): string | undefined {
  const said = isEveryday ? (headOf[Number(key.slice(1))] ?? key) : key
  return isImplied || said.startsWith('f') ? undefined : said
}

/**
 * What a statement says or implies: its concepts, all that is broader, what a field is called where its everyday words
 * stand ("prove who they are": identity), and the words the thesaurus lacks; no concept whose term was left out. That
 * a concept is of a field says nothing here.
 */
export function implied(
  found: readonly Mention[],
  compiled: Compiled,
  leftOut: ReadonlySet<string>,
): Set<string> {
  const all = new Set<string>()
  for (const mention of found) {
    const said = saidBy(mention, compiled)
    if (said !== undefined)
      for (const one of withBroader(said, compiled)) if (!leftOut.has(one)) all.add(one)
  }
  return all
}
