import { getLocale, getTranslations } from 'next-intl/server'
import { openAgendaFile } from '#app/[locale]/agendas/agenda-file.ts'
import { answerTable } from '#app/table-file.ts'
import { numbered, schedule } from '#lib/agendas/agenda.ts'
import { sayPresenter } from '#lib/agendas/say/say-agenda.ts'
import { said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatTime } from '#lib/i18n/formats.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { listNamed } from '#lib/trends/read-counts.ts'

type Context = { params: Promise<{ id: string }> }

/** One line an item, so that its minutes are counted once; what it quotes has an address of its own. */
export async function GET(request: Request, { params }: Context) {
  const { actor, council, agenda, cycle, items } = await openAgendaFile(request, (await params).id)
  const t = await getTranslations('agendas')
  const themes = await getTranslations('themes')
  const known = await listNamed(actor, council.id)
  const locale = await getLocale()
  const columns = [
    said('number', t('number')),
    said('begins', t('startsAt')),
    said('ends', t('endsAt')),
    said('item', t('item')),
    said('minutes', t('minutesLabel')),
    said('purpose', t('purpose')),
    said('presenter', t('presenter')),
    said('notes', t('notes')),
    said('theme_code', t('code')),
    said('theme', themes('theme')),
    said('quotes', t('quoteCount')),
  ]
  const nameOf = (code: number | null) => {
    const theme = known.find((one) => one.code === code)
    return theme ? inLanguage(theme.name, locale) : null
  }
  const rows = numbered(schedule(items, agenda).items).map((item) => [
    item.number,
    said(clock(item.startsAt), formatTime(item.startsAt, locale)),
    said(clock(item.endsAt), formatTime(item.endsAt, locale)),
    inLanguage(item.title, locale),
    item.minutes,
    item.kind === 'break' ? null : said(item.purpose, t(`purposes.${item.purpose}`)),
    sayPresenter(item, locale),
    inLanguage(item.notes, locale),
    item.themeCode === null ? null : themeCode(item.themeCode),
    nameOf(item.themeCode),
    item.quotes.length,
  ])
  return answerTable(request, { actor, council, name: 'agenda', table: { columns, rows }, cycle })
}

function clock(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60]
  return [hours, rest].map((part) => String(part).padStart(2, '0')).join(':')
}
