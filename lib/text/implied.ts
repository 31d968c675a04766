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

/**
 * What a statement says or implies: its concepts, all that is broader, and the words the thesaurus lacks; no field,
 * and no concept whose term was left out.
 */
export function implied(
  found: readonly Mention[],
  compiled: Compiled,
  leftOut: ReadonlySet<string>,
): Set<string> {
  const all = new Set<string>()
  for (const { key, isImplied } of found)
    if (!isImplied && !key.startsWith('f'))
      for (const one of withBroader(key, compiled)) if (!leftOut.has(one)) all.add(one)
  return all
}
