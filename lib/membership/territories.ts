const ONE_NOUN = /\bprovinces?\s*(?:and|or|et|ou|\/)\s*(?:the |les )?territo[ri]/i

/**
 * Whether a figure for provinces counts territories too: only a sentence that counts the two as one says so, and one
 * that gives each its number speaks of provinces alone.
 *
 * @example countsTerritories('in 7 provinces and territories') // true
 * @example countsTerritories('in 6 provinces and 1 territory') // false
 */
export function countsTerritories(quote: string): boolean {
  return ONE_NOUN.test(quote)
}
