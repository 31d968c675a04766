'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import styles from './answer.module.css'
import type { Asked } from './answer-sheet.ts'

const NOT_READ = [
  'other-jurisdiction',
  'not-a-form',
  'blank-form',
  'too-large',
  'no-file',
  'unreadable',
] as const

/** A form that was written in Word fills the page; sent by the browser itself, so that it works without scripts. */
export function FileForm({ linkId, asked }: { linkId: number; asked: Asked }) {
  const t = useTranslations('answers.page')
  const locale = useLocale()
  const [isSending, setIsSending] = useState(false)
  const [isOver, setIsOver] = useState(false)
  const problem = NOT_READ.find((one) => one === asked.problem)
  return (
    <section aria-labelledby="word">
      <h2 id="word">{t('word')}</h2>
      {problem && <Notice kind="refused">{t(`notRead.${problem}`)}</Notice>}
      {asked.filled !== undefined && (
        <Notice kind="done">
          {t('filled', { n: Number(asked.filled), left: Number(asked.left ?? 0) })}{' '}
          {asked.month && t('otherCycle', { month: asked.month })}
        </Notice>
      )}
      <p>{t('wordText')}</p>
      <form
        action={`/api/answer/file?link=${linkId}&locale=${locale}`}
        method="post"
        encType="multipart/form-data"
        onSubmit={() => setIsSending(true)}
        className={isOver ? styles.over : undefined}
        onDragOver={() => setIsOver(true)}
        onDragLeave={() => setIsOver(false)}
        onDrop={() => setIsOver(false)}
      >
        <label className="unseen" htmlFor="file">
          {t('choose')}
        </label>
        <input
          id="file"
          type="file"
          name="file"
          required
          accept=".docx,.odt,.pdf,.txt,.eml"
          className={styles.file}
        />
        <SubmitButton className="plain" isBusy={isSending}>
          {isSending ? t('filling') : t('fill')}
        </SubmitButton>
      </form>
    </section>
  )
}
