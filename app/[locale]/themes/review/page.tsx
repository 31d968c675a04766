import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { TablePages } from '#app/_ui/tables/table-pages.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { type Doubtful, reviewQueue } from '#lib/themes/queries/review-queue.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { Why } from '../[code]/quotes.tsx'
import { DraftBar } from '../draft-bar.tsx'
import { QuoteBlock } from '../quote.tsx'
import { StatementAct } from '../statement-act.tsx'
import { WorkingMark } from '../working-mark.tsx'
import { Queue } from './queue.tsx'
import styles from './review.module.css'

type Props = { searchParams: Promise<{ council?: string; page?: string }> }

const AT_ONCE = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('curation'))('review') }
}

export default async function ReviewPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('curation')
  const table = await getTranslations('table')
  const asked = Math.max(Math.trunc(Number(params.page)) || 1, 1)
  const { doubtful, first, count, themes } = await reviewQueue(actor, council.id, {
    from: (asked - 1) * AT_ONCE,
    limit: AT_ONCE,
  })
  const own: Record<string, string> = params.council ? { council: params.council } : {}
  const mayCurate = may(actor, 'curate', council.id)
  return (
    <>
      <h1>{t('review')}</h1>
      <p className="lede">{t('reviewLede', { count })}</p>
      {mayCurate && <DraftBar actor={actor} councilId={council.id} />}
      {mayCurate && doubtful.length > 0 && <p className="finding on-screen">{t('reviewKeys')}</p>}
      <Queue>
        {doubtful.map((one) => (
          <li key={one.quote.id} tabIndex={-1} className={styles.doubtful}>
            <Place doubtful={one} />
            <QuoteBlock quote={one.quote} hasCycle />
            <Why quote={one.quote} />
            {mayCurate && (
              <StatementAct
                quote={one.quote}
                others={themes.filter(({ id }) => id !== one.theme.id)}
                next={one.next}
                hasKeys
              />
            )}
          </li>
        ))}
      </Queue>
      <TablePages
        label={t('reviewPages')}
        page={first / AT_ONCE + 1}
        pages={Math.ceil(count / AT_ONCE)}
        pageAt={(at) => `/themes/review?${new URLSearchParams({ ...own, page: String(at) })}`}
        words={{
          previous: table('previous'),
          next: table('next'),
          where: t('reviewWhere', {
            first: first + 1,
            last: first + doubtful.length,
            count,
          }),
        }}
      />
    </>
  )
}

async function Place({ doubtful: { theme, next } }: { doubtful: Doubtful }) {
  const t = await getTranslations('curation')
  return (
    <p>
      {t('standsIn')} <ThemeName theme={theme} />
      {next && (
        <>
          {' · '}
          {t('nextBest')} <ThemeName theme={next} />
        </>
      )}
    </p>
  )
}

async function ThemeName({ theme }: { theme: Theme }) {
  const locale = await getLocale()
  return (
    <>
      <Link href={`/themes/${themeCode(theme.code)}`}>
        {themeCode(theme.code)} {inLanguage(theme.name, locale)}
      </Link>
      <WorkingMark theme={theme} />
    </>
  )
}
