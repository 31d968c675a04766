'use client'

import { useTranslations } from 'next-intl'
import type { ReadSection } from '#lib/submissions/reading.ts'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'
import { Statement } from './statement.tsx'

/** The sections in the form's order, with what was read in each. */
export function Sections() {
  const { reading } = useDesk()
  return reading.sections.map((section) => <Section key={section.kind} section={section} />)
}

function Section({ section }: { section: ReadSection }) {
  const t = useTranslations('submissions')
  const { kind, number, heading, nil, statements } = section
  const isThere = number !== null || heading !== null || nil !== null
  const silence = nil ? t('nil') : isThere ? t('blank') : t('absent')
  return (
    <section className={styles.block} aria-labelledby={`section-${kind}`}>
      <h3 id={`section-${kind}`}>
        {number !== null && <span className={styles.number}>{number}</span>}
        {t(`sections.${kind}`)}
      </h3>
      {statements.length === 0 ? (
        <p className={styles.silence}>{silence}</p>
      ) : (
        <ul className={styles.statements}>
          {statements.map((statement, index) => (
            <Statement key={statement.key} {...{ section, statement, index }} />
          ))}
        </ul>
      )}
    </section>
  )
}
