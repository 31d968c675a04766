import { getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'
import type { Page } from '#lib/lists/list.ts'
import { TablePages } from './table-pages.tsx'
import { type Params, turnAddress } from './turn.ts'
import { MOST_ON_PAPER } from './whole-list.ts'

type Props = {
  /** what is listed */
  label: string
  path: string
  params: Params
  page: Omit<Page<unknown>, 'rows'>
  /** the part of the page where the list stands */
  anchor?: string
}

/** Which rows of how many a page shows, the way to the others, and the list as it goes on paper. */
export async function ListPages({ label, path, params, page, anchor }: Props) {
  const t = await getTranslations('table')
  const { first, last, count, previous, next } = page
  const isForPaper = params.print === '1'
  const goal = (turn: Props['page']['next'], onPaper = isForPaper) =>
    turn &&
    `${turnAddress(path, params, { turn, isForPaper: onPaper })}${anchor ? `#${anchor}` : ''}`
  const isWhole = count <= MOST_ON_PAPER
  return (
    <>
      <TablePages
        label={label}
        previous={goal(previous)}
        next={goal(next)}
        words={{
          previous: t('previous'),
          next: t('next'),
          where: t('where', { first, last, count }),
        }}
      >
        {!isForPaper && (
          <Link href={goal({}, true) ?? path} prefetch={false} rel="nofollow">
            {isWhole ? t('wholeToPrint') : t('longToPrint', { most: MOST_ON_PAPER })}
          </Link>
        )}
      </TablePages>
      {isForPaper && (
        <p className="actions">
          <Link href={goal({}, false) ?? path}>{t('byPages')}</Link>
        </p>
      )}
    </>
  )
}
