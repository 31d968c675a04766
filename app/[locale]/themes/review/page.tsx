import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { type Params, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { NamedTheme } from '#lib/themes/queries/name-themes.ts'
import { type Doubtful, reviewQueue } from '#lib/themes/queries/review-queue.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { Why } from '../[code]/quotes.tsx'
import { DraftBar } from '../draft-bar.tsx'
import { QuoteBlock } from '../quote.tsx'
import { StatementAct } from '../statement-act.tsx'
import { ThemeList } from '../theme-options.tsx'
import { WorkingMark } from '../working-mark.tsx'
import { Queue } from './queue.tsx'
import styles from './review.module.css'

type Props = { searchParams: Promise<Params> }

const AT_ONCE = 12

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('curation'))('review') }
}

export default async function ReviewPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('curation')
  const { turn, size } = turnIn(params, AT_ONCE)
  const { page, doubtful, themes } = await reviewQueue(actor, council.id, { turn, limit: size })
  const mayCurate = may(actor, 'curate', council.id)
  return (
    <>
      <h1>{t('review')}</h1>
      <p className="lede">{t('reviewLede', { count: page.count })}</p>
      {mayCurate && <DraftBar actor={actor} councilId={council.id} />}
      {mayCurate && doubtful.length > 0 && <p className="finding on-screen">{t('reviewKeys')}</p>}
      {mayCurate && <ThemeList themes={themes} />}
      <Queue>
        {doubtful.map((one) => (
          <li key={one.quote.id} tabIndex={-1} className={styles.doubtful}>
            <Place doubtful={one} />
            <QuoteBlock quote={one.quote} hasCycle />
            <Why quote={one.quote} />
            {mayCurate && <StatementAct quote={one.quote} next={one.next} hasKeys />}
          </li>
        ))}
      </Queue>
      <ListPages label={t('reviewPages')} path="/themes/review" params={params} page={page} />
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

async function ThemeName({ theme }: { theme: NamedTheme }) {
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
