'use client'

import { useTranslations } from 'next-intl'
import { sectionAt, useDesk } from './desk-state.ts'
import styles from './original.module.css'
import { SectionForm } from './section-form.tsx'
import { Tool } from './tool.tsx'
import { shortly } from './words-of.ts'

/** What may be done with the words that were chosen in the original. */
export function ChosenBar() {
  const { reading, chosen, choose, act } = useDesk()
  const t = useTranslations('review')
  if (!chosen) return <p className={`${styles.chosen} on-screen`}>{t('chooseHint')}</p>
  return (
    <div className={styles.chosen}>
      <SectionForm
        key={chosen.start}
        id="make-section"
        label={t('chosenForm')}
        value={sectionAt(reading, chosen.start)}
        onChoose={(section) => act({ kind: 'make', span: chosen, section })}
        before={<q>{shortly(reading.text.slice(chosen.start, chosen.end))}</q>}
      >
        <Tool isMain>{t('make')}</Tool>
        <Tool onPress={() => act({ kind: 'furniture', spans: [chosen] })}>{t('furniture')}</Tool>
        <Tool onPress={() => choose(null)}>{t('clear')}</Tool>
      </SectionForm>
    </div>
  )
}
