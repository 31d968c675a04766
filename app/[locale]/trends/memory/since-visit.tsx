import { after } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { dayOf, momentOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatList, formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { beginVisit } from '#lib/trends/commands/begin-visit.ts'
import { readVisit } from '#lib/trends/memory/queries.ts'
import { comparedWith, countedOf, type Since, sinceVisit } from '#lib/trends/memory/visit.ts'
import type { Trends } from '#lib/trends/queries.ts'

type Props = {
  actor: Actor
  council: Council
  /** of every theme and cycle: a filter's counts are compared with nothing */
  trends: Trends
  /** among others that have a heading each */
  isTitled?: boolean
}

/** As many are named; the others are counted. */
const NAMED = 2

/** What changed since this person was last here; nothing on their first visit. Their being here is remembered. */
export async function SinceVisit({ actor, council, trends, isTitled = false }: Props) {
  const t = await getTranslations('memory.since')
  const locale = await getLocale()
  const now = momentOf(council, new Date())
  const counted = countedOf(trends)
  const visit = await readVisit(actor, council.id)
  after(() => beginVisit(actor, { councilId: council.id, counted }, now))
  const last = visit && comparedWith(visit, now)
  if (!last) return null
  const since = sinceVisit(last.counted, counted)
  const day = formatDay(dayOf(last.at), locale)
  const told = await toldOf(since, trends)
  const { corrected } = since
  const month = (id: number) => {
    const cycle = trends.cycles.find((one) => one.id === id)
    return cycle ? formatMonth(cycle, locale) : ''
  }
  const said =
    told.length + corrected.length === 0 ? (
      t('nothing', { day })
    ) : (
      <>
        {t('told', { day, told: formatList(told, locale) })}{' '}
        {corrected.length === 0
          ? t('same')
          : t('corrected', { cycles: formatList(corrected.map(month), locale) })}
      </>
    )
  if (!isTitled) return <p className="finding">{said}</p>
  return (
    <div>
      <h2>{t('title')}</h2>
      <p>{said}</p>
    </div>
  )
}

async function toldOf({ forms, moved }: Since, { cycles, rows }: Trends): Promise<string[]> {
  const t = await getTranslations('memory.since')
  const locale = await getLocale()
  const came = forms.flatMap(({ cycleId, before, now }) => {
    const cycle = cycles.find(({ id }) => id === cycleId)
    if (!cycle) return []
    const said = { n: Math.abs(now - before), cycle: formatMonth(cycle, locale) }
    return [t(now > before ? 'forms' : 'fewer', said)]
  })
  const named = moved.slice(0, NAMED).flatMap(({ themeId, before, now }) => {
    const row = rows.find(({ theme }) => theme.id === themeId)
    if (!row) return []
    const theme = quoted(inLanguage(row.theme.name, locale), locale)
    return [t('moved', { theme, before, now })]
  })
  const others = moved.length - named.length
  return [...came, ...named, ...(others > 0 ? [t('others', { n: others })] : [])]
}
