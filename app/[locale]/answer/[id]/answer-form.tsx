'use client'

import { useTranslations } from 'next-intl'
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { answerAction } from '../actions.ts'
import styles from './answer.module.css'
import type { Sheet } from './answer-sheet.ts'
import { Contents } from './contents.tsx'
import { DraftKeeper } from './draft-keeper.ts'
import { Editing } from './editing.ts'
import { LastPriorities } from './last-priorities.tsx'
import { LeftToDo } from './left-to-do.tsx'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { SavedNote } from './saved-note.tsx'
import { SectionFields } from './section-fields.tsx'
import { UnplacedFields } from './unplaced-fields.tsx'

type Props = { sheet: Sheet; file: ReactNode; children: ReactNode }

/** The whole answer on one page. It is one plain form, and stored line by line where scripts run. */
export function AnswerForm({ sheet, file, children }: Props) {
  const t = useTranslations('answers.page')
  const { linkId, draft, revision } = sheet
  const [keeper] = useState(() => new DraftKeeper(linkId, { draft, revision }))
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  const [answer, run, isSending] = useActionState(answerAction, null)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => keeper.start(), [keeper])
  const { tab } = keeping

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const act = pressed instanceof HTMLButtonElement ? pressed.value : 'save'
    const isStored = await keeper.settle()
    setIsHeld(!isStored)
    if (!isStored || act !== 'send') return
    const { base, revision: seen } = keeper.snapshot().tab
    const filled = new FormData()
    for (const [name, value] of Object.entries({ link: linkId, revision: seen, act }))
      filled.set(name, String(value))
    filled.set('seen', JSON.stringify(base))
    filled.set('whole', 'seen')
    startTransition(() => run(filled))
  }

  return (
    <Editing value={{ sheet, tab, write: (mine, isAtOnce) => keeper.write(mine, isAtOnce) }}>
      <div className={styles.page}>
        <form action={run} onSubmit={send} className={styles.form}>
          <input type="hidden" name="link" value={linkId} />
          <input type="hidden" name="revision" value={tab.revision} />
          <input type="hidden" name="seen" value={JSON.stringify(tab.base)} />
          {answer && !answer.ok && <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>}
          <MeanwhileNotice keeping={keeping} onSeen={keeper.tellNoMore} />
          {/* Whoever presses Enter in a field hands nothing in. */}
          <button type="submit" name="act" value="save" className="unseen" tabIndex={-1}>
            {t('save')}
          </button>
          <LastPriorities />
          {sheet.sections.map((section) => (
            <SectionFields key={section.kind} section={section} />
          ))}
          <UnplacedFields />
          <div className={styles.hand}>
            {isHeld && <Notice kind="refused">{t('refusals.not-stored')}</Notice>}
            <LeftToDo />
            <p className={styles.acts}>
              <SubmitButton name="act" value="send" isBusy={isSending}>
                {sheet.isSent ? t('sendAgain') : t('send')}
              </SubmitButton>
              <noscript>
                <button type="submit" name="act" value="save" className="plain">
                  {t('save')}
                </button>
              </noscript>
            </p>
          </div>
        </form>
        <aside className={styles.side} aria-label={t('state')}>
          <SavedNote keeping={keeping} savedAt={sheet.savedAt} />
          <Contents />
          {children}
          {file}
        </aside>
      </div>
    </Editing>
  )
}
