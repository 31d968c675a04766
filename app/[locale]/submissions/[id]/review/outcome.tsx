'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { beforeStop, quoted } from '#lib/i18n/quotation.ts'
import { useDesk } from './desk-state.ts'
import { wordsOf } from './words-of.ts'

const REASONS = [
  'not-allowed',
  'not-found',
  'not-current',
  'stale',
  'no-such-statement',
  'no-words',
  'nothing-before',
  'no-such-place',
  'as-it-is',
  'nothing-to-undo',
  'other-jurisdiction',
  'unknown-jurisdiction',
  'no-cycle',
  'taken',
] as const

/** What just happened. A correction that somebody else forestalled is kept, to be done again or left. */
export function Outcome() {
  const { said, say, act, reading } = useDesk()
  const t = useTranslations('review')
  const locale = useLocale()
  if (!said || said.kind === 'done')
    return (
      <p className="unseen" role="status">
        {said && t(`done.${said.what}`)}
      </p>
    )
  const reason = REASONS.find((known) => known === said.reason) ?? 'not-found'
  const { kept } = said
  return (
    <Notice kind="refused">
      {t(`refused.${reason}`)}
      {kept && reason === 'stale' && (
        <>
          {' '}
          {t('kept', {
            what: t(`edits.${kept.edit.kind}`),
            words: beforeStop(quoted(wordsOf(kept.edit, reading), locale)),
          })}{' '}
          <button type="button" className="quiet" onClick={() => act(kept.edit, kept.goal)}>
            {t('doAgain')}
          </button>{' '}
          <button type="button" className="quiet" onClick={() => say(null)}>
            {t('leaveIt')}
          </button>
        </>
      )}
    </Notice>
  )
}
