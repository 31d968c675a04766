'use client'

import { useLocale, useTranslations } from 'next-intl'
import { isAnswered } from '#lib/answers/draft.ts'
import { countSaid } from '#lib/answers/priorities.ts'
import { formatList } from '#lib/i18n/formats.ts'
import { useEditing } from './editing.ts'

/** What nobody has said yet; nothing of it keeps anybody from handing in. */
export function LeftToDo() {
  const t = useTranslations('answers.page')
  const locale = useLocale()
  const { sheet, tab } = useEditing()
  const priorities = sheet.last?.priorities ?? []
  const words = priorities.length - countSaid(tab.mine, priorities)
  const open = sheet.sections.filter(({ kind }) =>
    tab.mine.sections.some((one) => one.kind === kind && !isAnswered(one)),
  )
  const list = formatList(
    open.map(({ number }) => String(number)),
    locale,
  )
  const things = [
    ...(words > 0 ? [t('leftWords', { n: words })] : []),
    ...(open.length > 0 ? [t('leftSections', { n: open.length, list })] : []),
  ]
  return (
    <p>
      {things.length > 0 ? t('left', { things: formatList(things, locale) }) : t('whole')}{' '}
      {t('until', { until: sheet.until })}
    </p>
  )
}
