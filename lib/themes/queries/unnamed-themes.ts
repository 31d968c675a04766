import { type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments, runs, themes } from '#db/schema/themes.ts'
import { type Actor, may, requireRight } from '#lib/auth/actor.ts'
import { unnamedIn } from '../names.ts'
import { listMentions, listThemes, type Theme } from './list-themes.ts'

/** A theme that no person has named in both languages yet, and how far it reaches. */
export type Unnamed = { theme: Theme; jurisdictions: number; statements: number; cycles: number }

/** Those that most jurisdictions raised first, so that whoever stops early has named what is spoken of most. */
export async function listUnnamed(actor: Actor, councilId: number): Promise<Unnamed[]> {
  requireRight(actor, 'curate', councilId)
  const mentions = await listMentions(actor, councilId)
  const waiting = (await listThemes(actor, councilId)).flatMap((theme): Unnamed[] => {
    const own = mentions.filter(({ themeId }) => themeId === theme.id)
    if (own.length === 0 || unnamedIn(theme).length === 0) return []
    const jurisdictions = new Set(own.map(({ jurisdictionId }) => jurisdictionId)).size
    const cycles = new Set(own.map(({ cycleId }) => cycleId)).size
    return [{ theme, jurisdictions, statements: own.length, cycles }]
  })
  return waiting.sort(
    (left, right) =>
      right.jurisdictions - left.jurisdictions ||
      right.statements - left.statements ||
      left.theme.code - right.theme.code,
  )
}

/** How many wait; none for who may not name them. */
export async function countUnnamed(actor: Actor, councilId: number): Promise<number> {
  if (!may(actor, 'curate', councilId)) return 0
  return (await database()).$count(themes, waitsForName(councilId))
}

/** A theme that stands, holds what a form in force says, and lacks a given name in a language. */
export function waitsForName(councilId: number): SQL {
  return sql`${themes.councilId} = ${councilId} and ${themes.mergedIntoId} is null
    and (coalesce(${themes.givenName} ->> 'en', '') = '' or coalesce(${themes.givenName} ->> 'fr', '') = '')
    and ${themes.id} in (
      select ${assignments.themeId} from ${assignments}
        inner join ${statements} on ${assignments.statementId} = ${statements.id}
        inner join ${sections} on ${statements.sectionId} = ${sections.id}
        inner join ${submissions} on ${sections.versionId} = ${submissions.currentVersionId}
      where ${assignments.runId} = (
        select max(latest.id) from ${runs} as latest
        where latest.council_id = ${councilId} and latest.state = 'done'))`
}
