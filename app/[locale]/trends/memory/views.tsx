import { getLocale, getTranslations } from 'next-intl/server'
import { Act } from '#app/[locale]/agendas/act.tsx'
import { monthKey } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Trends } from '#lib/trends/queries.ts'
import { writeTrendState } from '#lib/trends/state.ts'
import type { AskedTrends } from '../asked.ts'
import { dropViewAction } from './actions.ts'
import styles from './memory.module.css'
import { ViewForm, type ViewWords } from './view-form.tsx'

type Props = { asked: AskedTrends; cycles: Trends['cycles']; mayKeep: boolean }

/** The looks that the council keeps under a name, which of them this is, and how far it reaches. */
export async function Views({ asked, cycles, mayKeep }: Props) {
  const t = await getTranslations('memory.views')
  const curation = await getTranslations('curation')
  const locale = await getLocale()
  const { views, view, state, isDropped } = asked
  const words = await viewWords()
  return (
    <div className={styles.views}>
      {views.length > 0 && (
        <nav aria-label={t('title')} className="on-screen">
          {views.map(({ id, name }) => (
            <Link
              key={id}
              href={`/trends?view=${id}`}
              aria-current={id === view?.id ? 'page' : undefined}
            >
              {inLanguage(name, locale)}
            </Link>
          ))}
        </nav>
      )}
      <p>
        {isDropped && <>{t('dropped')} </>}
        {view && (
          <b>
            {t('view', {
              name: quoted(inLanguage(view.name, locale), locale),
              by: view.by ?? curation('byOperator'),
            })}{' '}
          </b>
        )}
        <HowFar state={state} cycles={cycles} />
      </p>
      {mayKeep && (
        <details className="on-screen">
          <summary>{t('keep')}</summary>
          <ViewForm
            address={writeTrendState(state)}
            until={state.until ? monthKey(state.until) : ''}
            cycles={cycles.toReversed().map((cycle) => ({
              value: monthKey(cycle),
              label: t('frozenAt', { cycle: formatMonth(cycle, locale) }),
            }))}
            words={words}
          />
          {view && (
            <Act
              action={dropViewAction}
              hidden={{ id: view.id, revision: view.revision }}
              refusals={words}
            >
              <button type="submit" className="quiet">
                {words.drop}
              </button>
            </Act>
          )}
        </details>
      )}
    </div>
  )
}

async function HowFar({ state, cycles }: Pick<AskedTrends, 'state'> & Pick<Props, 'cycles'>) {
  const t = await getTranslations('memory.views')
  const locale = await getLocale()
  const last = cycles.at(-1)
  const to = (until: typeof state.until) => `/trends?${writeTrendState({ ...state, until })}`
  if (state.until)
    return (
      <>
        {t('isFrozen', { cycle: formatMonth(state.until, locale) })}{' '}
        <Link href={to(null)} className="on-screen" prefetch={false}>
          {t('followLatest')}
        </Link>
      </>
    )
  return (
    <>
      {t('follows')}{' '}
      {last && (
        <Link href={to(last)} className="on-screen" prefetch={false}>
          {t('freeze', { cycle: formatMonth(last, locale) })}
        </Link>
      )}
    </>
  )
}

async function viewWords(): Promise<ViewWords> {
  const t = await getTranslations('memory')
  return {
    en: t('views.en'),
    fr: t('views.fr'),
    reach: t('views.reach'),
    follow: t('views.follow'),
    save: t('views.save'),
    saved: t('views.saved'),
    drop: t('views.drop'),
    'one-language': t('refusals.oneLanguage'),
    'no-place': t('refusals.noPlace'),
    'not-allowed': t('refusals.notAllowed'),
    'not-found': t('refusals.notFound'),
  }
}
