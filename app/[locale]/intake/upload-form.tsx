'use client'

import { useState } from 'react'
import styles from './intake.module.css'

type Words = Record<
  | 'files'
  | 'filesHint'
  | 'invitation'
  | 'chosen'
  | 'paste'
  | 'pasted'
  | 'pastedHint'
  | 'createsCycles'
  | 'send'
  | 'sending',
  string
>
type Props = { action: string; mayCreateCycles: boolean; words: Words }

/**
 * A plain form: files may be dropped on its field or chosen by keyboard before any script has run, which then only
 * lists their names and keeps the button from being pressed twice.
 */
export function UploadForm({ action, mayCreateCycles, words }: Props) {
  const [names, setNames] = useState<string[]>([])
  const [isSending, setSending] = useState(false)
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className={`stack ${styles.upload}`}
      onSubmit={() => setSending(true)}
    >
      <div className="field">
        <label htmlFor="files">{words.files}</label>
        <div className={styles.area}>
          <input
            id="files"
            className={styles.drop}
            name="files"
            type="file"
            accept=".docx,.docm,.dotx,.odt,.ott,.oth,.fodt,.pdf,.txt,.eml,.doc,.png,.jpg,.jpeg,.tif,.tiff"
            multiple
            aria-describedby="files-hint"
            onChange={(event) => setNames([...(event.target.files ?? [])].map(({ name }) => name))}
          />
          <p className={styles.invitation} aria-hidden="true">
            {names.length === 0 ? words.invitation : `${words.chosen} ${names.length}`}
          </p>
        </div>
        <p id="files-hint" className="field-hint">
          {words.filesHint}
        </p>
        {names.length > 0 && (
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </div>
      <details className={styles.paste}>
        <summary>{words.paste}</summary>
        <div className="field">
          <label htmlFor="pasted">{words.pasted}</label>
          <textarea id="pasted" name="pasted" rows={10} aria-describedby="pasted-hint" />
          <p id="pasted-hint" className="field-hint">
            {words.pastedHint}
          </p>
        </div>
      </details>
      {mayCreateCycles && (
        <label className={styles.check}>
          <input type="checkbox" name="createsCycles" />
          {words.createsCycles}
        </label>
      )}
      <button type="submit" disabled={isSending}>
        {isSending ? words.sending : words.send}
      </button>
    </form>
  )
}
