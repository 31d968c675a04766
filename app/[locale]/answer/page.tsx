import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { findHolder } from '#lib/answers/queries/find-holder.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { DeadLink } from './dead-link.tsx'
import { OpenLinkForm } from './open-link-form.tsx'

type Props = { searchParams: Promise<{ key?: string | string[]; refused?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('answers.press'))('title'), robots: { index: false } }
}

/** A button stands between the link and its use: filters of mail follow links, and nothing must come of it. */
export default async function AnswerByLinkPage({ searchParams }: Props) {
  const t = await getTranslations('answers')
  const locale = await getLocale()
  const { key, refused } = await searchParams
  const token = [key ?? []].flat()[0] ?? ''
  if (token === '')
    return (
      <div className="narrow">
        <h1>{t('press.none')}</h1>
        {refused && <Notice kind="done">{t('hand.refused')}</Notice>}
        <p className="lede">{t('press.noneText')}</p>
      </div>
    )
  const found = await findHolder(token, new Date())
  if (found.state !== 'good') return <DeadLink found={found} />
  const { link, cycle, jurisdiction, council } = found.holder
  const name = inLanguage(jurisdiction.name, locale)
  return (
    <div className="narrow">
      <h1>{t('press.heading', { name, month: formatMonth(cycle, locale) })}</h1>
      <p className="note">{inLanguage(council.name, locale)}</p>
      <p className="lede">{t('press.text', { person: link.name })}</p>
      <OpenLinkForm token={token} words={t('press.open')} />
      <p className="note">{t('press.notYours')}</p>
    </div>
  )
}
