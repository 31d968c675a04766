import { useTranslations } from 'next-intl'
import styles from './set-up.module.css'

const CHOICES = ['canada', 'empty'] as const

export function RosterChoice({ chosen }: { chosen: (typeof CHOICES)[number] }) {
  const t = useTranslations('setUp')
  return (
    <fieldset className={styles.choice}>
      <legend>{t('roster')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="roster" value={choice} defaultChecked={choice === chosen} />
          <span>
            {t(`rosters.${choice}.name`)}
            <small>{t(`rosters.${choice}.text`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
