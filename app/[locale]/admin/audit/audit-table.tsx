import { getLocale, getTranslations } from 'next-intl/server'
import { listQuery, type Params } from '#app/_ui/tables/turn.ts'
import type { AuditRow } from '#lib/audit/list-entries.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { addressOf, auditWords, authorOf } from './audit-words.ts'

type Props = { rows: AuditRow[]; path: string; params: Params }

/** One sentence a line; whose name it bears leads to all they did, and the thing to where it is seen. */
export async function AuditTable({ rows, path, params }: Props) {
  const t = await getTranslations('audit')
  const locale = await getLocale()
  const { whoOf, actOf, aboutOf } = await auditWords()
  const narrowed = (name: string, value: string) => {
    const query = listQuery(params)
    query.set(name, value)
    return `${path}?${query}`
  }
  return (
    <div className="scroll">
      <table className="ruled prose">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('act')}</th>
            <th scope="col">{t('about')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const about = aboutOf(row)
            const address = addressOf(row)
            return (
              <tr key={row.id}>
                <td>
                  <time dateTime={new Date(row.at).toISOString()}>
                    {formatMoment(new Date(row.at), locale)}
                  </time>
                </td>
                <td>
                  <Link href={narrowed('who', authorOf(row))} prefetch={false}>
                    {whoOf(row)}
                  </Link>{' '}
                  {actOf(row)}
                </td>
                <td>
                  {address && about ? (
                    <Link href={address} prefetch={false}>
                      {about}
                    </Link>
                  ) : (
                    about
                  )}
                  {about && (
                    <span className="note on-screen">
                      {' '}
                      <Link
                        href={narrowed('thing', row.subject)}
                        prefetch={false}
                        aria-label={t('historyOf', { thing: about })}
                      >
                        {t('history')}
                      </Link>
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
