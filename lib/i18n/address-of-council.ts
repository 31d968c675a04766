type Query = Record<string, string | number | string[] | undefined>

/** Where a link leads. */
export type Goal = string | { pathname: string; query?: Query; hash?: string }

/**
 * The same address, saying which council it is of: what is linked from a council's page is that council's too. An
 * address that names one already keeps it, and a place on the same page is no other address.
 *
 * @example inCouncil('/themes?order=federal#list', 'sdc') // '/themes?order=federal&council=sdc#list'
 */
export function inCouncil(href: string, council: string): string
export function inCouncil(href: Goal, council: string): Goal
export function inCouncil(href: Goal, council: string): Goal {
  if (typeof href !== 'string')
    return { ...href, query: { ...href.query, council: href.query?.council || council } }
  const [address = '', ...place] = href.split('#')
  if (address === '') return href
  const [path = '', ...asked] = address.split('?')
  const query = new URLSearchParams(asked.join('?'))
  if (!query.get('council')) query.set('council', council)
  return [`${path}?${query}`, ...place].join('#')
}
