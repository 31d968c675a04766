import { getLocale, getTranslations } from 'next-intl/server'
import { isWorkingName, type Named } from '#lib/themes/names.ts'

/** Beside a name that stands alone: nobody has given or accepted it in the reader's language. */
export async function WorkingMark({ theme }: { theme: { givenName: Named } }) {
  const t = await getTranslations('naming')
  if (!isWorkingName(theme, await getLocale())) return null
  return <small className="working"> {t('workingName')}</small>
}
