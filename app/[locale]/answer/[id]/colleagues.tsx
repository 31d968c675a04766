import { getLocale, getTranslations } from 'next-intl/server'
import type { Holder } from '#lib/answers/holder.ts'
import type { Colleague } from '#lib/answers/queries/find-answer.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'

/** Who answers for this jurisdiction, and the way to hand it over. */
export async function Colleagues({
  holder,
  colleagues,
}: {
  holder: Holder
  colleagues: Colleague[]
}) {
  const t = await getTranslations('answers.page')
  const locale = await getLocale()
  const { link } = holder
  const say = ({ id, name, issuedAt, openedAt, endedAt }: Colleague) => {
    if (id === link.id) return t('you', { name })
    if (endedAt) return t('ended', { name })
    const day = formatDay(dayOf(openedAt ?? issuedAt), locale)
    return t(openedAt ? 'opened' : 'invited', { name, day })
  }
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('who')}</h2>
      <ul>
        {colleagues.map((colleague) => (
          <li key={colleague.id}>{say(colleague)}</li>
        ))}
      </ul>
      <p>
        <Link className="button plain" href={`/answer/${link.id}/colleague`}>
          {t('hand')}
        </Link>
      </p>
    </section>
  )
}
