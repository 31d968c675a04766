import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { FileLink } from '#app/_ui/tables/file-link.tsx'
import { openWholeAgenda } from '#app/[locale]/agendas/open-agenda.ts'
import { sayAgenda } from '#lib/agendas/say/say-agenda.ts'
import { type SaidRecord, sayRecord } from '#lib/agendas/say/say-record.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { PrintButton } from '../print-button.tsx'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ council?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agendas.held'))('title') }
}

/** What a meeting came to, on one page. */
export default async function RecordPage({ params, searchParams }: Props) {
  const opened = await openWholeAgenda((await params).id, (await searchParams).council)
  if (!opened) notFound()
  const { whole } = opened
  const locale = await getLocale()
  const t = await getTranslations('agendas')
  const outline = sayAgenda(whole, locale)
  const record = sayRecord(outline)
  const place = `/agendas/${whole.agenda.id}`
  return (
    <>
      <h1>{record.title}</h1>
      <CycleOnPaper cycle={whole.cycle} />
      <p className="lede">{outline.meeting}</p>
      <p className="finding">{record.finding}</p>
      <RecordTable record={record} />
      <p className="actions on-screen">
        <PrintButton label={t('print')} />
        <FileLink address={`/${locale}${place}/record.docx`}>{t('held.word')}</FileLink>
        <Link href={place}>{t('held.back')}</Link>
      </p>
    </>
  )
}

async function RecordTable({ record }: { record: SaidRecord }) {
  const t = await getTranslations('agendas')
  return (
    <div className="scroll">
      <table className="ruled">
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('sheet.outcome')}</th>
            <th scope="col">{t('sheet.actions')}</th>
            <th scope="col" className="number">
              {t('sheet.taken')}
            </th>
          </tr>
        </thead>
        <tbody>
          {record.rows.map((row) => (
            <tr key={row.id}>
              <td>{row.number}</td>
              <th scope="row">
                {row.title}
                <p className="note">
                  <strong>{row.outcome}.</strong> {row.decision}
                </p>
              </th>
              <td>
                {row.actions.map((action) => (
                  <p key={action} className="note">
                    {action}
                  </p>
                ))}
              </td>
              <td className="number">{row.minutes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
