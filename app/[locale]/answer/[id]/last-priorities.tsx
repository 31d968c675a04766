'use client'

import { useTranslations } from 'next-intl'
import { WORDS } from '#lib/answers/draft.ts'
import { countSaid, type LastPriority, sayOf } from '#lib/answers/priorities.ts'
import { useEditing } from './editing.ts'
import styles from './section.module.css'

/** What this jurisdiction last told the council, first: one press says what became of each. */
export function LastPriorities() {
  const t = useTranslations('answers.page')
  const { sheet, tab } = useEditing()
  if (!sheet.last) return null
  const { month, priorities } = sheet.last
  const n = priorities.length
  const said = countSaid(tab.mine, priorities)
  return (
    <section aria-labelledby="priorities-told" className={styles.section}>
      <h2 id="priorities-told">{t('told', { month })}</h2>
      <p className="finding">{t('toldFinding', { n, said, left: n - said })}</p>
      <ul className={styles.told}>
        {priorities.map((priority) => (
          <Told key={priority.statementId} priority={priority} />
        ))}
      </ul>
    </section>
  )
}

function Told({ priority }: { priority: LastPriority }) {
  const t = useTranslations('answers.page')
  const { tab, write } = useEditing()
  const { statementId, text } = priority
  const word = tab.mine.words[String(statementId)]
  const name = `word-${statementId}`
  return (
    <li>
      <fieldset>
        <legend>{text}</legend>
        <div className={styles.words}>
          {WORDS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={name}
                value={one}
                checked={word === one}
                onChange={() => write(sayOf(tab.mine, priority, one), true)}
              />
              {t(`words.${one}`)}
            </label>
          ))}
        </div>
        {word && (
          <p className={styles.lineNote}>
            {t(`follows.${word}`)}{' '}
            <button
              type="submit"
              name="undo"
              value={statementId}
              className="quiet"
              aria-label={t('undoOf', { priority: text })}
              onClick={(event) => {
                event.preventDefault()
                write(sayOf(tab.mine, priority, null), true)
              }}
            >
              {t('undo')}
            </button>
          </p>
        )}
      </fieldset>
    </li>
  )
}
