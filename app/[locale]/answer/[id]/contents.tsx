'use client'

import { useTranslations } from 'next-intl'
import { isBlank, isNil } from '#lib/answers/draft.ts'
import { countSaid } from '#lib/answers/priorities.ts'
import styles from './answer.module.css'
import { useEditing } from './editing.ts'

/** The parts of the answer and how far each is. */
export function Contents() {
  const t = useTranslations('answers.page')
  const { sheet, tab } = useEditing()
  const stateOf = (kind: string) => {
    const section = tab.mine.sections.find((one) => one.kind === kind)
    if (!section) return ''
    if (isNil(section)) return t('tocNil')
    return t('tocLines', { n: section.lines.filter((line) => !isBlank(line)).length })
  }
  return (
    <nav aria-labelledby="yours">
      <h2 id="yours">{t('yours')}</h2>
      <ul className={styles.contents}>
        {sheet.last && (
          <li>
            <a href="#priorities-told">{t('tocPriorities', { month: sheet.last.month })}</a>
            <span>
              {t('tocSaid', {
                said: countSaid(tab.mine, sheet.last.priorities),
                n: sheet.last.priorities.length,
              })}
            </span>
          </li>
        )}
        {sheet.sections.map(({ kind, number, title }) => (
          <li key={kind}>
            <a href={`#${kind}`}>{`${number} ${title}`}</a>
            <span>{stateOf(kind)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
