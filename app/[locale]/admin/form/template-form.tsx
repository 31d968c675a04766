'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import type { SectionKind } from '#lib/cycles/cycle.ts'
import type { TemplateSection } from '#lib/cycles/template.ts'
import { saveTemplateAction } from './actions.ts'
import styles from './form.module.css'
import { SectionFields } from './section-fields.tsx'

type Props = { seen: number; sections: { kind: SectionKind; asked: TemplateSection | null }[] }

/** The words of the form as they stand; what is saved is its next version. */
export function TemplateForm({ seen, sections }: Props) {
  const t = useTranslations('template')
  const { answer, isSending, sheet } = useSeenForm(saveTemplateAction, { seen })
  return (
    <SeenForm sheet={sheet} className={styles.form}>
      {answer?.ok && <Notice kind="done">{t('saved', { version: answer.version })}</Notice>}
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
      {sections.map(({ kind, asked }, at) => (
        <SectionFields key={kind} kind={kind} asked={asked} number={asked?.number ?? at + 1} />
      ))}
      <SubmitButton isBusy={isSending}>{t('save')}</SubmitButton>
    </SeenForm>
  )
}
