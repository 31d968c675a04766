import { Link } from '#lib/i18n/navigation.ts'

type Props = {
  label: string
  /** The addresses of the pages beside this one; null where there is none. */
  previous: string | null
  next: string | null
  /** Paper then has all of it, and need not say which page this was. */
  isWhole?: boolean
  words: { previous: string; next: string; where: string }
  children?: React.ReactNode
}

/** Where the reader is in a long table, and the way to the pages beside it. */
export function TablePages({ label, previous, next, isWhole, words, children }: Props) {
  if (!previous && !next) return null
  return (
    <>
      <nav aria-label={label} className="actions pages">
        {previous && (
          <Link href={previous} rel="prev">
            {words.previous}
          </Link>
        )}
        <span className="note">{words.where}</span>
        {next && (
          <Link href={next} rel="next">
            {words.next}
          </Link>
        )}
        {children}
      </nav>
      {!isWhole && <p className="note on-paper">{words.where}</p>}
    </>
  )
}
