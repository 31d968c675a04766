export type Language = 'en' | 'fr'

export type Statement = { id: string; language: Language; text: string }

export type Bilingual<Value> = { en: Value; fr: Value }

/** Plain code-unit order: `localeCompare` depends on the machine's ICU, and the same themes must come out everywhere. */
export function byId(left: { id: string }, right: { id: string }): number {
  if (left.id === right.id) return 0
  return left.id < right.id ? -1 : 1
}

/**
 * The statements in the order of their ids, so that nothing later depends on the order of import.
 *
 * @throws when two statements carry one id
 */
export function inOrder(statements: readonly Statement[]): Statement[] {
  const sorted = [...statements].sort(byId)
  for (let at = 1; at < sorted.length; at++) {
    const id = sorted[at]?.id
    if (id === sorted[at - 1]?.id) throw new Error(`Two statements carry the id ${id}`)
  }
  return sorted
}
