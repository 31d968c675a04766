'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SECTION_ORDER } from '#app/[locale]/submissions/section-order.ts'
import type { SectionKind } from '#lib/documents/form.ts'
import styles from './review.module.css'

type Props = {
  label: string
  value: SectionKind
  onChoose: (section: SectionKind) => void
  id?: string
  before?: ReactNode
  children: ReactNode
}

/** A section and what to do with it; nothing happens before the button, so that the keys may walk the list. */
export function SectionForm({ label, value, onChoose, id, before, children }: Props) {
  const t = useTranslations('submissions')
  return (
    <form
      className={styles.tools}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        const named = new FormData(event.currentTarget).get('section')
        const section = SECTION_ORDER.find((kind) => kind === named)
        if (section) onChoose(section)
      }}
    >
      {before}
      <select name="section" id={id} defaultValue={value} aria-label={t('section')}>
        {SECTION_ORDER.map((kind) => (
          <option key={kind} value={kind}>
            {t(`sections.${kind}`)}
          </option>
        ))}
      </select>
      {children}
    </form>
  )
}
