'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useId } from 'react'
import { flushSync } from 'react-dom'
import { type DraftLine, isBlank } from '#lib/answers/draft.ts'
import type { SectionKind } from '#lib/cycles/cycle.ts'
import { AskFields } from './ask-fields.tsx'
import { useEditing, useLines } from './editing.ts'
import styles from './section.module.css'

type Props = { line: DraftLine; number: number; kind: SectionKind; title: string }

/** Letters on a line of the widest column. */
const LINE_LETTERS = 78

export function LineField({ line, number, kind, title }: Props) {
  const t = useTranslations('answers.page')
  const { change, goOnAfter } = useLines(kind)
  const id = useId()
  const { text } = line
  const label = isBlank(line) ? 'blank' : 'line'

  /** Enter ends a statement, as it ends a line on paper. */
  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const list = event.currentTarget.closest('ol')
    if (isBlank(line)) return
    // The next field is laid before another letter can come: whoever types on loses none.
    flushSync(() => goOnAfter(line))
    list?.querySelectorAll('textarea')[number]?.focus()
  }

  return (
    <li className={styles.line}>
      <span aria-hidden="true">{number}</span>
      <div>
        <textarea
          name={`line/${kind}/${line.id}`}
          rows={Math.max(1, Math.ceil(text.length / LINE_LETTERS))}
          value={text}
          aria-label={t(label, { section: title, n: number })}
          aria-describedby={`${id}-note`}
          onChange={(event) => change(line, { text: event.target.value })}
          onKeyDown={press}
        />
        <div id={`${id}-note`}>
          <LineNotes line={line} number={number} kind={kind} />
        </div>
        {kind === 'issues' && !isBlank(line) && (
          <AskFields line={line} onChange={(ask) => change(line, { ask })} />
        )}
      </div>
    </li>
  )
}

/** Where a line comes from, and that it stands beside another wording of it. */
function LineNotes({ line, number, kind }: Omit<Props, 'title'>) {
  const t = useTranslations('answers.page')
  const { sheet } = useEditing()
  const { lines, remove } = useLines(kind)
  const other = line.beside === null ? undefined : lines.find(({ id }) => id === line.beside)
  return (
    <>
      {line.priority !== null && sheet.last && (
        <p className={styles.lineNote}>{t('from', { month: sheet.last.month })}</p>
      )}
      {other && (
        <p className={styles.lineNote}>
          {t('beside')}{' '}
          <button
            type="button"
            className="quiet"
            aria-label={t('onlyOf', { n: number })}
            onClick={() => remove(other)}
          >
            {t('only')}
          </button>
        </p>
      )}
    </>
  )
}
