/** Some hundreds: a list no longer than this goes on paper whole, whichever of its pages is on the screen. */
export const MOST_ON_PAPER = 500

/** Where a list is cut into pages, and whether paper is to have all of it. */
export type ListPages<One> = {
  page: number
  pages: number
  /** What the page holds, and for paper alone what its other pages do. */
  rows: { row: One; isShown: boolean }[]
  isWhole: boolean
}

/**
 * The page that an address asks for, of as many as hold the whole list. The rest of a list that is not too long comes
 * along for paper: nobody turns the pages of a sheet.
 */
export function pagesOf<One>(
  list: readonly One[],
  { asked, size }: { asked: number; size: number },
): ListPages<One> {
  const pages = Math.max(1, Math.ceil(list.length / size))
  const page = Math.min(Math.max(Math.trunc(asked) || 1, 1), pages)
  const rows = list.map((row, at) => ({ row, isShown: Math.floor(at / size) === page - 1 }))
  const isWhole = list.length <= MOST_ON_PAPER
  return { page, pages, isWhole, rows: isWhole ? rows : rows.filter(({ isShown }) => isShown) }
}
