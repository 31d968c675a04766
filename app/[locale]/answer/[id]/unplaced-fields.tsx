'use client'

import { useTranslations } from 'next-intl'
import { KINDS, lineOf, linesIn, withLines } from '#lib/answers/draft.ts'
import { useEditing, useLines } from './editing.ts'
import styles from './section.module.css'

/** What a file said under no section: somebody says where it belongs, or the secretariat is asked. */
export function UnplacedFields() {
  const t = useTranslations('answers.page')
  const { sheet, tab, write } = useEditing()
  const { lines, change, keyOf } = useLines('unplaced')
  if (lines.length === 0) return null
  const move = (id: string, to: string) => {
    const kind = KINDS.find((one) => one === to)
    const line = lines.find((one) => one.id === id)
    if (!kind || !line) return
    const rest = withLines(
      tab.mine,
      'unplaced',
      lines.filter((one) => one.id !== id),
    )
    const goal = [...linesIn(rest, kind), lineOf(`${id}.${kind}`, line.text)]
    write(withLines(rest, kind, goal), true)
  }
  return (
    <section aria-labelledby="unplaced" className={styles.section}>
      <h2 id="unplaced">{t('unplaced')}</h2>
      <p className="finding">{t('unplacedText')}</p>
      <ol className={styles.lines}>
        {lines.map((line, at) => (
          <li key={keyOf(line)} className={styles.line}>
            <span aria-hidden="true">{at + 1}</span>
            <div>
              <textarea
                name={`line/unplaced/${line.id}`}
                value={line.text}
                aria-label={t('line', { section: t('unplaced'), n: at + 1 })}
                onChange={(event) => change(line, { text: event.target.value })}
              />
              <label className={styles.to}>
                {t('to')}
                <select
                  name={`to/${line.id}`}
                  value="unplaced"
                  onChange={(event) => move(line.id, event.target.value)}
                >
                  <option value="unplaced">{t('leave')}</option>
                  {sheet.sections.map(({ kind, title }) => (
                    <option key={kind} value={kind}>
                      {title}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
