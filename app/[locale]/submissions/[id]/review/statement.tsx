'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { openKeys, type ReadSection, type ReadStatement } from '#lib/submissions/reading.ts'
import { Cutter } from './cutter.tsx'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'
import { cutAtDoubts } from './scanned.ts'
import { actionsOn, shortcutOf } from './statement-actions.ts'
import { StatementTools } from './statement-tools.tsx'

type Props = { section: ReadSection; statement: ReadStatement; index: number }

/** One statement: pressing it shows where it stands in the original, and what may be corrected. */
export function Statement({ section, statement, index }: Props) {
  const desk = useDesk()
  const t = useTranslations('submissions')
  const words = useTranslations('review')
  const [isCutting, setCutting] = useState(false)
  const { key, context, depth, language, page, line, confidence } = statement
  const isShown = desk.shown?.key === key
  const isOpen = openKeys(desk.reading).includes(key)
  const isAccepted = desk.reading.accepted.includes(key)
  const actions = actionsOn(desk, section, index, () => setCutting(true))
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!event.shiftKey) return step(event)
    }
    const action = shortcutOf(event)
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    desk.show({ key, spans: statement.spans })
    actions[action]?.()
  }
  const place = [
    ...(page === null ? [] : [t('page', { page })]),
    ...(line === null ? [] : [t('line', { line })]),
  ].join(', ')
  const isIntroduced = context !== (section.statements[index - 1]?.context ?? null)
  return (
    <>
      {isIntroduced && context && <li className={styles.context}>{context}</li>}
      <li
        className={styles.statement}
        data-depth={Math.min(depth, 4)}
        data-lit={isShown || undefined}
      >
        <button
          type="button"
          className={styles.said}
          lang={`${language}-CA`}
          aria-pressed={isShown}
          data-focus={key}
          data-said=""
          onClick={() => desk.show({ key, spans: statement.spans })}
          onKeyDown={onKeyDown}
        >
          <Said statement={statement} />
        </button>
        <p className={styles.meta}>
          {place && <span>{place}</span>}
          {language !== desk.reading.language && <span>{t(`languages.${language}`)}</span>}
          {isOpen && confidence !== 'sure' && <em className="mark">{t(confidence)}</em>}
          {isAccepted && <span className={styles.accepted}>{words('accepted')}</span>}
        </p>
        {isShown && !isCutting && (
          <StatementTools {...{ section, statement, index, actions, isOpen }} />
        )}
        {isShown && isCutting && <Cutter statement={statement} onClose={() => setCutting(false)} />}
      </li>
    </>
  )
}

/** What was said, with the words dotted that were read with doubt. */
function Said({ statement: { text: said, spans } }: { statement: ReadStatement }) {
  const { reading, doubts } = useDesk()
  if (doubts.length === 0) return said
  return cutAtDoubts(said, { text: reading.text, spans, doubts }).map(
    ({ words, at, isDoubtful }) => (isDoubtful ? <u key={at}>{words}</u> : words),
  )
}

/** The arrows walk from statement to statement, across sections. */
function step(event: KeyboardEvent<HTMLButtonElement>): void {
  event.preventDefault()
  const all = [...document.querySelectorAll<HTMLElement>('[data-said]')]
  const next = all[all.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1)]
  next?.focus()
  next?.click()
}
