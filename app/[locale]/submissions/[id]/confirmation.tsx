import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment, languageTag } from '#lib/i18n/formats.ts'
import { findConfirmation } from '#lib/submissions/queries/find-confirmation.ts'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'
import { SECTION_ORDER } from '../section-order.ts'
import styles from './confirmation.module.css'
import { RightForm, WrongForm } from './confirmation-forms.tsx'
import { Remarks } from './remarks.tsx'

type Props = { actor: Actor; found: FoundSubmission; mayReview: boolean }

/** How far a reading has come, and for those whose form it is, the two buttons that say whether it is right. */
export async function Confirmation({ actor, found, mayReview }: Props) {
  const t = await getTranslations('confirmation')
  const locale = await getLocale()
  const { confirmation } = await getMessages()
  const { said, maySay, isOwn, remarks } = await findConfirmation(actor, found)
  const { id, version, isCurrent, jurisdiction } = found
  const open = remarks.filter(({ settled }) => settled === null).length
  const statements = SECTION_ORDER.flatMap(
    (kind) => found.sections.find((section) => section.kind === kind)?.statements ?? [],
  )
  const steps = {
    read: true,
    checked: version.reviewedAt !== null,
    confirmed: said?.verdict === 'right',
  }
  const name = inLanguage(jurisdiction.name, locale)
  const seen = { versionId: version.id, revision: said?.revision ?? 0 }
  return (
    <section id="said" aria-labelledby="said-title" className={styles.said}>
      <h2 id="said-title">{isOwn ? t('ask') : t('said', { name })}</h2>
      <ol className={styles.steps}>
        {(['read', 'checked', 'confirmed'] as const).map((step) => (
          <li key={step} data-done={steps[step] || undefined}>
            {t(`steps.${step}`)}
          </li>
        ))}
      </ol>
      <p className="finding">
        {said?.verdict === 'right'
          ? t('confirmed', {
              when: formatMoment(said.at, locale),
              who: said.by ?? t('program'),
              version: version.number,
            })
          : said && maySay
            ? t('questioned', { open })
            : isOwn
              ? t('weRead', { n: statements.length })
              : t('nothing')}
      </p>
      <NextIntlClientProvider messages={{ confirmation }}>
        {maySay && isCurrent && (
          <div className={`${styles.buttons} on-screen`}>
            {said?.verdict !== 'right' && <RightForm seen={seen} name={isOwn ? null : name} />}
            <WrongForm
              seen={seen}
              statements={statements.map(({ id: statementId, text, language }) => ({
                id: statementId,
                text,
                lang: languageTag(language),
              }))}
            />
          </div>
        )}
        {remarks.length > 0 && (
          <Remarks submissionId={id} remarks={remarks} maySettle={mayReview} />
        )}
      </NextIntlClientProvider>
    </section>
  )
}
