import { refresh } from 'next/cache'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Change } from '#lib/audit/queries.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { beforeStop } from '#lib/i18n/quotation.ts'

/** Who was quicker; of a line that the page may show no longer, what it says now; and what is to be done. */
type Meanwhile = {
  change: Change | null
  stands?: string
  isText: boolean
  /** The page would show the form no longer: it is left as it is, with what was typed. */
  isGone?: boolean
}

/**
 * The answer to whoever was second: the page is laid anew and shows what stands, and they read who was quicker, and
 * when. `typed` keeps their text where no script does.
 */
export async function tellMeanwhile(form: FormData, { change, stands, isText, isGone }: Meanwhile) {
  if (!isGone) refresh()
  const t = await getTranslations('meanwhile')
  const locale = await getLocale()
  const when = change ? formatMoment(change.at, locale) : ''
  const told = [
    change?.by ? t('by', { name: change.by, when }) : change ? t('at', { when }) : t('somebody'),
    ...(isGone
      ? [t('gone')]
      : [
          stands === undefined ? t('shown') : t('stands', { stands: beforeStop(stands) }),
          isText ? t('keep') : t('decide'),
        ]),
  ].join(' ')
  return { ok: false, reason: 'changed-meanwhile', told, typed: typedIn(form) } as const
}

/** Who was quicker and when, for a form that says the rest itself; nothing where no person did it. */
export async function sayWho(change: Change | null | undefined): Promise<string> {
  if (!change?.by) return ''
  const when = formatMoment(change.at, await getLocale())
  return (await getTranslations('meanwhile'))('who', { name: change.by, when })
}

/** What was typed, by the names of the fields. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
