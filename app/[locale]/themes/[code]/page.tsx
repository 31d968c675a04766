import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { turnIn } from '#app/_ui/tables/turn.ts'
import { leadTo, openCouncil } from '#app/session.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { beforeStop } from '#lib/i18n/quotation.ts'
import { readPage } from '#lib/lists/list.ts'
import { readMonth } from '#lib/submissions/filter.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listLabels } from '#lib/themes/queries/find-run.ts'
import { findTheme } from '#lib/themes/queries/find-theme.ts'
import { readLineage } from '#lib/themes/queries/lineage.ts'
import { listActs } from '#lib/themes/queries/list-acts.ts'
import { listQuotes, quotesByPage } from '#lib/themes/queries/list-quotes.ts'
import { listRuns } from '#lib/themes/queries/list-runs.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { outlineTheme } from '#lib/themes/queries/outline-theme.ts'
import { isTold } from '#lib/themes/run.ts'
import { readThemeCode, themeCode } from '#lib/themes/theme.ts'
import { threadsAmong } from '#lib/themes/threads.ts'
import { readTrends } from '#lib/trends/queries.ts'
import { listNamed, readReach } from '#lib/trends/read-counts.ts'
import { windowOf } from '#lib/trends/window.ts'
import { Acts } from '../acts.tsx'
import { DraftBar } from '../draft-bar.tsx'
import { ThemeHeatmap } from '../theme-heatmap.tsx'
import { About, SharedWords } from './about.tsx'
import { Curation } from './curation.tsx'
import { Kin } from './kin.tsx'
import { Leads, leadsOf } from './leads.tsx'
import { OnAgenda } from './on-agenda.tsx'
import { Statements } from './statements.tsx'
import { Suggestion } from './suggestion.tsx'
import { Threads } from './threads.tsx'

/** As many of the last cycles as a line can be followed over. */
const CYCLES = 24

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE_SIZE = 20

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const code = readThemeCode((await params).code)
  const { actor, council } = await openCouncil((await searchParams).council)
  const found = code === null ? null : await findTheme(actor, council.id, code)
  if (!found || 'movedTo' in found) return {}
  const name = inLanguage(found.theme.name, await getLocale())
  return { title: `${name} (${themeCode(found.theme.code)})` }
}

export default async function ThemePage({ params, searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const locale = await getLocale()
  const t = await getTranslations('themes')
  const code = readThemeCode((await params).code)
  const found = code === null ? null : await findTheme(actor, council.id, code)
  if (!found) return notFound()
  if ('movedTo' in found) return leadTo(`/themes/${themeCode(found.movedTo)}`, { actor, council })
  const { theme } = found
  const filter = readThemeFilter(asked)
  const { turn, size } = turnIn(asked, PAGE_SIZE)
  const kept = { ...filter, month: readMonth(filter.cycle ?? null), themeId: theme.id }
  const mayCurate = may(actor, 'curate', council.id)
  // Whoever asks for one cycle or section, or turns the pages, came for the statements themselves.
  const isWhole = Object.values({ ...filter, ...turn, print: asked.print }).every((one) => !one)
  const { section, order } = filter
  const [trends, page, reach, spoken, runs, others, lineage] = await Promise.all([
    readTrends(actor, council, { now: new Date(), section, order, themeId: theme.id }),
    quotesByPage(actor, council.id, kept).then((list) => readPage(list, turn, size)),
    readReach(actor, council.id, theme.id),
    isWhole ? readSpoken(actor, council.id, theme) : null,
    listRuns(actor, council.id),
    mayCurate ? listNamed(actor, council.id) : null,
    readLineage(actor, council.id, theme.id),
  ])
  const run = runs.find(isTold)
  const acts = await listActs(actor, council.id, { themeId: theme.id })
  const labels = await listLabels(actor, council.id)
  const curation = await getTranslations('curation')
  const accepted = acts.find(({ rule, state }) => {
    return rule.kind === 'accept-theme' && rule.themeId === theme.id && state === 'stands'
  })
  return (
    <>
      <h1>{inLanguage(theme.name, locale)}</h1>
      <About theme={theme} reach={reach} />
      {accepted && (
        <p className="note">
          {curation('acceptedBy', {
            who: accepted.author ?? curation('byOperator'),
            when: beforeStop(formatMoment(accepted.appliedAt, locale)),
          })}
        </p>
      )}
      {mayCurate && <Suggestion theme={theme} />}
      {mayCurate && <DraftBar actor={actor} councilId={council.id} />}
      {may(actor, 'plan', council.id) && <OnAgenda actor={actor} council={council} theme={theme} />}
      {spoken && <Leads {...spoken} />}
      {spoken && <Threads theme={theme} mayCurate={mayCurate} {...spoken} />}
      {trends.rows.length > 0 && (
        <section aria-labelledby="over-time">
          <h2 id="over-time">{t('one.overTime')}</h2>
          <ThemeHeatmap
            trends={windowOf(trends, { count: CYCLES }).trends}
            filter={filter}
            hasMarks
          />
        </section>
      )}
      <Statements
        theme={theme}
        page={page}
        others={others}
        asked={{ params: asked, filter, cycles: trends.cycles, run }}
      />
      <SharedWords theme={theme} />
      <Kin theme={theme} lineage={lineage} mayCurate={mayCurate} />
      {others && (
        <Curation
          theme={theme}
          others={others.filter(({ id }) => id !== theme.id)}
          quotes={page.rows}
          isAccepted={Boolean(accepted)}
        />
      )}
      {acts.length > 0 && (
        <section aria-labelledby="history">
          <h2 id="history">{curation('decided')}</h2>
          <p className="finding">{curation('decidedText')}</p>
          <Acts acts={acts} labels={labels} mayCurate={mayCurate} />
        </section>
      )}
    </>
  )
}

/** Those that speak for it and those that head its threads, read word for word; the others are only counted. */
async function readSpoken(actor: Actor, councilId: number, theme: Theme) {
  const outline = await outlineTheme(actor, councilId, theme.id)
  const groups = leadsOf(theme, outline)
  const threads = threadsAmong(theme.threads, outline)
  const ids = [...groups.flatMap((group) => group.ids), ...threads.map(({ head }) => head.id)]
  const quotes = await listQuotes(actor, councilId, { themeId: theme.id, ids })
  return { groups, threads, quotes: new Map(quotes.map((quote) => [quote.id, quote])) }
}
