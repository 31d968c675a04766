import { getLocale, getTranslations } from 'next-intl/server'
import { groupActs } from '#app/[locale]/themes/act-groups.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { momentCell, said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { listLabels } from '#lib/themes/queries/find-run.ts'
import { listActs } from '#lib/themes/queries/list-acts.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** Every act, with the theme it is about, the one it leads to, and whether it still says something. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('curation')
  const locale = await getLocale()
  const labels = await listLabels(actor, council.id)
  const theme = (id: number | null | undefined) => {
    const label = labels.get(id ?? 0)
    if (!label) return id === null ? t('shelf') : ''
    return `${themeCode(label.code ?? 0)} ${inLanguage(label.name, locale)}`
  }
  const columns = [
    said('when', t('when')),
    said('who', t('who')),
    said('act', t('act')),
    said('theme', t('theme')),
    said('to', t('to')),
    said('name', t('name')),
    said('statement', t('statement')),
    said('reason', t('reasonColumn')),
    said('state', t('state')),
    said('undone_when', t('undoneWhen')),
    said('undone_who', t('undoneWho')),
  ]
  const acts = groupActs(await listActs(actor, council.id)).flatMap(({ list }) => list)
  const rows = acts.map(({ rule, ...act }) => [
    momentCell(act.appliedAt),
    act.author ?? t('byOperator'),
    said(rule.kind, t(`kinds.${rule.kind}`)),
    'themeId' in rule ? theme(rule.themeId) : '',
    'intoId' in rule ? theme(rule.intoId) : '',
    nameOf(rule),
    act.text,
    act.reason,
    said(act.state, t(`states.${act.state}`)),
    act.undoneAt && momentCell(act.undoneAt),
    act.undoneAt ? (act.undoneBy ?? t('byOperator')) : null,
  ])
  return answerTable(request, { actor, council, name: 'curation', table: { columns, rows } })
}

function nameOf(rule: Awaited<ReturnType<typeof listActs>>[number]['rule']): string {
  if (rule.kind === 'rename') return rule.name
  if (rule.kind === 'exclude') return rule.word
  return rule.kind === 'split' || 'name' in rule
    ? [rule.name.en, rule.name.fr].filter(Boolean).join(' / ')
    : ''
}
