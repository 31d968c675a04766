import { Link } from '#lib/i18n/navigation.ts'

type Props = {
  label: string
  page: number
  pages: number
  pageAt: (page: number) => string
  /** Paper then has all of it, and need not say which page this was. */
  isWhole?: boolean
  words: { previous: string; next: string; where: string }
}

/** Where the reader is in a long table, and the way to the pages beside it. */
export function TablePages({ label, page, pages, pageAt, isWhole, words }: Props) {
  if (pages < 2) return null
  return (
    <>
      <nav aria-label={label} className="actions pages">
        {page > 1 && (
          <Link href={pageAt(page - 1)} rel="prev">
            {words.previous}
          </Link>
        )}
        <span className="note">{words.where}</span>
        {page < pages && (
          <Link href={pageAt(page + 1)} rel="next">
            {words.next}
          </Link>
        )}
      </nav>
      {!isWhole && <p className="note on-paper">{words.where}</p>}
    </>
  )
}
