import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { FileLink } from '#app/_ui/tables/file-link.tsx'
import { AGENDA_LANGUAGES } from '#lib/exports/agenda/agenda-files.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { PrintButton } from './print-button.tsx'
import styles from './versions.module.css'

/** Every way an agenda leaves: on paper, as a file in either language or in both, into a calendar, as a table. */
export async function TakeAway({ agenda, isHeld }: { agenda: number; isHeld: boolean }) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const place = `/${locale}/agendas/${agenda}`
  return (
    <section className={styles.out} aria-labelledby="out">
      <h2 id="out">{t('out.take')}</h2>
      <dl>
        {AGENDA_LANGUAGES.map((language) => (
          <div key={language}>
            <dt>{t(`out.languages.${language}`)}</dt>
            <dd>
              {FILES.map(({ name, file }) => (
                <FileLink key={file} address={`${place}/${file}?language=${language}`}>
                  {t(name)}
                  <span className="unseen"> ({t(`out.languages.${language}`)})</span>
                </FileLink>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <PrintButton label={t('print')} />
        {isHeld && <Link href={`/agendas/${agenda}/record`}>{t('held.open')}</Link>}
        <CsvLink address={`${place}/agenda.csv`}>{t('itemsCsv')}</CsvLink>
        <FileLink address={`${place}/quotes.csv`}>{t('quotesCsv')}</FileLink>
      </p>
    </section>
  )
}

const FILES = [
  { name: 'out.docx', file: 'agenda.docx' },
  { name: 'markdown', file: 'agenda.md' },
  { name: 'out.ics', file: 'meeting.ics' },
] as const
