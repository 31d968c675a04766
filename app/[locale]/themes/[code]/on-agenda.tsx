import { getLocale, getTranslations } from 'next-intl/server'
import { Act } from '#app/[locale]/agendas/act.tsx'
import { refusalWords } from '#app/[locale]/agendas/refusal-words.ts'
import { listDrafts } from '#lib/agendas/queries.ts'
import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { putOnAgendaAction } from './actions.ts'

type Props = { actor: Actor; council: Council; theme: Theme }

/** One click puts the theme on the agenda that is being made for a meeting to come. */
export async function OnAgenda({ actor, council, theme }: Props) {
  const t = await getTranslations('themes.one')
  const locale = await getLocale()
  const refusals = await refusalWords()
  const drafts = await listDrafts(actor, council.id, momentOf(council, new Date()))
  if (drafts.length === 0)
    return (
      <p className="finding on-screen">
        {t('noDraft')} <Link href="/agendas">{t('toAgendas')}</Link>
      </p>
    )
  return drafts.map(({ agenda, cycle, themeIds }) => {
    const meeting = formatMonth(cycle, locale)
    return themeIds.includes(theme.id) ? (
      <p key={agenda.id} className="finding">
        <Link href={`/agendas/${agenda.id}`}>{t('onAgenda', { meeting })}</Link>
      </p>
    ) : (
      <Act
        key={agenda.id}
        action={putOnAgendaAction}
        hidden={{ agenda: agenda.id, revision: agenda.revision, theme: theme.code }}
        refusals={refusals}
        className="actions"
      >
        <button type="submit" className="plain">
          {t('putOnAgenda', { meeting })}
        </button>
      </Act>
    )
  })
}
