import { getLocale, getTranslations } from 'next-intl/server'
import { isSign } from '#lib/documents/head/evidence.ts'
import { formatList, formatMonth } from '#lib/i18n/formats.ts'
import { beforeStop, quoted } from '#lib/i18n/quotation.ts'
import { isReason } from '#lib/intake/outcome.ts'
import type { ImportedFile } from '#lib/intake/queries.ts'
import type { Options } from './held-files.tsx'

type Props = { file: ImportedFile; options: Options }

/** Why a file waits, and what was read of it: the evidence, the words, whose updates are in it, what it would replace. */
export async function HeldQuestion({ file: { reason, recognised }, options }: Props) {
  const t = await getTranslations('intake')
  const locale = await getLocale()
  const { signs, words, parts, against, month, jurisdictionId, wantsWords } = recognised ?? {}
  const nameOf = (value: string) => options.jurisdictions.find((one) => one.value === value)?.label
  const known = (signs ?? []).filter(isSign)
  const keys = [...new Set((parts ?? []).map(({ key }) => key))]
  return (
    <>
      <p>{wantsWords ? t('keptToType') : isReason(reason) && t(`reasons.${reason}`)}</p>
      {signs && (
        <p className="note">
          {known.length === 0
            ? t('nothingSeen')
            : t('seen', {
                signs: formatList(
                  known.map((sign) => t(`signs.${sign}`)),
                  locale,
                ),
              })}
        </p>
      )}
      {words && <p className="note">{t('wordsRead', { words: quoted(words, locale) })}</p>}
      {parts && (
        <p className="note">
          {t('whoIsIn', {
            names: beforeStop(
              formatList(
                keys.map((key) => options.names.get(key) ?? key),
                locale,
              ),
            ),
          })}
        </p>
      )}
      {against && month && (
        <p>
          {t('againstForm', {
            jurisdiction: nameOf(String(jurisdictionId)) ?? '',
            cycle: formatMonth(month, locale),
            statements: against.statements,
            said: against.said,
            alike: against.alike,
          })}
        </p>
      )}
    </>
  )
}
