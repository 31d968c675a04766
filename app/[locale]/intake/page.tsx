import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { type Params, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { importsByPage } from '#lib/intake/imports-by-page.ts'
import { readPage } from '#lib/lists/list.ts'
import { waitingInFrame } from '../_site/waiting.ts'
import { RecentImports } from './recent-imports.tsx'
import { UploadForm } from './upload-form.tsx'

type Props = { searchParams: Promise<Params> }

const PAGE_SIZE = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('title') }
}

const PROBLEMS = ['no-files', 'too-many', 'not-allowed'] as const

export default async function IntakePage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const { turn, size } = turnIn(params, PAGE_SIZE)
  const [page, found] = await Promise.all([
    importsByPage(actor, council.id).then((list) => readPage(list, turn, size)),
    waitingInFrame(),
  ])
  const waiting = found?.waiting.toReview ?? 0
  const t = await getTranslations('intake')
  const locale = await getLocale()
  const problem = PROBLEMS.find((known) => known === params.problem)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {problem && <Notice kind="refused">{t(`problems.${problem}`)}</Notice>}
      <UploadForm
        action={`/api/intake?locale=${locale}&council=${council.slug}`}
        mayCreateCycles={may(actor, 'administer', council.id)}
        words={{
          files: t('files'),
          filesHint: t('filesHint'),
          invitation: t('invitation'),
          chosen: t('chosen'),
          paste: t('paste'),
          pasted: t('pasted'),
          pastedHint: t('pastedHint'),
          createsCycles: t('createsCycles'),
          send: t('send'),
          sending: t('sending'),
        }}
      />
      <section aria-labelledby="recent">
        <h2 id="recent">{t('recent')}</h2>
        {waiting > 0 && (
          <p className="finding">
            <Link href="/submissions?review=waiting">{t('waitForReview', { count: waiting })}</Link>
          </p>
        )}
        <RecentImports page={page} params={params} />
      </section>
    </>
  )
}
