import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { type Params, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { readId } from '#lib/councils/id.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { pageAmong } from '#lib/lists/list.ts'
import {
  listAssociations,
  listGrowth,
  listMembers,
  listSentences,
} from '#lib/membership/queries.ts'
import { Growth } from './growth.tsx'
import { nameOf, Proposals } from './proposals.tsx'
import { Register } from './register.tsx'

/** So many are shown at a time: a sentence comes with its decisions, a member with a line. */
const SIZES = { claims: 12, register: 100 } as const

type Asked = {
  council?: string
  association?: string
  member?: string
  /** the list whose pages are turned */
  list?: string
}

type Props = { searchParams: Promise<Params & Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('membership'))('title') }
}

export default async function MembershipPage({ searchParams }: Props) {
  const filters = await searchParams
  const { actor, council } = await openCouncil(filters.council)
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const associations = await listAssociations(actor, council.id)
  const association =
    associations.find(({ key }) => key === filters.association) ?? associations[0] ?? null
  if (!association)
    return (
      <>
        <h1>{t('title')}</h1>
        <p className="lede">{t('noAssociation')}</p>
      </>
    )
  const [points, members, sentences] = await Promise.all([
    listGrowth(actor, council.id, association.id),
    listMembers(actor, council.id, association.id),
    listSentences(actor, council.id, association.id),
  ])
  const mayReview = may(actor, 'review', council.id)
  const registered = members.filter((member) => member.verdict === 'accepted')
  const register = pageAmong(registered, ({ id }) => String(id), turnOf('register', filters))
  const asked = sentences.filter(({ state }) => state !== 'held')
  const claims = pageAmong(asked, nameOf, turnOf('claims', filters))
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{inLanguage(association.name, locale)}</p>
      {associations.length > 1 && (
        <nav aria-label={t('associations')}>
          {associations.map(({ id, key, abbreviation }) => (
            <Link
              key={id}
              href={{ pathname: '/membership', query: { ...filters, association: key } }}
              aria-current={id === association.id ? 'page' : undefined}
            >
              {inLanguage(abbreviation, locale)}
            </Link>
          ))}
        </nav>
      )}
      <Growth points={points} association={association.key} />
      {sentences.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">{t('claims.title')}</h2>
          <Proposals sentences={sentences} shown={claims.rows} mayDecide={mayReview} />
          <ListPages
            path="/membership"
            params={{ ...filters, list: 'claims' }}
            label={t('claims.title')}
            page={claims}
            anchor="claims"
          />
        </section>
      )}
      <section aria-labelledby="register">
        <h2 id="register">{t('register.title')}</h2>
        <Register
          association={association}
          members={registered}
          page={{ shown: register.rows, asked: filters }}
          mayEdit={mayReview}
          edited={readId(filters.member) ?? 0}
        />
        <ListPages
          path="/membership"
          params={{ ...filters, list: 'register' }}
          label={t('register.title')}
          page={register}
          anchor="register"
        />
        <p className="note">
          <CsvLink address={`/${locale}/membership/register.csv?association=${association.key}`}>
            {t('register.csv')}
          </CsvLink>
        </p>
      </section>
    </>
  )
}

/** Either list has its own pages, one of them at a time. */
function turnOf(list: keyof typeof SIZES, asked: Params) {
  return turnIn(asked.list === list ? asked : {}, SIZES[list])
}
