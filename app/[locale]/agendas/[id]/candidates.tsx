import { getLocale, getTranslations } from 'next-intl/server'
import type { CandidateTheme } from '#lib/agendas/candidates.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { Act } from '../act.tsx'
import { addThemeAction } from '../actions.ts'
import { refusalWords } from '../refusal-words.ts'
import styles from './agenda.module.css'

type Props = {
  candidates: CandidateTheme[]
  placed: number[]
  seen: { agenda: number; revision: number }
}

/** The themes of the cycle in the order they are proposed, each with its reason and who could present. */
export async function Candidates({ candidates, placed, seen }: Props) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const refusals = await refusalWords()
  return (
    <section aria-labelledby="candidates" className={styles.candidates}>
      <h2 id="candidates">{t('candidates')}</h2>
      <p className="finding">{candidates.length === 0 ? t('noThemes') : t('candidatesLede')}</p>
      <dl>
        {candidates.map((theme) => (
          <div key={theme.themeId}>
            <dt>
              <Link href={`/themes/${themeCode(theme.code)}`}>
                {inLanguage(theme.name, locale)}
              </Link>
              {theme.isNew && <span className="mark">{t('new')}</span>}
            </dt>
            <dd>
              {t('reach', { count: theme.reach, offers: theme.offers, needs: theme.needs })}{' '}
              {theme.cyclesSinceDiscussed === null
                ? t('neverDiscussed')
                : t('discussed', { count: theme.cyclesSinceDiscussed })}
              {presentersOf(theme, locale) && (
                <span className={styles.presenters}>
                  {t('couldPresent', { names: presentersOf(theme, locale) })}
                </span>
              )}
              {placed.includes(theme.themeId) ? (
                <span className={styles.placed}>{t('onAgenda')}</span>
              ) : (
                <Act
                  action={addThemeAction}
                  hidden={{ ...seen, theme: theme.code }}
                  refusals={refusals}
                >
                  <button
                    type="submit"
                    className="quiet"
                    aria-label={t('addOf', {
                      title: quoted(inLanguage(theme.name, locale), locale),
                    })}
                  >
                    {t('add')}
                  </button>
                </Act>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Whoever offered something on the theme could present it. */
function presentersOf(theme: CandidateTheme, locale: 'en' | 'fr'): string {
  const names = theme.quotes
    .filter((quote) => quote.section === 'sharing')
    .map((quote) => inLanguage(quote.jurisdiction, locale))
  const sorted = [...new Set(names)].sort(compareText(locale))
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(sorted)
}
