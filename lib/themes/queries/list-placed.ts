import type { Actor } from '#lib/auth/actor.ts'
import type { SubmissionFilter } from '#lib/submissions/filter.ts'
import { listStatements } from '#lib/submissions/queries/list-statements.ts'
import { listMentions, listThemes } from './list-themes.ts'

/** Every statement of the current submissions under the filters, each with the theme it stands in, if any. */
export async function listPlaced(actor: Actor, councilId: number, filter: SubmissionFilter) {
  const said = await listStatements(actor, councilId, filter)
  const themes = new Map(
    (await listThemes(actor, councilId)).map((theme) => [theme.id, theme] as const),
  )
  const places = new Map(
    (await listMentions(actor, councilId)).map(
      ({ statementId, themeId }) => [statementId, themeId] as const,
    ),
  )
  return said.map((statement) => ({
    ...statement,
    theme: themes.get(places.get(statement.id) ?? 0) ?? null,
  }))
}
