'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Ask, type DraftLine, isNoAsk } from '#lib/answers/draft.ts'
import styles from './section.module.css'

type Props = { line: DraftLine; onChange: (ask: Ask | null) => void }

const PARTS = [
  ['what', 'what'],
  ['by', 'by'],
  ['from', 'whom'],
] as const

/** A need said so that somebody can meet it: what, by when, from whom. */
export function AskFields({ line, onChange }: Props) {
  const t = useTranslations('answers.page')
  const [isOpen] = useState(!isNoAsk(line.ask))
  const ask = line.ask ?? { what: '', by: '', from: '' }
  return (
    <details className={styles.need} open={isOpen}>
      <summary>{t('ask')}</summary>
      <p>{t('askText')}</p>
      {PARTS.map(([part, word]) => (
        <label key={part}>
          {t(word)}
          <input
            name={`${part}/${line.id}`}
            value={ask[part]}
            maxLength={500}
            onChange={(event) => {
              const next = { ...ask, [part]: event.target.value }
              onChange(isNoAsk(next) ? null : next)
            }}
          />
        </label>
      ))}
    </details>
  )
}
