import type { Actor } from '#lib/auth/actor.ts'
import type { SubmissionFilter } from '#lib/submissions/filter.ts'
import { listStatements } from '#lib/submissions/queries/list-statements.ts'
import { listMentions, listThemes } from './list-themes.ts'

/** Every statement of the current submissions under the filters, each with the theme it stands in, if any, and how surely. */
export async function listPlaced(actor: Actor, councilId: number, filter: SubmissionFilter) {
  const said = await listStatements(actor, councilId, filter)
  const themes = new Map(
    (await listThemes(actor, councilId)).map((theme) => [theme.id, theme] as const),
  )
  const places = new Map(
    (await listMentions(actor, councilId)).map(
      (mention) => [mention.statementId, mention] as const,
    ),
  )
  return said.map((statement) => {
    const place = places.get(statement.id)
    const theme = themes.get(place?.themeId ?? 0) ?? null
    return { ...statement, theme, isDoubtful: place?.isDoubtful ?? false }
  })
}
