'use client'

import { useTranslations } from 'next-intl'
import { use, useId } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'
import type { SectionKind } from '#lib/cycles/cycle.ts'
import type { TemplateSection } from '#lib/cycles/template.ts'
import styles from './form.module.css'

const LANGUAGES = ['en', 'fr'] as const

type Props = { kind: SectionKind; asked: TemplateSection | null; number: number }

/** One section: whether the form asks for it, and how, the two languages side by side. */
export function SectionFields({ kind, asked, number }: Props) {
  const t = useTranslations('template')
  const typed = use(TypedText)
  const isAsked = typed ? typed[`${kind}-asked`] !== undefined : asked !== null
  return (
    <fieldset className={styles.section}>
      <legend>{t(`kinds.${kind}`)}</legend>
      <div className={styles.place}>
        <label className={styles.asked}>
          <input type="checkbox" name={`${kind}-asked`} defaultChecked={isAsked} />
          {t('asked')}
        </label>
        <Field name={`${kind}-number`} type="number" label={t('number')} defaultValue={number} />
      </div>
      <div className={styles.languages}>
        {LANGUAGES.map((language) => (
          <div key={language} lang={`${language}-CA`}>
            <Field
              name={`${kind}-title-${language}`}
              label={t(`title.${language}`)}
              defaultValue={asked?.title[language] ?? ''}
            />
            <Area
              name={`${kind}-prompt-${language}`}
              label={t(`prompt.${language}`)}
              defaultValue={asked?.prompt[language] ?? ''}
            />
          </div>
        ))}
      </div>
      <details>
        <summary>{t('aliases', { count: asked?.aliases.length ?? 0 })}</summary>
        <Area
          name={`${kind}-aliases`}
          label={t('aliasesLabel')}
          hint={t('aliasesHint')}
          defaultValue={asked?.aliases.join('\n') ?? ''}
        />
      </details>
    </fieldset>
  )
}

type AreaProps = { name: string; label: string; hint?: string; defaultValue: string }

function Area({ name, label, hint, defaultValue }: AreaProps) {
  const id = useId()
  const typed = use(TypedText)?.[name]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={4}
        aria-describedby={hint ? `${id}-note` : undefined}
        defaultValue={typed ?? defaultValue}
      />
      {hint && (
        <p id={`${id}-note`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
