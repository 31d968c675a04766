import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import { NotAllowed } from '#lib/auth/actor.ts'
import { momentOf, monthKey } from '#lib/cycles/cycle.ts'
import { findBlankForm } from '#lib/exports/blank-form/find-blank-form.ts'
import { writeBlankForm } from '#lib/exports/blank-form/write-blank-form.ts'
import { attachment, fileName } from '#lib/exports/file-name.ts'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Context = { params: Promise<{ id: string }> }

/** The council's form in Word: `?language=fr`, and `?jurisdiction=` its key for the one that it goes to. */
export async function GET(request: Request, { params }: Context) {
  const asked = new URL(request.url).searchParams
  const opened = await openCycle((await params).id, asked.get('council'))
  if (!opened) notFound()
  const { actor, council, cycle } = opened
  const own = await getLocale()
  const locale = languageIn(asked.get('language')) ?? own
  const form = await unlessRefused(() =>
    findBlankForm(actor, { cycleId: cycle.id, key: asked.get('jurisdiction') || null }),
  )
  if (form === 'not-allowed') return new Response(null, { status: 403 })
  if (!form) notFound()
  const bytes = await writeBlankForm(form, locale, momentOf(council, new Date()))
  const t = await getTranslations({ locale, namespace: 'blankForm' })
  const name = fileName([
    t('fileName'),
    form.jurisdiction ? inLanguage(form.jurisdiction.name, locale) : '',
    inLanguage(council.abbreviation, locale),
    monthKey(cycle),
  ])
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': WORD,
      'content-disposition': attachment(`${name}.docx`),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

function languageIn(written: string | null): Locale | null {
  return written === 'en' || written === 'fr' ? written : null
}

// forbidden.tsx is for pages: here the status alone says it.
async function unlessRefused<Value>(find: () => Promise<Value>): Promise<Value | 'not-allowed'> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof NotAllowed) return 'not-allowed'
    throw error
  }
}
