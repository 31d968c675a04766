import { desc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { templateSections, templates } from '#db/schema/cycles.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import {
  changesBetween,
  DEFAULT_TEMPLATE,
  faultOf,
  type TemplateFault,
  type TemplateSection,
} from '../template.ts'

/** `seen` is the version that the editor began from; 0 where the council had none yet. */
export type TemplateDraft = { councilId: number; seen: number; sections: TemplateSection[] }

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'nothing-changed' | TemplateFault }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** A version is never altered, whether or not a cycle uses it: what is saved is the next one. */
export async function saveTemplate(
  actor: Actor,
  { councilId, seen, sections }: TemplateDraft,
  now: Date,
): Promise<{ ok: true; version: number } | Refusal> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const fault = faultOf(sections)
  if (fault) return { ok: false, reason: fault }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true; version: number } | Refusal> => {
    // Whoever saves first holds the council until their version is there.
    await tx
      .select({ id: councils.id })
      .from(councils)
      .where(eq(councils.id, councilId))
      .for('no key update')
    const [latest] = await tx
      .select()
      .from(templates)
      .where(eq(templates.councilId, councilId))
      .orderBy(desc(templates.version))
      .limit(1)
    const subject = `template/${councilId}`
    if ((latest?.version ?? 0) !== seen)
      return { ok: false, reason: 'changed-meanwhile', change: await lastChange(tx, subject) }
    const before = latest
      ? await tx.select().from(templateSections).where(eq(templateSections.templateId, latest.id))
      : DEFAULT_TEMPLATE
    const changes = changesBetween(before, sections)
    if (changes.length === 0) return { ok: false, reason: 'nothing-changed' }
    const version = seen + 1
    const [added] = await tx
      .insert(templates)
      .values({ councilId, version })
      .returning({ id: templates.id })
    if (!added) throw new Error(`version ${version} of council ${councilId} was not stored`)
    await tx
      .insert(templateSections)
      .values(sections.map((section) => ({ ...section, templateId: added.id })))
    await record(tx, actor, now, {
      councilId,
      action: 'save-template',
      subject,
      details: { version, changes },
    })
    return { ok: true, version }
  })
}
