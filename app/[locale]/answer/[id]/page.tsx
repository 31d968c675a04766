import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { Deadlines } from '#app/[locale]/cycles/deadlines.tsx'
import { findOpened } from '#app/answering.ts'
import type { Holder } from '#lib/answers/holder.ts'
import { type Answer, findAnswer } from '#lib/answers/queries/find-answer.ts'
import { todayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMoment, formatMonth } from '#lib/i18n/formats.ts'
import { DeadLink } from '../dead-link.tsx'
import styles from './answer.module.css'
import { AnswerForm } from './answer-form.tsx'
import { type Asked, answerSheet } from './answer-sheet.ts'
import { Colleagues } from './colleagues.tsx'
import { FileForm } from './file-form.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findOpened((await params).id)
  const robots = { index: false }
  if (found.state !== 'good') return { robots }
  const locale = await getLocale()
  const { jurisdiction, cycle } = found.holder
  const name = inLanguage(jurisdiction.name, locale)
  const t = await getTranslations('answers.page')
  return { title: t('title', { name, month: formatMonth(cycle, locale) }), robots }
}

/** One jurisdiction's answer, for whoever opened a link of it in this browser; for everybody else there is nothing here. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const found = await findOpened((await params).id)
  if (found.state !== 'good') return <DeadLink found={found} />
  const { holder } = found
  const answer = await findAnswer(holder)
  const asked = await searchParams
  const { answers } = await getMessages()
  const sheet = await answerSheet(holder, answer)
  return (
    <NextIntlClientProvider messages={{ answers: { page: answers.page } }}>
      <AnswerHead holder={holder} />
      <HandedInNotice holder={holder} answer={answer} asked={asked} />
      <AnswerForm sheet={sheet} file={<FileForm linkId={holder.link.id} asked={asked} />}>
        <Colleagues holder={holder} colleagues={answer.colleagues} />
      </AnswerForm>
    </NextIntlClientProvider>
  )
}

async function AnswerHead({ holder: { council, cycle, jurisdiction } }: { holder: Holder }) {
  const locale = await getLocale()
  const today = todayOf(council, new Date())
  return (
    <>
      <h1>
        {inLanguage(jurisdiction.name, locale)} <small>{formatMonth(cycle, locale)}</small>
      </h1>
      <p className={styles.council}>{inLanguage(council.name, locale)}</p>
      <p className="lede">
        <Deadlines cycle={cycle} today={today} />
      </p>
    </>
  )
}

async function HandedInNotice({
  holder,
  answer: { handedIn },
  asked,
}: {
  holder: Holder
  answer: Answer
  asked: Asked
}) {
  if (!handedIn) return null
  const t = await getTranslations('answers.page')
  const locale = await getLocale()
  const { version, at, isTyped, isThisDraft } = handedIn
  const isJustSent = isThisDraft && asked.sent === String(version)
  return (
    <Notice kind={isThisDraft ? 'done' : 'note'}>
      {isJustSent && `${t('thanks', { name: inLanguage(holder.jurisdiction.name, locale) })} `}
      {t.rich('handedIn', {
        isThis: String(isThisDraft),
        isTyped: String(isTyped),
        when: formatMoment(at, locale),
        version: String(version),
        next: String(version + 1),
        until: formatDay(holder.cycle.lateUntil, locale),
        b: (words) => <b>{words}</b>,
      })}
    </Notice>
  )
}
