'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { WHYS } from '#lib/documents/form.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { confidenceOf, FIELDS, type Field, openKeys } from '#lib/submissions/reading.ts'
import { saidIn } from '#lib/submissions/spans.ts'
import { useDesk } from './desk-state.ts'
import { ContactForm, LanguageForm, type Option, PlaceForm } from './field-forms.tsx'
import styles from './review.module.css'
import { Tool } from './tool.tsx'

type Props = {
  jurisdictions: Option[]
  cycles: Option[]
  /** Another submission that stands where this form is said to belong. */
  standing: number | null
}

/** Whose form it is, for which cycle, from whom and in what language: what is doubtful comes first. */
export function Fields({ jurisdictions, cycles, standing }: Props) {
  const { reading } = useDesk()
  const t = useTranslations('review')
  const names = useTranslations('submissions')
  const open = openKeys(reading)
  const isOpen = (field: Field) => open.includes(`field:${field}`)
  const ordered = FIELDS.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
  const values: Record<Field, ReactNode> = {
    jurisdiction: (
      <PlaceForm field="jurisdiction" options={jurisdictions} isOpen={isOpen('jurisdiction')} />
    ),
    cycle: <PlaceForm field="cycle" options={cycles} isOpen={isOpen('cycle')} />,
    contact: <ContactForm />,
    language: <LanguageForm />,
  }
  const chosen = (options: Option[], current: number) =>
    options.find(({ id }) => id === current)?.label
  const said: Record<Field, ReactNode> = {
    jurisdiction: chosen(jurisdictions, reading.place.jurisdictionId),
    cycle: chosen(cycles, reading.place.cycleId),
    contact: reading.contact ?? t('noContact'),
    language: names(`languages.${reading.language}`),
  }
  return (
    <section className={styles.block} aria-labelledby="fields">
      <h3 id="fields">{t('fields')}</h3>
      <dl className={styles.fields}>
        {ordered.map((field) => (
          <div key={field} data-open={isOpen(field) || undefined}>
            <dt>{field === 'contact' ? t('contact') : names(field)}</dt>
            <dd>
              <span className="on-paper">{said[field]}</span>
              {values[field]}
              <Why field={field} isOpen={isOpen(field)} />
            </dd>
          </div>
        ))}
      </dl>
      {standing !== null && (
        <Notice kind="refused">
          {t('refused.taken')} <Link href={`/submissions/${standing}`}>{t('toStanding')}</Link>
        </Notice>
      )}
    </section>
  )
}

/** How sure the reader was, why, where it saw it; and a person's word that it is right. */
function Why({ field, isOpen }: { field: Field; isOpen: boolean }) {
  const { reading, act, show } = useDesk()
  const t = useTranslations('review')
  const guess = field === 'language' ? null : reading.fields[field]
  const confidence = confidenceOf(reading, field)
  const isAccepted = reading.accepted.includes(`field:${field}`)
  // A reading may have been stored when the reader gave other reasons than today.
  const why = WHYS.find((known) => known === guess?.why)
  return (
    <p className={styles.meta}>
      {isOpen && confidence && <em className="mark">{t(`confidence.${confidence}`)}</em>}
      {isAccepted && <span className={styles.accepted}>{t('accepted')}</span>}
      {why && <span>{t(`why.${why}`)}</span>}
      {why === 'answered-otherwise' && guess?.span && <q>{saidIn(reading.text, [guess.span])}</q>}
      {guess?.span && (
        <button
          type="button"
          className="quiet"
          onClick={() => guess.span && show({ key: `field:${field}`, spans: [guess.span] })}
        >
          {t('where')}
        </button>
      )}
      {isOpen && (
        <Tool onPress={() => act({ kind: 'accept', keys: [`field:${field}`] })}>
          {t('tools.accept')}
        </Tool>
      )}
    </p>
  )
}
