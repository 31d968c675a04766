import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles, rosterEntries, templateSections, templates } from '#db/schema/cycles.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import type { Cycle, Month, RosterState } from './cycle.ts'
import { DEFAULT_TEMPLATE, type TemplateSection } from './template.ts'

export type RosterEntry = {
  jurisdiction: Jurisdiction
  state: RosterState
  /** Who reports in its stead. */
  proxy: Jurisdiction | null
  revision: number
}

/** In the order of time, oldest first. */
export async function listCycles(actor: Actor, councilId: number): Promise<Cycle[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .select()
    .from(cycles)
    .where(eq(cycles.councilId, councilId))
    .orderBy(asc(cycles.year), asc(cycles.month))
}

/** The one that `currentCycle` would choose of all. */
export async function findCurrentCycle(
  actor: Actor,
  councilId: number,
  today: string,
): Promise<Cycle | null> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const hasOpened = lte(cycles.opensOn, today)
  const months = sql`${cycles.year} * 12 + ${cycles.month}`
  const [cycle] = await db
    .select()
    .from(cycles)
    .where(eq(cycles.councilId, councilId))
    .orderBy(desc(hasOpened), sql`case when ${hasOpened} then -(${months}) else ${months} end`)
    .limit(1)
  return cycle ?? null
}

export async function findCycle(actor: Actor, id: number): Promise<Cycle | null> {
  const db = await database()
  const [cycle] = await db.select().from(cycles).where(eq(cycles.id, id))
  if (!cycle) return null
  requireRight(actor, 'read', cycle.councilId)
  return cycle
}

export async function findCycleOf(
  actor: Actor,
  councilId: number,
  { year, month }: Month,
): Promise<Cycle | null> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const [cycle] = await db
    .select()
    .from(cycles)
    .where(and(eq(cycles.councilId, councilId), eq(cycles.year, year), eq(cycles.month, month)))
  return cycle ?? null
}

/** Who was expected in that cycle, in the order the table is called. */
export async function listRoster(actor: Actor, cycleId: number): Promise<RosterEntry[]> {
  const cycle = await findCycle(actor, cycleId)
  if (!cycle) return []
  const db = await database()
  const proxies = alias(jurisdictions, 'proxies')
  return db
    .select({
      jurisdiction: jurisdictions,
      state: rosterEntries.state,
      proxy: proxies,
      revision: rosterEntries.revision,
    })
    .from(rosterEntries)
    .innerJoin(jurisdictions, eq(rosterEntries.jurisdictionId, jurisdictions.id))
    .leftJoin(proxies, eq(rosterEntries.proxyId, proxies.id))
    .where(eq(rosterEntries.cycleId, cycleId))
    .orderBy(asc(rosterEntries.position))
}

/** The sections this council asks for now; before its first cycle, those it will start from. */
export async function findTemplate(actor: Actor, councilId: number): Promise<TemplateSection[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const [latest] = await db
    .select({ id: templates.id })
    .from(templates)
    .where(eq(templates.councilId, councilId))
    .orderBy(desc(templates.version))
    .limit(1)
  return latest ? findSections(db, latest.id) : DEFAULT_TEMPLATE
}

/** What one version of the form asks. No actor: whoever asks has been allowed to read the cycle that uses it. */
export async function findSections(
  db: Pick<Database, 'select'>,
  templateId: number,
): Promise<TemplateSection[]> {
  const rows = await db
    .select({
      kind: templateSections.kind,
      number: templateSections.number,
      title: templateSections.title,
      prompt: templateSections.prompt,
      aliases: templateSections.aliases,
    })
    .from(templateSections)
    .where(eq(templateSections.templateId, templateId))
    .orderBy(asc(templateSections.number))
  return rows.length > 0 ? rows : DEFAULT_TEMPLATE
}

export type TemplateVersion = {
  version: number
  sections: TemplateSection[]
  /** The cycles that ask by it, oldest first. */
  cycles: (Month & { id: number })[]
}

/** Every version of the council's form, newest first; before its first cycle, the one it will start from, as version 0. */
export async function listTemplates(actor: Actor, councilId: number): Promise<TemplateVersion[]> {
  requireRight(actor, 'administer', councilId)
  const db = await database()
  const versions = await db
    .select()
    .from(templates)
    .where(eq(templates.councilId, councilId))
    .orderBy(desc(templates.version))
  if (versions.length === 0) return [{ version: 0, sections: DEFAULT_TEMPLATE, cycles: [] }]
  const sections = await db
    .select({ section: templateSections })
    .from(templateSections)
    .innerJoin(templates, eq(templateSections.templateId, templates.id))
    .where(eq(templates.councilId, councilId))
    .orderBy(asc(templateSections.number))
  const rounds = await listCycles(actor, councilId)
  return versions.map(({ id, version }) => ({
    version,
    sections: sections
      .filter(({ section }) => section.templateId === id)
      .map(({ section: { templateId: _own, ...section } }) => section),
    cycles: rounds
      .filter(({ templateId }) => templateId === id)
      .map(({ id: cycleId, year, month }) => ({ id: cycleId, year, month })),
  }))
}
