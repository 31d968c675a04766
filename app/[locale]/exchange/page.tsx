import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { listQuery, type Params, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { readBoardFilter, SHOWN } from '#lib/exchange/board.ts'
import { mayIntroduce } from '#lib/exchange/commands/introduce.ts'
import {
  countExchanged,
  listExchanged,
  readIntroductions,
  readOffers,
} from '#lib/exchange/queries/list-exchanged.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { readPage } from '#lib/lists/list.ts'
import { BoardFilters } from './board-filters.tsx'
import { BoardLine } from './board-line.tsx'
import styles from './exchange.module.css'

type Props = { searchParams: Promise<Params> }

const AT_ONCE = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange'))('title') }
}

export default async function ExchangePage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('exchange')
  const filter = readBoardFilter(params)
  const { turn, size } = turnIn(params, AT_ONCE)
  const [page, counts, seats, cycles] = await Promise.all([
    listExchanged(actor, council.id, filter).then((list) => readPage(list, turn, size)),
    countExchanged(actor, council.id, filter),
    listSeats(actor, council.id),
    listCycles(actor, council.id),
  ])
  const { rows } = page
  const [offers, introductions] = await Promise.all([
    readOffers(
      actor,
      council.id,
      rows.flatMap(({ candidates }) => candidates.map(({ statementId }) => statementId)),
    ),
    readIntroductions(
      actor,
      council.id,
      rows.map(({ id }) => id),
    ),
  ])
  const query = listQuery(params)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede', counts)}</p>
      <p className="finding">{t('about')}</p>
      <BoardFilters filter={filter} seats={seats} cycles={cycles} />
      <nav aria-label={t('shownLabel')} className={styles.shown}>
        {SHOWN.map((show) => {
          const asked = new URLSearchParams(query)
          asked.set('show', show)
          return (
            <Link
              key={show}
              href={`/exchange?${asked}`}
              aria-current={show === filter.show ? 'page' : undefined}
            >
              {t(`shown.${show}`)} <b>{counts[show]}</b>
            </Link>
          )
        })}
      </nav>
      {rows.length === 0 && <p className="finding">{t(`none.${filter.show}`)}</p>}
      <ol className={styles.board}>
        {rows.map((row) => (
          <BoardLine
            key={row.id}
            row={row}
            offers={offers}
            introductions={introductions.filter(({ needId }) => needId === row.id)}
            mayIntroduce={mayIntroduce(actor, council.id, row.jurisdictionId)}
          />
        ))}
      </ol>
      {rows.length > 0 && (
        <>
          <ListPages label={t('listed')} path="/exchange" params={params} page={page} />
          <p className="note">
            <CsvLink address={`/${await getLocale()}/exchange.csv?${query}`}>{t('csv')}</CsvLink>
          </p>
        </>
      )}
    </>
  )
}
