import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { listAgendas } from '#lib/agendas/queries.ts'
import { may } from '#lib/auth/actor.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { Act } from './act.tsx'
import { openAgendaAction } from './actions.ts'
import { refusalWords } from './refusal-words.ts'
import { sayCirculation } from './say-agenda.ts'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agendas'))('title') }
}

export default async function AgendasPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const lines = await listAgendas(actor, council.id)
  const mayPlan = may(actor, 'plan', council.id)
  const refusals = await refusalWords()
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{lines.length === 0 ? t('noCycle') : t('lede')}</p>
      {lines.length > 0 && (
        <div className="scroll">
          <table className="ruled">
            <thead>
              <tr>
                <th scope="col">{t('cycle')}</th>
                <th scope="col">{t('agenda')}</th>
                <th scope="col">{t('state')}</th>
                <th scope="col">{t('meetsOn')}</th>
                <th scope="col" className="number">
                  {t('items')}
                </th>
                <th scope="col" className="number">
                  {t('planned')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(async ({ cycle, agenda, itemCount, plannedMinutes }) => (
                <tr key={cycle.id}>
                  <th scope="row">{formatMonth(cycle, locale)}</th>
                  <td>
                    {agenda && <Link href={`/agendas/${agenda.id}`}>{t('open')}</Link>}
                    {!agenda && !mayPlan && t('none')}
                    {!agenda && mayPlan && (
                      <Act action={openAgendaAction} hidden={{ cycle: cycle.id }} {...{ refusals }}>
                        <button type="submit" className="quiet">
                          {t('begin')}
                        </button>
                      </Act>
                    )}
                  </td>
                  <td>{agenda && (await sayCirculation(agenda))}</td>
                  <td>{formatDay(agenda?.meetsOn ?? cycle.meetsOn, locale)}</td>
                  <td className="number">{agenda ? itemCount : null}</td>
                  <td className="number">
                    {agenda &&
                      t('minutesOf', { planned: plannedMinutes, length: agenda.lengthMinutes })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="note">
        <CsvLink address={`/${locale}/agendas.csv`}>{t('csv')}</CsvLink>
      </p>
    </>
  )
}
