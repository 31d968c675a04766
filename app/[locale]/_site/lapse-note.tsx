import { getLocale, getTranslations } from 'next-intl/server'
import type { Lapse } from '#lib/auth/sessions.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'

/** Who closed what, when and why, in words for the person it was closed on. */
export async function LapseNote({ lapses }: { lapses: Lapse[] }) {
  const t = await getTranslations('errors')
  const locale = await getLocale()
  return (
    <>
      {lapses.map(({ slug, council, closing, at, reason }) => (
        <p key={slug} className="lede">
          {t('lapse', {
            closing,
            council: inLanguage(council, locale),
            moment: formatMoment(at, locale),
          })}
          {reason && <> {t('lapseReason', { reason: quoted(reason, locale) })}</>}
        </p>
      ))}
      <p>{t('lapseKept')}</p>
    </>
  )
}
