import { getTranslations } from 'next-intl/server'
import { languageTag } from '#lib/i18n/formats.ts'
import type {
  FoundSection,
  FoundStatement,
  FoundSubmission,
} from '#lib/submissions/queries/find-submission.ts'
import { SECTION_ORDER } from '../section-order.ts'
import styles from './submission.module.css'

/** What was read, by section in the form's order: nothing to report is not the same as not asked. */
export async function SectionsRead({ found }: { found: FoundSubmission }) {
  const t = await getTranslations('submissions')
  const present = SECTION_ORDER.flatMap(
    (kind) => found.sections.find((section) => section.kind === kind) ?? [],
  )
  const isReviewed = found.version.reviewedAt !== null
  const absent = SECTION_ORDER.filter(
    (kind) => kind !== 'changes' && !found.sections.some((section) => section.kind === kind),
  )
  return (
    <section aria-labelledby="read">
      <h2 id="read">{t('read')}</h2>
      {present.map((section) => (
        <Section key={section.id} section={section} isReviewed={isReviewed} />
      ))}
      {absent.map((kind) => (
        <section key={kind} className={styles.section}>
          <h3>{t(`sections.${kind}`)}</h3>
          <p className="note">{t('absent')}</p>
        </section>
      ))}
    </section>
  )
}

async function Section({ section, isReviewed }: { section: FoundSection; isReviewed: boolean }) {
  const t = await getTranslations('submissions')
  const { kind, number, answer, statements } = section
  return (
    <section className={styles.section}>
      <h3>
        {number !== null && <span className={styles.number}>{number}</span>}
        {t(`sections.${kind}`)}
      </h3>
      {statements.length === 0 ? (
        <p className={styles.nil}>{t(answer === 'blank' ? 'blank' : 'nil')}</p>
      ) : (
        <ul className={styles.statements}>
          {statements.map((statement, index) => (
            <Statement
              key={statement.id}
              statement={statement}
              isIntroduced={statement.context !== (statements[index - 1]?.context ?? null)}
              isReviewed={isReviewed}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

type StatementProps = { statement: FoundStatement; isIntroduced: boolean; isReviewed: boolean }

async function Statement({ statement, isIntroduced, isReviewed }: StatementProps) {
  const t = await getTranslations('submissions')
  const { id, text, context, depth, language, page, line, confidence } = statement
  const place = [
    ...(page === null ? [] : [t('page', { page })]),
    ...(line === null ? [] : [t('line', { line })]),
  ].join(', ')
  return (
    <>
      {isIntroduced && context && (
        <li className={styles.context} lang={languageTag(language)}>
          {context}
        </li>
      )}
      <li
        id={`s-${id}`}
        data-statement={id}
        data-depth={Math.min(depth, 3)}
        className={styles.statement}
      >
        <span lang={languageTag(language)}>{text}</span>
        <a href={`#o-${id}`} className={styles.place} aria-label={t('inOriginal')}>
          {place || t('inOriginal')}
        </a>
        {confidence !== 'sure' && !isReviewed && <em className="mark"> {t(confidence)}</em>}
      </li>
    </>
  )
}
