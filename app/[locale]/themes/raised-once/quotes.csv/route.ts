import { answerQuotes } from '#app/[locale]/themes/quotes-file.ts'
import { openCouncil } from '#app/session.ts'

export async function GET(request: Request) {
  const bound = await openCouncil(new URL(request.url).searchParams.get('council'))
  return answerQuotes(request, bound, { name: 'raisedOnce', themeId: null })
}
