import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { listQuery, type Params } from '#app/_ui/tables/turn.ts'
import { type Cycle, monthKey } from '#lib/cycles/cycle.ts'
import { formatMoment, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Page } from '#lib/lists/list.ts'
import type { ThemeFilter } from '#lib/themes/input.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import type { Run } from '#lib/themes/queries/list-runs.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { ThemeFilters } from '../filters.tsx'
import type { NamedTheme } from '../theme-options.tsx'
import { Quotes } from './quotes.tsx'

type Asked = { params: Params; filter: ThemeFilter; cycles: Cycle[]; run: Run | undefined }
type Props = {
  theme: Theme
  page: Page<Quote>
  /** where a statement may go; null for who changes nothing */
  others: NamedTheme[] | null
  asked: Asked
}

/** Every statement of a theme that the filters leave, by pages. */
export async function Statements({ theme, page, others, asked }: Props) {
  const t = await getTranslations('themes.one')
  const { params, filter, cycles, run } = asked
  const path = `/themes/${themeCode(theme.code)}`
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">{t('every')}</h2>
      <ThemeFilters path={path} filter={filter} />
      <CycleLinks theme={theme} filter={filter} cycles={cycles} />
      <Quotes quotes={page.rows} themes={others} />
      <ListPages label={t('pages')} anchor="quotes" {...{ path, params, page }} />
      <QuotesNote theme={theme} params={params} run={run} />
    </section>
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

type Noted = Pick<Linked, 'theme'> & Pick<Asked, 'params' | 'run'>

async function QuotesNote({ theme, params, run }: Noted) {
  const t = await getTranslations('themes')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <p className="note">
      <CsvLink
        address={`/${locale}/themes/${themeCode(theme.code)}/quotes.csv?${listQuery(params)}`}
      >
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
