'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '#app/_ui/forms/notice.tsx'
import type { Keeping } from './draft-keeper.ts'
import { useEditing } from './editing.ts'

type Props = { keeping: Keeping; onSeen: () => void }

/** Whoever is second reads who was quicker, and that their own text is still here. */
export function MeanwhileNotice({ keeping: { meanwhile }, onSeen }: Props) {
  const t = useTranslations('answers.page')
  const { sheet } = useEditing()
  if (!meanwhile) return null
  const { by, isBoth, stayed, unheard } = meanwhile
  const who = by === null ? 'none' : by.id === sheet.linkId ? 'self' : 'other'
  return (
    <Notice kind="note">
      {t('meanwhile', { who, name: by?.name ?? '' })} {isBoth && t('both')} {stayed && t('stayed')}{' '}
      {unheard && t('unheard')}{' '}
      <button type="button" className="quiet" onClick={onSeen}>
        {t('seen')}
      </button>
    </Notice>
  )
}
