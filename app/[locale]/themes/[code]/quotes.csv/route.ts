import { notFound } from 'next/navigation'
import { answerQuotes } from '#app/[locale]/themes/quotes-file.ts'
import { openCouncil } from '#app/session.ts'
import { findTheme } from '#lib/themes/queries/find-theme.ts'
import { readThemeCode, themeCode } from '#lib/themes/theme.ts'

type Context = { params: Promise<{ code: string }> }

export async function GET(request: Request, { params }: Context) {
  const code = readThemeCode((await params).code)
  if (code === null) return notFound()
  const bound = await openCouncil(new URL(request.url).searchParams.get('council'))
  const found = await findTheme(bound.actor, bound.council.id, code)
  if (!found || 'movedTo' in found) return notFound()
  const about = themeCode(code)
  return answerQuotes(request, bound, { name: 'quotes', themeId: found.theme.id, about })
}
