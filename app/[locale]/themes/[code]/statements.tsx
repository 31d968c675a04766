import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { TablePages } from '#app/_ui/tables/table-pages.tsx'
import { pagesOf } from '#app/_ui/tables/whole-list.ts'
import { type Cycle, monthKey } from '#lib/cycles/cycle.ts'
import { formatMoment, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { ThemeFilter } from '#lib/themes/input.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { Run } from '#lib/themes/queries/list-runs.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { ThemeFilters } from '../filters.tsx'
import { Quotes } from './quotes.tsx'

type Asked = { filter: ThemeFilter; page: number; cycles: Cycle[]; run: Run | undefined }
type Props = {
  theme: Theme
  quotes: Quote[]
  /** where a statement may go; null for who changes nothing */
  others: Theme[] | null
  asked: Asked
}

const PAGE_SIZE = 20

/** Every statement of a theme that the filters leave, by pages. */
export async function Statements({ theme, quotes, others, asked }: Props) {
  const t = await getTranslations('themes.one')
  const table = await getTranslations('table')
  const { filter, cycles, run } = asked
  const path = `/themes/${themeCode(theme.code)}`
  const { page, pages, isWhole, rows } = pagesOf(quotes, { asked: asked.page, size: PAGE_SIZE })
  const shown = rows.flatMap(({ row, isShown }) => (isShown ? [row.id] : []))
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">{t('every')}</h2>
      <ThemeFilters path={path} filter={filter} />
      <CycleLinks theme={theme} filter={filter} cycles={cycles} />
      <Quotes
        quotes={rows.map(({ row }) => row)}
        shown={new Set(shown)}
        others={others ?? []}
        mayCurate={others !== null}
      />
      <TablePages
        label={t('pages')}
        {...{ page, pages, isWhole }}
        pageAt={(at) => `${path}?${queryOf({ ...filter, page: String(at) })}#quotes`}
        words={{
          previous: table('previous'),
          next: table('next'),
          where: t('where', { page, pages }),
        }}
      />
      <QuotesNote theme={theme} filter={filter} run={run} />
    </section>
  )
}

function queryOf(asked: Record<string, string | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
}

type Linked = { theme: Theme; filter: ThemeFilter }

async function CycleLinks({ theme, filter, cycles }: Linked & { cycles: Cycle[] }) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const pathname = `/themes/${themeCode(theme.code)}`
  const { cycle: chosen, ...others } = filter
  const cycle = cycles.find((one) => monthKey(one) === chosen)
  if (!cycle) return null
  return (
    <p className="notice notice-note">
      {t('one.onlyCycle', { cycle: formatMonth(cycle, locale) })}{' '}
      <Link href={{ pathname, query: others }}>{t('one.allCycles')}</Link>
    </p>
  )
}

async function QuotesNote({ theme, filter, run }: Linked & { run: Run | undefined }) {
  const t = await getTranslations('themes')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <p className="note">
      <CsvLink address={`/${locale}/themes/${themeCode(theme.code)}/quotes.csv?${queryOf(filter)}`}>
        {app('csv')}
      </CsvLink>
      {run?.finishedAt && (
        <>
          <span className="on-screen">{' · '}</span>
          <Link href="/themes/runs">
            {t('one.from', {
              day: formatMoment(run.startedAt, locale),
              statements: run.figures?.statements ?? 0,
            })}
          </Link>
        </>
      )}
    </p>
  )
}
