type Said = {
  id: number
  isDoubtful: boolean
  cycle: { id: number; year: number; month: number }
  jurisdiction: { id: number }
}

export type Thread<Quote> = {
  head: Quote
  quotes: Quote[]
  /** those that speak in it, each once */
  jurisdictions: Quote[]
  doubtful: number
  /** how many jurisdictions speak in it in each cycle that it is heard in, oldest first */
  cycles: { of: Quote; count: number }[]
}

/**
 * The threads of a theme as its statements stand now: one that left since is in none of them, and one statement alone
 * is no thread. The most central firm statement heads each, where any is firm.
 */
export function threadsAmong<Quote extends Said>(
  threads: readonly (readonly number[])[],
  quotes: readonly Quote[],
): Thread<Quote>[] {
  const known = new Map(quotes.map((quote) => [quote.id, quote]))
  return threads.flatMap((ids) => {
    const own = ids.flatMap((id) => known.get(id) ?? [])
    const head = own.find(({ isDoubtful }) => !isDoubtful) ?? own[0]
    if (!head || own.length < 2) return []
    const cycles = firstOf(own, ({ cycle }) => cycle.id)
      .toSorted((left, right) => monthOf(left) - monthOf(right))
      .map((of) => {
        const then = own.filter(({ cycle }) => cycle.id === of.cycle.id)
        return { of, count: firstOf(then, ({ jurisdiction }) => jurisdiction.id).length }
      })
    return {
      head,
      quotes: own,
      jurisdictions: firstOf(own, ({ jurisdiction }) => jurisdiction.id),
      doubtful: own.filter(({ isDoubtful }) => isDoubtful).length,
      cycles,
    }
  })
}

function monthOf({ cycle: { year, month } }: Said): number {
  return year * 12 + month
}

function firstOf<Quote>(quotes: readonly Quote[], by: (quote: Quote) => number): Quote[] {
  const met = new Set<number>()
  return quotes.filter((quote) => !met.has(by(quote)) && met.add(by(quote)))
}
