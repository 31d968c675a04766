import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { isKept, isReason, isUnreadable, isWarning } from '#lib/intake/outcome.ts'
import type { ImportedFile } from '#lib/intake/queries.ts'
import styles from '../intake.module.css'
import { KeepForm } from './keep-form.tsx'

/** What became of each file, why, and what to do next. */
export async function FileTable({
  files,
  mayReview,
}: {
  files: ImportedFile[]
  mayReview: boolean
}) {
  const t = await getTranslations('intake')
  return (
    <div className="scroll">
      <table className="ruled prose">
        <thead>
          <tr>
            <th scope="col">{t('file')}</th>
            <th scope="col">{t('outcome')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.id}>
              <th scope="row" className={styles.file}>
                {file.filename}
              </th>
              <td className={styles.outcome}>
                <Outcome file={file} />
              </td>
              <td className={styles.story}>
                <Story file={file} />
              </td>
              <td>
                <NextStep file={file} />
                {mayReview && file.submission?.waits && (
                  <>
                    <br />
                    <Link href={`/submissions/${file.submission.id}/review`} className="on-screen">
                      {t('review')}
                    </Link>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function Outcome({ file: { outcome } }: { file: ImportedFile }) {
  const t = await getTranslations('intake')
  const isOpen = outcome === 'refused' || outcome === 'held'
  return <span className={isOpen ? styles.refused : undefined}>{t(`outcomes.${outcome}`)}</span>
}

async function Story({ file: { reason, warnings, submission, looking } }: { file: ImportedFile }) {
  const t = await getTranslations('intake')
  const locale = await getLocale()
  return (
    <>
      {submission &&
        t('storedAs', {
          jurisdiction: inLanguage(submission.jurisdiction.name, locale),
          cycle: formatMonth(submission.cycle, locale),
          version: submission.version,
        })}
      {looking && t('looking', looking)}
      {isReason(reason) &&
        (submission ? <small>{t(`reasons.${reason}`)}</small> : t(`reasons.${reason}`))}
      {warnings.filter(isWarning).map((warning) => (
        <small key={warning}>{t(`warnings.${warning}`)}</small>
      ))}
    </>
  )
}

async function NextStep({
  file: { outcome, reason, submission, id, revision, documentId },
}: {
  file: ImportedFile
}) {
  const t = await getTranslations('intake')
  if (outcome === 'held')
    return (
      <a href={`#file-${id}`} className="on-screen">
        {t('answerAbove')}
      </a>
    )
  if (submission) {
    const { id: submissionId } = submission
    if (outcome === 'amended')
      return (
        <Link href={`/submissions/${submissionId}#changes`} className="on-screen">
          {t('seeDifference')}
        </Link>
      )
    const words = outcome === 'duplicate' ? t('openEarlier') : t('open')
    return (
      <Link href={`/submissions/${submissionId}`} className="on-screen">
        {words}
      </Link>
    )
  }
  if (!isReason(reason)) return null
  const isThere = isKept(reason) && documentId !== null
  return (
    <>
      {t(`steps.${reason}`)}
      {isThere && (
        <KeepForm
          seen={{ id, revision }}
          words={t(isUnreadable(reason) ? 'keepToType' : 'keepByHand')}
          refused={t('answerFailed.not-found')}
        />
      )}
    </>
  )
}
