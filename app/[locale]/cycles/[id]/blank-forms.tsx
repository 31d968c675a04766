import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import { type Actor, jurisdictionOf, may } from '#lib/auth/actor.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'

type Props = { actor: Actor; cycle: Cycle; roster: Jurisdiction[] }

/** The form to send out, for one jurisdiction or for any; whoever speaks for one has that one's alone. */
export async function BlankForms({ actor, cycle, roster }: Props) {
  if (!may(actor, 'submit', cycle.councilId)) return null
  const t = await getTranslations('blankForm')
  const locale = await getLocale()
  const own = jurisdictionOf(actor, cycle.councilId)
  const names = new Intl.Collator(locale)
  const members = roster
    .filter(({ id }) => own === null || id === own)
    .map(({ key, name }) => ({ key, name: inLanguage(name, locale) }))
    .toSorted((one, other) => names.compare(one.name, other.name))
  return (
    <section className="on-screen" aria-labelledby="blank-form">
      <h2 id="blank-form">{t('heading')}</h2>
      <p className="finding">{t('finding')}</p>
      <form action={`/${locale}/cycles/${cycle.id}/form.docx`} className="filters">
        <CouncilKept />
        <label>
          {t('for')}
          <select name="jurisdiction">
            {own === null && <option value="">{t('forAnybody')}</option>}
            {members.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('language')}
          <select name="language" defaultValue={locale}>
            <option value="en">{t('english')}</option>
            <option value="fr">{t('french')}</option>
          </select>
        </label>
        <button type="submit" className="plain">
          {t('download')}
        </button>
      </form>
    </section>
  )
}
