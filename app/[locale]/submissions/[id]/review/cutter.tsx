'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { quoted } from '#lib/i18n/quotation.ts'
import type { ReadStatement } from '#lib/submissions/reading.ts'
import { cutAt, cutsOf, saidIn } from '#lib/submissions/spans.ts'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'
import { Tool } from './tool.tsx'

type Props = { statement: ReadStatement; onClose: () => void }

/** Where to cut a statement in two: a word at a time with the arrows, or by pressing the word that opens the second. */
export function Cutter({ statement, onClose }: Props) {
  const { reading, chosen, act } = useDesk()
  const t = useTranslations('review')
  const locale = useLocale()
  const { text } = reading
  const cuts = cutsOf(text, statement.spans)
  // Words chosen in the original say where the second one begins.
  const [index, setIndex] = useState(() => {
    const at = cuts.indexOf(chosen?.start ?? -1)
    return at < 0 ? likelyCut(text, cuts) : at
  })
  const at = cuts[index]
  if (at === undefined)
    return (
      <p className={styles.tools}>
        {t('oneWord')} <Tool onPress={onClose}>{t('clear')}</Tool>
      </p>
    )
  const [before, after] = cutAt(text, statement.spans, at).map((spans) => saidIn(text, spans))
  return (
    <form
      aria-label={t('cutForm')}
      className={styles.cutter}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
        act({ kind: 'split', statement: statement.key, at })
      }}
    >
      <p lang={`${statement.language}-CA`}>
        <span>{before}</span>
        <span>{after}</span>
      </p>
      <label>
        {t('cutWhere')}
        <input
          type="range"
          min={0}
          max={cuts.length - 1}
          value={index}
          // biome-ignore lint/a11y/noAutofocus: whoever asked to cut goes on with the arrows
          autoFocus
          aria-valuetext={t('cutBefore', { words: quoted((after ?? '').slice(0, 40), locale) })}
          onChange={(event) => setIndex(Number(event.target.value))}
        />
      </label>
      <div className={styles.tools}>
        <Tool isMain>{t('cut')}</Tool>
        <Tool onPress={onClose}>{t('clear')}</Tool>
      </div>
    </form>
  )
}

/** The first end of a sentence, else the middle. */
function likelyCut(text: string, cuts: readonly number[]): number {
  const found = cuts.findIndex((at) =>
    /[.!?;:…][)»”"']*\s+$/.test(text.slice(Math.max(0, at - 12), at)),
  )
  return found < 0 ? Math.floor(cuts.length / 2) : found
}
