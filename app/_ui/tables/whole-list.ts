/** Some hundreds: a list no longer than this goes on paper whole. */
export const MOST_ON_PAPER = 500

/** Where a list is cut into pages, and what the page asked for holds. */
export type ListPages<One> = {
  page: number
  pages: number
  rows: One[]
  first: number
  last: number
}

/** The page that an address asks for, of as many as hold the whole list; for paper as much as a list may be there. */
export function pagesOf<One>(
  list: readonly One[],
  { asked, size, isForPaper = false }: { asked: number; size: number; isForPaper?: boolean },
): ListPages<One> {
  const each = isForPaper ? MOST_ON_PAPER : size
  const pages = Math.max(1, Math.ceil(list.length / each))
  const page = Math.min(Math.max(Math.trunc(asked) || 1, 1), pages)
  const rows = list.slice((page - 1) * each, page * each)
  const first = rows.length === 0 ? 0 : (page - 1) * each + 1
  return { page, pages, rows, first, last: first === 0 ? 0 : first + rows.length - 1 }
}
