import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { compareWords } from '#lib/submissions/difference.ts'
import type { FoundRemark } from '#lib/submissions/queries/find-confirmation.ts'
import { Words } from './changes.tsx'
import styles from './confirmation.module.css'
import { SettleForm } from './confirmation-forms.tsx'

type Props = { submissionId: number; remarks: FoundRemark[]; maySettle: boolean }

/** What was called wrong, word for word, and what became of it. */
export async function Remarks({ submissionId, remarks, maySettle }: Props) {
  const t = await getTranslations('confirmation')
  const isOpen = remarks.some(({ settled }) => settled === null)
  return (
    <>
      <ul className={styles.remarks}>
        {remarks.map((remark) => (
          <li key={remark.id}>
            <Said remark={remark} />
            {remark.settled === null && maySettle && <SettleForm remarkId={remark.id} />}
          </li>
        ))}
      </ul>
      {isOpen && maySettle && (
        <p className="actions">
          <Link href={`/submissions/${submissionId}/review`}>{t('review')}</Link>
        </p>
      )}
    </>
  )
}

async function Said({ remark }: { remark: FoundRemark }) {
  const t = await getTranslations('confirmation')
  const locale = await getLocale()
  const { text, language, correction, note, version, settled, settledAt, answer } = remark
  return (
    <>
      <blockquote lang={language === null ? undefined : languageTag(language)}>
        {text === null ? (
          t('ofWhole')
        ) : correction === null ? (
          text
        ) : (
          <Words words={compareWords(text, correction)} />
        )}
        <footer lang={languageTag(locale)}>
          {t('about', {
            who: remark.by ?? t('program'),
            when: formatMoment(remark.at, locale),
            version,
          })}
        </footer>
      </blockquote>
      {note && <p className={styles.note}>{note}</p>}
      {settled && settledAt && (
        <p className={styles.answer}>
          <b>
            {t(`settled.${settled}`, {
              who: remark.settledBy ?? t('program'),
              when: formatMoment(settledAt, locale),
            })}
          </b>{' '}
          {answer}
        </p>
      )}
    </>
  )
}
