import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { routing } from '#lib/i18n/routing.ts'
import { listLabels } from '#lib/themes/queries/find-run.ts'
import { listActs } from '#lib/themes/queries/list-acts.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** Every act, with the theme it is about, the one it leads to, and whether it still says something. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return notFound()
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const t = await getTranslations({ locale, namespace: 'curation' })
  const labels = await listLabels(actor, council.id)
  const theme = (id: number | null | undefined) => {
    const label = labels.get(id ?? 0)
    if (!label) return id === null ? t('shelf') : ''
    return `${themeCode(label.code ?? 0)} ${inLanguage(label.name, locale)}`
  }
  const columns = [
    t('when'),
    t('who'),
    t('act'),
    t('theme'),
    t('to'),
    t('name'),
    t('statement'),
    t('reasonColumn'),
    t('state'),
    t('undoneWhen'),
    t('undoneWho'),
  ]
  const rows = (await listActs(actor, council.id)).map(({ rule, ...act }) => [
    act.appliedAt.toISOString(),
    act.author ?? t('byOperator'),
    t(`kinds.${rule.kind}`),
    'themeId' in rule ? theme(rule.themeId) : '',
    'intoId' in rule ? theme(rule.intoId) : '',
    nameOf(rule),
    act.text,
    act.reason,
    t(`states.${act.state}`),
    act.undoneAt?.toISOString() ?? null,
    act.undoneAt ? (act.undoneBy ?? t('byOperator')) : null,
  ])
  return csvResponse({ columns, rows }, 'curation', readFlavour(asked.get('csv'), locale))
}

function nameOf(rule: Awaited<ReturnType<typeof listActs>>[number]['rule']): string {
  if (rule.kind === 'rename') return rule.name
  if (rule.kind === 'exclude') return rule.word
  return rule.kind === 'split' || 'name' in rule
    ? [rule.name.en, rule.name.fr].filter(Boolean).join(' / ')
    : ''
}
