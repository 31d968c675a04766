import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { themes } from '#db/schema/themes.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { themeCode } from '../theme.ts'
import { makeRule } from './replay.ts'

type Wanted = {
  councilId: number
  code: number
  language: 'en' | 'fr'
  /** Empty gives the theme back the name its own words make. */
  name: string
  reason: string
  /** The revision the editor was looking at: someone else's later one is not overwritten. */
  revision: number
}

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' }
  | { ok: false; reason: 'changed-meanwhile'; revision: number; name: string }

export async function renameTheme(
  actor: Actor,
  { councilId, code, language, name, reason, revision }: Wanted,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (!may(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const [theme] = await tx
      .select()
      .from(themes)
      .where(and(eq(themes.councilId, councilId), eq(themes.code, code)))
      .for('update')
    if (!theme) return { ok: false, reason: 'not-found' }
    const current = theme.givenName[language] ?? ''
    if (theme.revision !== revision)
      return { ok: false, reason: 'changed-meanwhile', revision: theme.revision, name: current }
    const written = name.normalize('NFC').trim()
    if (written === current) return { ok: true }
    const { [language]: _, ...other } = theme.givenName
    const givenName = written === '' ? other : { ...other, [language]: written }
    await tx
      .update(themes)
      .set({ givenName, revision: revision + 1 })
      .where(eq(themes.id, theme.id))
    const rule = { kind: 'rename', themeId: theme.id, language, name: written } as const
    await makeRule(tx, actor, now, { councilId, rule, reason, subject: themeCode(code) })
    return { ok: true }
  })
}
