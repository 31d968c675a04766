'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Span } from '#lib/documents/form.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { sectionAt, useDesk } from './desk-state.ts'
import styles from './review.module.css'
import { SectionForm } from './section-form.tsx'
import { Tool } from './tool.tsx'
import { shortly } from './words-of.ts'

type Passed = { text: string; unplaced: Span[]; furniture: Span[] }

/** Words that found no place: each is put into a section, or called the form's own. */
export function Passages() {
  const { reading } = useDesk()
  const t = useTranslations('review')
  if (reading.unplaced.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="passages">
      <h3 id="passages">{t('passages')}</h3>
      <ul className={styles.passages}>
        {reading.unplaced.map((span) => (
          <Passage key={span.start} span={span} />
        ))}
      </ul>
    </section>
  )
}

/** What was taken for the form's own, greetings and signatures too, folded: nothing is left out that nobody can look at. */
export function LeftOut() {
  const { reading } = useDesk()
  const t = useTranslations('review')
  if (reading.furniture.length === 0) return null
  return (
    <details className={`${styles.leftOut} on-screen`}>
      <summary>{t('leftOut', { count: reading.furniture.length })}</summary>
      <p className={styles.silence}>{t('leftOutHint')}</p>
      <ul className={styles.passages}>
        {reading.furniture
          .toSorted((a, b) => a.start - b.start)
          .map((span) => (
            <Passage key={span.start} span={span} isLeftOut />
          ))}
      </ul>
    </details>
  )
}

function Passage({ span, isLeftOut = false }: { span: Span; isLeftOut?: boolean }) {
  const { reading, show, shown, act } = useDesk()
  const t = useTranslations('review')
  const locale = useLocale()
  const key = `passage-${span.start}`
  const words = reading.text.slice(span.start, span.end)
  return (
    <li data-lit={shown?.key === key || undefined}>
      <button
        type="button"
        className={styles.said}
        aria-pressed={shown?.key === key}
        data-focus={key}
        onClick={() => show({ key, spans: [span] })}
      >
        {words}
      </button>
      <SectionForm
        label={t('placeForm', {
          words: quoted(shortly(words), locale),
          time: timeOf(reading, span),
        })}
        value={sectionAt(reading, span.start)}
        onChoose={(section) => act({ kind: 'make', span, section })}
      >
        <Tool isMain>{t('place')}</Tool>
        {!isLeftOut && (
          <Tool onPress={() => act({ kind: 'furniture', spans: [span] })}>{t('furniture')}</Tool>
        )}
      </SectionForm>
    </li>
  )
}

/** The first, the second… of the passages with the same words: "1." may be left out on every page. */
function timeOf({ text, unplaced, furniture }: Passed, { start, end }: Span): number {
  const words = shortly(text.slice(start, end))
  return [...unplaced, ...furniture].filter(
    (one) => one.start <= start && shortly(text.slice(one.start, one.end)) === words,
  ).length
}
