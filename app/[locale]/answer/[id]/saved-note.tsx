'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatTime } from '#lib/i18n/formats.ts'
import styles from './answer.module.css'
import type { Keeping } from './draft-keeper.ts'

type Props = { keeping: Keeping; savedAt: string | null }

/** When the server last had the text, and where the text is meanwhile. */
export function SavedNote({ keeping: { state, storedAt }, savedAt }: Props) {
  const t = useTranslations('answers.page')
  const locale = useLocale()
  const [head, text] = (() => {
    if (state === 'dead') return [t('dead'), t('deadText')]
    if (state === 'too-long') return [t('tooLong'), t('tooLongText')]
    if (state === 'away') return [t('away'), t('awayText')]
    if (state === 'typing') return [t('typing'), t('nothingText')]
    if (storedAt) {
      const time = formatTime(storedAt.getHours() * 60 + storedAt.getMinutes(), locale)
      return [t('saved', { time }), t('savedText')]
    }
    return savedAt
      ? [t('savedSince', { when: savedAt }), t('savedText')]
      : [t('nothingYet'), t('nothingText')]
  })()
  const isWrong = state === 'away' || state === 'dead' || state === 'too-long'
  return (
    <p role="status" className={isWrong ? `${styles.saved} ${styles.off}` : styles.saved}>
      <b>{head}</b>
      <span className={styles.withScript}>{text}</span>
      <noscript>{t('withoutScript')}</noscript>
    </p>
  )
}
