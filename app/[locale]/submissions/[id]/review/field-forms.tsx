'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'
import { Tool } from './tool.tsx'

export type Option = { id: number; label: string }

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

type PlaceProps = { field: 'jurisdiction' | 'cycle'; options: Option[]; isOpen: boolean }

/** Whose form it is, or for which cycle; the one that is chosen already is a way to say that it is right. */
export function PlaceForm({ field, options, isOpen }: PlaceProps) {
  const { reading, act } = useDesk()
  const t = useTranslations('review')
  const names = useTranslations('submissions')
  const current = field === 'cycle' ? reading.place.cycleId : reading.place.jurisdictionId
  return (
    <form
      className={styles.tools}
      key={current}
      onSubmit={(event) => {
        event.preventDefault()
        const id = Number(new FormData(event.currentTarget).get(field))
        if (id !== current)
          act(
            field === 'cycle'
              ? { kind: 'cycle', cycleId: id }
              : { kind: 'jurisdiction', jurisdictionId: id },
          )
        else if (isOpen) act({ kind: 'accept', keys: [`field:${field}`] })
      }}
    >
      <select name={field} defaultValue={current} aria-label={names(field)}>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
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
