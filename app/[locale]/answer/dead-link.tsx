import { getTranslations } from 'next-intl/server'
import type { LinkFound } from '#lib/answers/queries/find-holder.ts'

/** Why a link does not open, to whoever holds it; of one that never was, nothing but that. */
export async function DeadLink({ found }: { found: LinkFound }) {
  const t = await getTranslations('answers.press')
  if (found.state === 'good') return null
  return (
    <div className="narrow">
      <h1>{t(`dead.${found.state}`)}</h1>
      <p className="lede">{t(`deadText.${found.state}`)}</p>
    </div>
  )
}
