import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { FLAVOUR_COOKIE } from '#app/table-file.ts'
import { jurisdictionOf } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { currentCycle, monthKey, todayOf } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { readThemeCode } from '#lib/themes/theme.ts'
import { listNamed } from '#lib/trends/read-counts.ts'
import { ChosenForm } from './chosen.tsx'
import { FlavourForm } from './flavour-form.tsx'
import { councilReports, cycleReports, recordReports, themeReports } from './ready.ts'
import { ReportTable } from './report-table.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') }
}

export default async function ReportsPage({ searchParams }: Props) {
  const asked = await searchParams
  const bound = await openCouncil(asked.council)
  const { actor, council } = bound
  const t = await getTranslations('reports')
  const locale = await getLocale()
  const [cycles, themes, seats] = await Promise.all([
    listCycles(actor, council.id),
    listNamed(actor, council.id),
    listSeats(actor, council.id),
  ])
  const speaksFor = jurisdictionOf(actor, council.id)
  const cycle =
    cycles.find((one) => monthKey(one) === asked.cycle) ??
    currentCycle(cycles, todayOf(council, new Date())) ??
    cycles.at(-1)
  const code = readThemeCode(String(asked.theme ?? ''))
  const theme = themes.find((one) => one.code === code) ?? themes[0]
  const jurisdiction =
    seats.find(({ key }) => key === asked.jurisdiction) ??
    seats.find(({ id }) => id === speaksFor) ??
    seats[0]
  const groups = [
    cycle && {
      id: 'cycle',
      title: t('titles.cycle', { cycle: formatMonth(cycle, locale) }),
      reports: await cycleReports(bound, cycle),
    },
    theme && {
      id: 'theme',
      title: t('titles.theme', { theme: quoted(inLanguage(theme.name, locale), locale) }),
      reports: await themeReports(bound, theme),
    },
    jurisdiction && {
      id: 'record',
      title: t('titles.record', { jurisdiction: inLanguage(jurisdiction.name, locale) }),
      reports: await recordReports(bound, jurisdiction),
    },
    { id: 'council', title: t('titles.council'), reports: await councilReports(bound) },
  ].flatMap((group) => group ?? [])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <p className="finding narrow">{t('sheets')}</p>
      <ChosenForm chosen={{ cycle, theme, jurisdiction }} {...{ cycles, themes, seats }} />
      {groups.map((group) => (
        <ReportTable key={group.id} {...group} />
      ))}
      <FlavourForm kept={(await cookies()).get(FLAVOUR_COOKIE)?.value ?? ''} />
    </>
  )
}
