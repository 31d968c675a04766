'use client'

import { useTranslations } from 'next-intl'
import type { ReadSection, ReadStatement } from '#lib/submissions/reading.ts'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'
import { SectionForm } from './section-form.tsx'
import { type Action, type actionsOn, KEYS } from './statement-actions.ts'
import { Tool } from './tool.tsx'

type Props = {
  section: ReadSection
  statement: ReadStatement
  actions: ReturnType<typeof actionsOn>
  isOpen: boolean
}

const FIRST = ['join', 'split', 'drop', 'furniture', 'nil'] as const
const ARROWS = { up: '↑', down: '↓', out: '←', in: '→' } as const

export function StatementTools({ section, statement, actions, isOpen }: Props) {
  const { act } = useDesk()
  const t = useTranslations('review')
  const tool = (action: Action, label: string, sign?: string) => (
    <Tool
      key={action}
      keys={KEYS[action]}
      isOff={!actions[action]}
      isMain={action === 'accept'}
      onPress={() => actions[action]?.()}
      label={sign && label}
    >
      {sign ?? label}
    </Tool>
  )
  const other = statement.language === 'en' ? 'fr' : 'en'
  return (
    <>
      <fieldset className={styles.tools} aria-label={t('correct')}>
        {isOpen && tool('accept', t('tools.accept'))}
        {FIRST.map((action) => tool(action, t(`tools.${action}`)))}
        {tool('language', t(`tools.language.${other}`))}
      </fieldset>
      <SectionForm
        key={section.kind}
        label={t('moveForm')}
        value={section.kind}
        onChoose={(kind) =>
          kind !== section.kind &&
          act(
            { kind: 'move', statement: statement.key, section: kind, before: null },
            statement.key,
          )
        }
        before={
          <>
            {tool('up', t('tools.up'), ARROWS.up)}
            {tool('down', t('tools.down'), ARROWS.down)}
            {tool('out', t('tools.out'), ARROWS.out)}
            {tool('in', t('tools.in'), ARROWS.in)}
          </>
        }
      >
        <Tool>{t('move')}</Tool>
      </SectionForm>
    </>
  )
}
