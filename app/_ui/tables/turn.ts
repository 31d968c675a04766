import { readTurn, type Turn } from '#lib/lists/keyset.ts'
import { MOST_ON_PAPER } from './whole-list.ts'

export type Params = Record<string, string | string[] | undefined>

/** What belongs to one page of a list and not to the list. */
const OF_ONE_PAGE = ['after', 'before', 'from', 'print', 'csv']

/** Which page of a list an address asks for; a sheet of paper holds more rows than a screen. */
export function turnIn(params: Params, size: number) {
  const isForPaper = params.print === '1'
  return { turn: readTurn(params), size: isForPaper ? MOST_ON_PAPER : size, isForPaper }
}

/** The address of a list, whichever page of it is shown. */
export function listQuery(params: Params): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => {
      const [first] = [value].flat()
      return first && !OF_ONE_PAGE.includes(name) ? [[name, first]] : []
    }),
  )
}

/** The address of one page of it. */
export function turnAddress(
  path: string,
  params: Params,
  { turn, isForPaper }: { turn: Turn; isForPaper: boolean },
): string {
  const query = listQuery(params)
  for (const [name, value] of Object.entries({ print: isForPaper ? '1' : undefined, ...turn }))
    if (value !== undefined) query.set(name, String(value))
  return query.size > 0 ? `${path}?${query}` : path
}
