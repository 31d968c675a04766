import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { beforeStop, quoted } from '#lib/i18n/quotation.ts'
import { readSearch } from '#lib/themes/input.ts'
import { type Answer, readFound, searchStatements } from '#lib/themes/queries/search-statements.ts'
import { pageOf, StatementsFoot } from '../statements/foot.tsx'
import { SubmissionFilters } from '../submissions/submission-filters.tsx'
import { FoundBlock } from './found-block.tsx'
import { InOtherWords } from './in-other-words.tsx'
import styles from './search.module.css'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') }
}

export default async function SearchPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('search')
  const app = await getTranslations('app')
  const { query, filter } = readSearch(params)
  const answer = await searchStatements(actor, council.id, { query, filter })
  const listed = pageOf(answer.found, params.page)
  const shown = new Set(listed.rows.flatMap(({ row, isShown }) => (isShown ? [row.id] : [])))
  const found = listed.rows.map(({ row }) => row)
  const statements = await readFound(actor, council.id, { query, found })
  return (
    <>
      <h1>{t('title')}</h1>
      <search>
        <SubmissionFilters
          path="/search"
          submit={t('submit')}
          filter={filter}
          sort={undefined}
          isFiltered={Object.values(filter).some((value) => value !== null)}
          cycles={await listCycles(actor, council.id)}
          jurisdictions={await listSeats(actor, council.id)}
        >
          <label className={styles.query}>
            {t('query')}
            <input type="search" name="q" defaultValue={query} maxLength={200} key={query} />
          </label>
        </SubmissionFilters>
      </search>
      <Finding query={query} answer={answer} />
      {statements
        .filter(({ isLiteral }) => isLiteral)
        .map((statement) => (
          <FoundBlock key={statement.id} statement={statement} isShown={shown.has(statement.id)} />
        ))}
      <InOtherWords
        shown={shown}
        statements={statements.filter(({ isLiteral }) => !isLiteral)}
        parts={answer.parts}
      />
      {answer.found.length > 0 && (
        <StatementsFoot path="/search" params={params} listed={listed} csv={app('csv')}>
          {' · '}
          <Link href="/statements">{t('toStatements')}</Link>
        </StatementsFoot>
      )}
    </>
  )
}

async function Finding({ query, answer }: { query: string; answer: Answer }) {
  const t = await getTranslations('search')
  const locale = await getLocale()
  if (query === '') return <p className="lede">{t('hint')}</p>
  const literal = answer.found.filter(({ isLiteral }) => isLiteral).length
  const count = answer.found.length
  const words = countWords(await getTranslations('numbers'), locale)
  return (
    <p className="lede" role="status">
      {t('finding', {
        count,
        literal,
        otherwise: count - literal,
        literalWord: words.pair(literal, count, 'm').count,
        otherwiseWord: words.pair(count - literal, count, 'm').count,
        query: beforeStop(quoted(query, locale)),
      })}
    </p>
  )
}
