'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'
import { Tool } from './tool.tsx'

const LANGUAGES = ['en', 'fr', 'both'] as const

/** Who to ask about the form. What is typed stays in its field, whoever was faster. */
export function ContactForm() {
  const { reading, act } = useDesk()
  const t = useTranslations('review')
  return (
    <form
      className={styles.tools}
      key={reading.contact}
      onSubmit={(event) => {
        event.preventDefault()
        const typed = new FormData(event.currentTarget).get('contact')
        const name = typeof typed === 'string' ? typed.trim() : ''
        act({ kind: 'contact', name: name || null })
      }}
    >
      <input
        name="contact"
        type="text"
        maxLength={200}
        defaultValue={reading.contact ?? ''}
        placeholder={t('noContact')}
        aria-label={t('contact')}
      />
      <Tool>{t('save')}</Tool>
    </form>
  )
}

export function LanguageForm() {
  const { reading, act } = useDesk()
  const t = useTranslations('review')
  const names = useTranslations('submissions')
  return (
    <form
      className={styles.tools}
      key={reading.language}
      onSubmit={(event) => {
        event.preventDefault()
        const chosen = new FormData(event.currentTarget).get('language')
        const language = LANGUAGES.find((known) => known === chosen)
        if (language) act({ kind: 'form-language', language })
      }}
    >
      <select name="language" defaultValue={reading.language} aria-label={names('language')}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {names(`languages.${language}`)}
          </option>
        ))}
      </select>
      <Tool>{t('save')}</Tool>
    </form>
  )
}
