import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { listQuery, type Params, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { todayOf } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { mayDecide } from '#lib/followthrough/commands/decide.ts'
import { readFollowFilter } from '#lib/followthrough/filter.ts'
import { laterTurnouts } from '#lib/followthrough/queries/later-turnout.ts'
import {
  countStates,
  laterIdsOf,
  listFollowed,
  readLater,
} from '#lib/followthrough/queries/list-followed.ts'
import { readPage } from '#lib/lists/list.ts'
import { listThemes } from '#lib/themes/queries/list-themes.ts'
import { FollowFilters } from './follow-filters.tsx'
import { FollowStates } from './follow-states.tsx'
import styles from './followthrough.module.css'
import { Priority } from './priority.tsx'

type Props = { searchParams: Promise<Params> }

const AT_ONCE = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('followthrough'))('title') }
}

export default async function FollowThroughPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('followthrough')
  const filter = readFollowFilter(params)
  const { turn, size } = turnIn(params, AT_ONCE)
  const [page, counts, seats, cycles, themes] = await Promise.all([
    listFollowed(actor, council.id, filter).then((list) => readPage(list, turn, size)),
    countStates(actor, council.id, { ...filter, state: null }),
    listSeats(actor, council.id),
    listCycles(actor, council.id),
    listThemes(actor, council.id),
  ])
  const { rows } = page
  const [later, turnoutsOf] = await Promise.all([
    readLater(actor, council.id, rows.flatMap(laterIdsOf)),
    laterTurnouts(actor, council.id, { of: rows, today: todayOf(council, new Date()) }),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">
        {t('lede', {
          all: counts.all,
          toDecide: counts['to-decide'],
          silent: counts['no-later-word'],
        })}
      </p>
      <p className="finding">{t('about')}</p>
      <FollowFilters filter={filter} seats={seats} cycles={cycles} themes={themes} />
      <FollowStates counts={counts} chosen={filter.state} query={listQuery(params)} />
      {rows.length === 0 && counts.all > 0 && <p className="finding">{t('none')}</p>}
      {rows.length > 0 && (
        <div className={styles.heads} aria-hidden="true">
          <span>{t('columns.would')}</span>
          <span>{t('columns.does')}</span>
          <span>{t('columns.stands')}</span>
        </div>
      )}
      <ol className={styles.ledger}>
        {rows.map((row) => (
          <Priority
            key={row.id}
            row={row}
            later={later}
            turnouts={turnoutsOf(row)}
            theme={themes.find(({ code }) => code === row.themeCode) ?? null}
            mayDecide={mayDecide(actor, council.id, row.jurisdictionId)}
          />
        ))}
      </ol>
      {rows.length > 0 && (
        <>
          <ListPages label={t('listed')} path="/followthrough" params={params} page={page} />
          <p className="note">
            <CsvLink address={`/${await getLocale()}/followthrough.csv?${listQuery(params)}`}>
              {t('csv')}
            </CsvLink>
          </p>
        </>
      )}
    </>
  )
}
