import { getTranslations } from 'next-intl/server'
import { ROUND_STATES } from '#lib/rounds/round-state.ts'
import styles from './state-mark.module.css'
import { StateMark } from './state-mark.tsx'

/** Each state beside its mark, so that nobody has to guess one. */
export async function StateKey() {
  const t = await getTranslations('rounds')
  return (
    <section aria-labelledby="key">
      <h2 id="key">{t('keyTitle')}</h2>
      <p className="finding">{t('keyFinding')}</p>
      <dl className={styles.key}>
        {ROUND_STATES.map((state) => (
          <div key={state}>
            <StateMark state={state} />
            <dt>{t(`states.${state}`)}</dt>
            <dd>{t(`meanings.${state}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
