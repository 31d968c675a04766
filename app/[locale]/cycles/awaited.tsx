import { getLocale, getTranslations } from 'next-intl/server'
import { type Actor, jurisdictionOf, may } from '#lib/auth/actor.ts'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { RollCall } from '#lib/submissions/roll.ts'

type Props = { actor: Actor; cycle: Cycle; roll: RollCall[]; today: string }

/** Whose form did not come, and what whoever reads this can do about it. */
export async function Awaited({ actor, cycle, roll, today }: Props) {
  const t = await getTranslations('cycles.awaited')
  const locale = await getLocale()
  const state = stateOn(cycle, today)
  const missing = roll.filter((call) => call.state === 'not-received')
  if (missing.length === 0 || state === 'upcoming') return null
  const own = jurisdictionOf(actor, cycle.councilId)
  const maySubmit = may(actor, 'submit', cycle.councilId)
  const mayAdminister = may(actor, 'administer', cycle.councilId)
  return (
    <section aria-labelledby="awaited">
      <h2 id="awaited">{t('title')}</h2>
      <p className="finding">
        {t(`finding.${state}`, {
          due: formatDay(cycle.dueOn, locale),
          until: formatDay(cycle.lateUntil, locale),
        })}
      </p>
      <ul className="lines">
        {missing.map(({ jurisdiction }) => {
          const name = inLanguage(jurisdiction.name, locale)
          const maySend = maySubmit && (own === null || own === jurisdiction.id)
          return (
            <li key={jurisdiction.id} id={`awaited-${jurisdiction.key}`}>
              <span>{name}</span>
              {maySend && (
                <Link href="/intake" className="on-screen" aria-label={t('uploadOf', { name })}>
                  {t('upload')}
                </Link>
              )}
              {mayAdminister && (
                <Link
                  className="on-screen"
                  href={`/cycles/${cycle.id}/edit#roster-${jurisdiction.key}`}
                  aria-label={t('excuseOf', { name })}
                >
                  {t('excuse')}
                </Link>
              )}
              <Link
                className="on-screen"
                href={{ pathname: '/submissions', query: { jurisdiction: jurisdiction.key } }}
                aria-label={t('earlierOf', { name })}
              >
                {t('earlier')}
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
