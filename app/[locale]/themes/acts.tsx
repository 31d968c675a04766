import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment } from '#lib/i18n/formats.ts'
import type { Label } from '#lib/themes/queries/find-run.ts'
import type { ActLine } from '#lib/themes/queries/list-acts.ts'
import { ActSentence } from './act-sentence.tsx'
import { refusalWords } from './act-words.ts'
import styles from './acts.module.css'
import { ButtonForm } from './button-form.tsx'

type Props = {
  acts: ActLine[]
  labels: ReadonlyMap<number | string, Label>
  mayCurate: boolean
}

/** A history of acts: what, who, when, why, whether it still says something; and the way back. */
export async function Acts({ acts, labels, mayCurate }: Props) {
  const t = await getTranslations('curation')
  const locale = await getLocale()
  const refusals = await refusalWords()
  return (
    <ol className={styles.acts}>
      {acts.map((act) => (
        <li key={act.id} className={act.state === 'undone' ? styles.undone : undefined}>
          <p>
            <ActSentence rule={act.rule} labels={labels} />
            {act.state !== 'stands' && <em className="mark"> {t(`states.${act.state}`)}</em>}
          </p>
          {act.text && <p className={styles.text}>{act.text}</p>}
          <p className="note">
            {act.author ?? t('byOperator')} · {formatMoment(act.appliedAt, locale)}
            {act.reason && ` · ${act.reason}`}
            {act.undoneAt &&
              ` · ${t('undoneBy', {
                who: act.undoneBy ?? t('byOperator'),
                when: formatMoment(act.undoneAt, locale),
              })}`}
          </p>
          {mayCurate && act.state !== 'undone' && (
            <ButtonForm id={act.id} action="undo" label={t('undo')} refusals={refusals} />
          )}
        </li>
      ))}
    </ol>
  )
}
