'use client'

import { useTranslations } from 'next-intl'
import { openKeys, sureKeys } from '#lib/submissions/reading.ts'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'

type Props = { isDone: boolean; undoes: string | null; redoes: string | null }

/** What still has to be decided, and the buttons that decide it at once. */
export function Bar({ isDone, undoes, redoes }: Props) {
  const { reading, accept, turn, isBusy } = useDesk()
  const t = useTranslations('review')
  const open = openKeys(reading).length
  const passages = reading.unplaced.length
  const sure = sureKeys(reading).length
  return (
    <div className={`${styles.bar} on-screen`}>
      <p className={styles.left}>
        {isDone ? t('nothingWaits') : t('open', { count: open })}
        {passages > 0 && ` ${t('passagesWait', { count: passages })}`}
      </p>
      <div className={styles.buttons}>
        {!isDone && sure > 0 && open + passages > 0 && (
          <button type="button" aria-disabled={isBusy} onClick={() => accept('sure')}>
            {t('acceptSure', { count: sure })}
          </button>
        )}
        {!isDone && (
          <button
            type="button"
            className={sure > 0 && open + passages > 0 ? 'plain' : undefined}
            aria-disabled={isBusy}
            onClick={() => accept('all')}
          >
            {t('acceptAll')}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-disabled={isBusy || !undoes}
          onClick={() => undoes && turn('undo')}
        >
          {undoes ? t('undoWhat', { what: undoes }) : t('undo')}
        </button>
        {redoes && (
          <button
            type="button"
            className="quiet"
            aria-disabled={isBusy}
            onClick={() => turn('redo')}
          >
            {t('redo')}
          </button>
        )}
      </div>
    </div>
  )
}
