import { getLocale, getTranslations } from 'next-intl/server'
import type { Params } from '#app/_ui/tables/turn.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { capital, countWords } from '#lib/i18n/count-words.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { writeSeenClaim } from '#lib/membership/input.ts'
import type { Member, RegisteredMember } from '#lib/membership/queries.ts'
import { MemberForm, type MemberWords } from './member-form.tsx'
import styles from './membership.module.css'
import { sayMember } from './say-member.ts'

type Props = {
  association: { id: number; key: string }
  members: RegisteredMember[]
  /** those of them that the page has, and how it was asked for them */
  page: { shown: RegisteredMember[]; asked: Params }
  mayEdit: boolean
  /** the line whose form is open */
  edited: number
}

/** Who belongs and since when, as a list one can take in at a glance; those who left stay, greyed. */
export async function Register({ association, members, page, mayEdit, edited }: Props) {
  const t = await getTranslations('membership.register')
  const locale = await getLocale()
  const said = countWords(await getTranslations('numbers'), locale)
  const count = members.filter((member) => member.until === null).length
  const left = members.length - count
  const words = mayEdit ? await memberWords() : null
  const lines = await Promise.all(
    page.shown.map(async (member) => {
      const { province, provinceName } = member
      const named = provinceName ? inLanguage(provinceName, locale) : province
      return { member, dates: await sayMember({ ...member, province: named }) }
    }),
  )
  return (
    <>
      <p className="finding">
        {members.length === 0
          ? t('empty')
          : t('caption', {
              count,
              Count: capital(said.word(count, 'm'), locale),
              left,
              leftWord: said.word(left, 'm'),
            })}
      </p>
      <ul className={styles.register}>
        {lines.map(({ member, dates }) => (
          <li
            key={member.id}
            id={`member-${member.id}`}
            className={member.until === null ? styles.member : `${styles.member} ${styles.gone}`}
          >
            {member.name}
            <small>
              {dates}
              {words && (
                <span className="on-screen">
                  {' · '}
                  <Turn
                    asked={{ ...page.asked, association: association.key }}
                    member={member}
                    isOpen={member.id === edited}
                  />
                </span>
              )}
            </small>
            {words && member.id === edited && (
              <MemberForm association={association.id} line={typed(member)} words={words} />
            )}
          </li>
        ))}
      </ul>
      {words && (
        <details>
          <summary>{t('add')}</summary>
          <MemberForm association={association.id} words={words} />
        </details>
      )}
    </>
  )
}

type TurnProps = { asked: Params; member: Member; isOpen: boolean }

/** Opens the form of one line, or closes it: forty forms would weigh more than the whole page. */
async function Turn({ asked, member: { id, name }, isOpen }: TurnProps) {
  const t = await getTranslations('membership.register')
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...asked, member: isOpen ? '' : String(id) }))
    if (value) query.set(key, String(value))
  return (
    <Link
      href={`/membership?${query}`}
      aria-label={t(isOpen ? 'closeOf' : 'editOf', { name })}
      prefetch={false}
      scroll={false}
    >
      {t(isOpen ? 'close' : 'edit')}
    </Link>
  )
}

function typed({ id, revision, name, province, since, until }: Member) {
  const seen = writeSeenClaim({ id, revision })
  return { seen, name, province: province ?? '', since: since ?? '', until: until ?? '' }
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
