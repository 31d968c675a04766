import { getLocale, getTranslations } from 'next-intl/server'
import { formatDay } from '#lib/i18n/formats.ts'
import type { Member } from '#lib/membership/queries.ts'
import { MemberForm, type MemberWords } from './member-form.tsx'

type Props = { association: number; members: Member[]; mayEdit: boolean }

export async function Register({ association, members, mayEdit }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const words = mayEdit ? await memberWords() : null
  return (
    <>
      {members.length === 0 ? (
        <p className="note">{t('register.empty')}</p>
      ) : (
        <div className="scroll">
          <table className="ruled">
            <caption>{t('register.caption', { count: members.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('register.name')}</th>
                <th scope="col">{t('register.province')}</th>
                <th scope="col">{t('register.since')}</th>
                <th scope="col">{t('register.until')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <tr key={member.id}>
                  <th scope="row">
                    {member.name}
                    {words && (
                      <details>
                        <summary>{t('register.edit')}</summary>
                        <MemberForm association={association} line={typed(member)} words={words} />
                      </details>
                    )}
                  </th>
                  <td>{member.province}</td>
                  <td>{member.since ? formatDay(member.since, locale) : t('register.always')}</td>
                  <td>{member.until && formatDay(member.until, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {words && (
        <details>
          <summary>{t('register.add')}</summary>
          <MemberForm association={association} words={words} />
        </details>
      )}
    </>
  )
}

function typed({ id, name, province, since, until }: Member) {
  return { id, name, province: province ?? '', since: since ?? '', until: until ?? '' }
}

async function memberWords(): Promise<MemberWords> {
  const t = await getTranslations('membership.register')
  return {
    name: t('name'),
    province: t('province'),
    since: t('since'),
    until: t('until'),
    save: t('save'),
    saved: t('saved'),
    'no-name': t('noName'),
    'bad-day': t('badDay'),
    'ends-first': t('endsFirst'),
    'not-allowed': t('notAllowed'),
    'not-found': t('notFound'),
  }
}
