import { contentOf } from './content.ts'

export type Version = {
  id: number
  /** what it was before, in the version that this one amends */
  previousId: number | null
  submissionId: number
  text: string
  /** whether the version of its form is the one that stands */
  isCurrent: boolean
}

/** Which statements are one and the same through the amended versions of a form. */
export class Lines {
  readonly #versions: ReadonlyMap<number, Version>
  readonly #later = new Map<number, number[]>()
  readonly #byContent = new Map<string, Version[]>()

  constructor(versions: readonly Version[]) {
    this.#versions = new Map(versions.map((version) => [version.id, version]))
    for (const version of versions) {
      const { id, previousId } = version
      if (previousId !== null) push(this.#later, previousId, id)
      push(this.#byContent, contentOf(version.submissionId, version.text), version)
    }
  }

  /**
   * A statement, what it was before and what became of it; where a form was written anew, those that say the same
   * words in it. What was made of another part of the same earlier statement is not in line.
   */
  of(id: number): number[] {
    const line = new Set([id, ...this.#before(id), ...this.#after(id)])
    if (![...line].some((one) => this.#versions.get(one)?.isCurrent)) {
      const same = [...line].flatMap((one) => this.#same(one)).filter((one) => one.isCurrent)
      for (const one of same) line.add(one.id)
    }
    return [...line]
  }

  isCurrent(id: number): boolean {
    return this.of(id).some((one) => this.#versions.get(one)?.isCurrent)
  }

  /** The nearest earlier form of a statement that is among those known, itself first. */
  earlier(id: number, known: { has(id: number): boolean }): number | null {
    const found = [id, ...this.#before(id)].find((one) => known.has(one))
    if (found !== undefined) return found
    return this.#same(id).findLast((one) => known.has(one.id))?.id ?? null
  }

  /** Whether two versions of a line say the same words. */
  areSame(one: number, other: number): boolean {
    return this.#same(one).some(({ id }) => id === other)
  }

  all(): number[] {
    return [...this.#versions.keys()]
  }

  #same(id: number): Version[] {
    const version = this.#versions.get(id)
    return version ? (this.#byContent.get(contentOf(version.submissionId, version.text)) ?? []) : []
  }

  #before(id: number): number[] {
    const found: number[] = []
    let previous = this.#versions.get(id)?.previousId ?? null
    while (previous !== null && !found.includes(previous)) {
      found.push(previous)
      previous = this.#versions.get(previous)?.previousId ?? null
    }
    return found
  }

  #after(id: number): number[] {
    const found: number[] = []
    const open = [...(this.#later.get(id) ?? [])]
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      if (found.includes(next)) continue
      found.push(next)
      open.push(...(this.#later.get(next) ?? []))
    }
    return found
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
