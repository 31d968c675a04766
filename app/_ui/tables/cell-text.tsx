import { ShareBar } from '#app/_ui/pictures/share-bar.tsx'
import { Link } from '#lib/i18n/navigation.ts'
import type { Cell } from './row-order.ts'

export function CellText({ cell: { text, href, note, mark, shares } }: { cell: Cell }) {
  return (
    <>
      {shares && <ShareBar shares={shares} />}
      {href ? <Link href={href}>{text}</Link> : text}
      {mark && <em className="mark"> {mark}</em>}
      {note && <small>{note}</small>}
    </>
  )
}
