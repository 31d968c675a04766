'use client'

import { useTranslations } from 'next-intl'
import { isBlank, linesIn } from '#lib/answers/draft.ts'
import type { SectionKind } from '#lib/cycles/cycle.ts'
import type { Sheet } from './answer-sheet.ts'
import { useEditing, useLines } from './editing.ts'
import { LineField } from './line-field.tsx'
import styles from './section.module.css'

type Props = { section: Sheet['sections'][number] }

/** One section with the form's own question, one statement a line. */
export function SectionFields({ section: { kind, number, title, prompt } }: Props) {
  const t = useTranslations('answers.page')
  const { lines, keyOf } = useLines(kind)
  const { isNil, says } = useNil(kind)
  const { tab } = useEditing()
  const hasWords = linesIn(tab.mine, kind).some((line) => !isBlank(line))
  return (
    <section aria-labelledby={kind} className={styles.section}>
      <div className={styles.head}>
        <h2 id={kind}>
          <i>{number}</i>
          {title}
        </h2>
        <label className={styles.nil}>
          <input
            type="checkbox"
            name={`nil-${kind}`}
            checked={isNil}
            disabled={hasWords}
            onChange={(event) => says(event.target.checked)}
            aria-label={t('nilOf', { section: title })}
          />
          {t('nil')}
        </label>
      </div>
      <p className={styles.ask}>
        {prompt} <span>{t('one')}</span>
      </p>
      {!isNil && (
        <ol className={styles.lines}>
          {lines.map((line, at) => (
            <LineField key={keyOf(line)} line={line} number={at + 1} kind={kind} title={title} />
          ))}
        </ol>
      )}
    </section>
  )
}

function useNil(kind: SectionKind) {
  const { tab, write } = useEditing()
  const { sections } = tab.mine
  return {
    isNil: sections.some((one) => one.kind === kind && one.isNil && one.lines.every(isBlank)),
    says: (isNil: boolean) =>
      write(
        {
          ...tab.mine,
          sections: sections.map((one) => (one.kind === kind ? { ...one, isNil } : one)),
        },
        true,
      ),
  }
}
