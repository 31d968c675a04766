import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { DeadLink } from '#app/[locale]/answer/dead-link.tsx'
import { findOpened } from '#app/answering.ts'
import { type Colleague, findAnswer } from '#lib/answers/queries/find-answer.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './colleague.module.css'
import { HandOverForm } from './hand-over-form.tsx'
import { RefuseLinkForm } from './refuse-link-form.tsx'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('answers.hand'))('title'), robots: { index: false } }
}

/** A colleague gets a link of their own; who has had one stays in sight. */
export default async function ColleaguePage({ params }: Props) {
  const found = await findOpened((await params).id)
  if (found.state !== 'good') return <DeadLink found={found} />
  const { link, cycle, jurisdiction } = found.holder
  const t = await getTranslations('answers.hand')
  const locale = await getLocale()
  const { answers } = await getMessages()
  const name = inLanguage(jurisdiction.name, locale)
  const { colleagues } = await findAnswer(found.holder)
  return (
    <NextIntlClientProvider messages={{ answers: { hand: answers.hand } }}>
      <div className={`narrow ${styles.page}`}>
        <p className="note">
          <Link href={`/answer/${link.id}`}>{t('back')}</Link>
        </p>
        <h1>{t('title')}</h1>
        <p className="lede">{t('due', { name, due: formatDay(cycle.dueOn, locale) })}</p>
        <p>{t('text')}</p>
        <HandOverForm
          linkId={link.id}
          jurisdiction={name}
          month={formatMonth(cycle, locale)}
          until={formatDay(cycle.lateUntil, locale)}
        />
        <Log colleagues={colleagues} />
        <section aria-labelledby="wrong">
          <h2 id="wrong">{t('wrong')}</h2>
          <p>{t('refuseText')}</p>
          <RefuseLinkForm linkId={link.id} />
        </section>
      </div>
    </NextIntlClientProvider>
  )
}

/** Who has had a link for this jurisdiction, in the order it happened. */
async function Log({ colleagues }: { colleagues: Colleague[] }) {
  const t = await getTranslations('answers.hand')
  const locale = await getLocale()
  const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]))
  const events = colleagues
    .flatMap(({ id, name, issuedAt, openedAt, endedAt, ending, handedOverFrom }) => {
      const from = handedOverFrom === null ? undefined : nameOf.get(handedOverFrom)
      return [
        { id, at: issuedAt, words: from ? t('handed', { from, name }) : t('given', { name }) },
        ...(openedAt ? [{ id, at: openedAt, words: t('openedBy', { name }) }] : []),
        ...(endedAt
          ? [
              {
                id,
                at: endedAt,
                words: t('endedOf', {
                  name,
                  ending: ending === 'handed-over' ? 'handedOver' : (ending ?? ''),
                }),
              },
            ]
          : []),
      ]
    })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('log')}</h2>
      <table>
        <tbody>
          {events.map(({ id, at, words }) => (
            <tr key={`${id} ${words}`}>
              <td>{formatDay(dayOf(at), locale)}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
