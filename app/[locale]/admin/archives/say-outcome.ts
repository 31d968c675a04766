import { getTranslations } from 'next-intl/server'
import { FAULTS } from '#lib/archive/archive.ts'
import type { MadeArchive } from '#lib/archive/queries.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { quoted } from '#lib/i18n/quotation.ts'

/** What became of an archive, in a sentence. */
export async function sayOutcome(
  { failure, failureAt, testedAt }: MadeArchive,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations('archive')
  if (testedAt !== null) return t('tested')
  if (failure === null) return t('underWay')
  const fault = FAULTS.find((one) => one === failure)
  if (!fault) return t('notWritten')
  const name = failureAt ?? ''
  return t(`faults.${fault}`, { name: quoted(name, locale), version: name })
}
