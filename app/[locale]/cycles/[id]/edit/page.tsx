import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { editCycleAction } from '#app/[locale]/cycles/actions.ts'
import { DatesForm } from '#app/[locale]/cycles/dates-form.tsx'
import { DatesTable } from '#app/[locale]/cycles/dates-table.tsx'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { listRoster, type RosterEntry } from '#lib/cycles/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './edit.module.css'
import { RosterForm } from './roster-form.tsx'

/** In so many lines each may offer all others to report for it; in more of them one line at a time does. */
const FEW = 20

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ council?: string; row?: string }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openCycle((await params).id, (await searchParams).council)
  if (!opened) return {}
  const month = formatMonth(opened.cycle, await getLocale())
  return { title: (await getTranslations('cycles'))('editHeading', { month }) }
}

export default async function EditCyclePage({ params, searchParams }: Props) {
  const { council, row } = await searchParams
  const opened = await openCycle((await params).id, council)
  if (!opened) notFound()
  const { actor, cycle } = opened
  requireRight(actor, 'administer', cycle.councilId)
  const t = await getTranslations('cycles')
  const { cycles } = await getMessages()
  const { id, revision } = cycle
  const month = formatMonth(cycle, await getLocale())
  return (
    <NextIntlClientProvider messages={{ cycles }}>
      <h1>{t('editHeading', { month })}</h1>
      <CycleOnPaper cycle={cycle} />
      <p className="lede on-screen">
        <Link href={`/cycles/${id}`}>{t('back', { month })}</Link>
      </p>
      <div className="halves">
        <section>
          <h2>{t('dates')}</h2>
          <p className="finding">{t('datesFinding')}</p>
          <DatesForm
            action={editCycleAction}
            dates={cycle}
            hidden={{ id, revision }}
            submit={t('saveDates')}
          />
          <div className="on-paper">
            <DatesTable dates={cycle} />
          </div>
        </section>
        <section>
          <h2>{t('roster')}</h2>
          <p className="finding">{t('rosterFinding')}</p>
          <RosterTable cycleId={id} roster={await listRoster(actor, id)} opened={row} />
        </section>
      </div>
    </NextIntlClientProvider>
  )
}

type RosterProps = { cycleId: number; roster: RosterEntry[]; opened: string | undefined }

async function RosterTable({ cycleId, roster, opened }: RosterProps) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const named = roster.map(({ jurisdiction }) => namedIn(jurisdiction, locale))
  return (
    <table className={`ruled ${styles.roster}`}>
      <thead>
        <tr>
          <th scope="col">{t('jurisdiction')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {roster.map(({ jurisdiction, state, proxy, revision }) => {
          const name = inLanguage(jurisdiction.name, locale)
          const isOffered = roster.length <= FEW || jurisdiction.key === opened
          const offered = isOffered ? named : proxy ? [namedIn(proxy, locale)] : []
          return (
            <tr key={jurisdiction.id} id={`roster-${jurisdiction.key}`}>
              <th scope="row">{name}</th>
              <td>
                <span className="on-paper">
                  {proxy
                    ? t('proxyBy', { name: inLanguage(proxy.name, locale) })
                    : t(`rosterStates.${state}`)}
                </span>
                <RosterForm
                  seen={{ cycleId, jurisdictionId: jurisdiction.id, revision }}
                  name={name}
                  saved={state === 'proxy' ? `proxy:${proxy?.id}` : state}
                  others={offered.filter(({ id }) => id !== jurisdiction.id)}
                />
                {!isOffered && (
                  <Link
                    className="on-screen"
                    href={`/cycles/${cycleId}/edit?row=${jurisdiction.key}#roster-${jurisdiction.key}`}
                    aria-label={t('otherProxyOf', { name })}
                    prefetch={false}
                  >
                    {t('otherProxy')}
                  </Link>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function namedIn(
  { id, name, abbreviation }: NonNullable<RosterEntry['proxy']>,
  locale: 'en' | 'fr',
) {
  return { id, name: inLanguage(name, locale), abbreviation: inLanguage(abbreviation, locale) }
}
