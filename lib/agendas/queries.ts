import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { agendaActions, agendaItems, agendaQuotes, agendas } from '#db/schema/agendas.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments, themes } from '#db/schema/themes.ts'
import { type Actor, may, requireRight } from '#lib/auth/actor.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { placedIn } from '#lib/themes/queries/placed-rows.ts'
import { chooseEvidence, listCycleQuotes, MOST_SHOWN, type Quote, quotesById } from './quotes.ts'

type Cycle = typeof cycles.$inferSelect
export type Agenda = typeof agendas.$inferSelect
export type Item = Omit<typeof agendaItems.$inferSelect, 'agendaId'> & {
  themeCode: number | null
  presenterName: Bilingual | null
  /** those it shows */
  quotes: Quote[]
  /** what somebody is to do after the meeting */
  actions: ItemAction[]
  /** the others that were put beside it */
  unshown: Quote[]
  /** Where its theme brings no quote: of how many statements of the cycle, none of them firm. */
  unquoted: { doubtful: number } | null
}

export type ItemAction = Pick<
  typeof agendaActions.$inferSelect,
  'id' | 'what' | 'jurisdictionId' | 'who' | 'dueOn' | 'doneAt'
> & { jurisdictionName: Bilingual | null }

export type AgendaLine = {
  cycle: Cycle
  agenda: Agenda | null
  itemCount: number
  plannedMinutes: number
}

/** A draft is seen by those who make it; others learn nothing of it until it is circulated. */
export function visibleTo(actor: Actor, councilId: number): SQL | undefined {
  return may(actor, 'plan', councilId) ? undefined : isNotNull(agendas.circulatedAt)
}

/** What an agenda said is not said any more once it was taken back, save to those who make it. */
export function readableTo(actor: Actor, councilId: number): SQL | undefined {
  return may(actor, 'plan', councilId)
    ? undefined
    : and(isNotNull(agendas.circulatedAt), isNull(agendas.withdrawnAt))
}

/** Every cycle, newest first, with its agenda when there is one for the reader. */
export async function listAgendas(actor: Actor, councilId: number): Promise<AgendaLine[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .select({
      cycle: cycles,
      agenda: agendas,
      itemCount: sql<number>`count(${agendaItems.id})::int`,
      plannedMinutes: sql<number>`coalesce(sum(${agendaItems.minutes}), 0)::int`,
    })
    .from(cycles)
    .leftJoin(agendas, and(eq(agendas.cycleId, cycles.id), visibleTo(actor, councilId)))
    .leftJoin(agendaItems, and(eq(agendaItems.agendaId, agendas.id), readableTo(actor, councilId)))
    .where(eq(cycles.councilId, councilId))
    .groupBy(cycles.id, agendas.id)
    .orderBy(desc(cycles.year), desc(cycles.month))
}

export type Draft = { agenda: Agenda; cycle: Cycle; themeIds: number[] }

/** Agendas of meetings to come that nobody else sees, new or taken back, the next meeting first; none for who makes none. */
export async function listDrafts(actor: Actor, councilId: number, now: Date): Promise<Draft[]> {
  if (!may(actor, 'plan', councilId)) return []
  const db = await database()
  const rows = await db
    .select({ agenda: agendas, cycle: cycles, themeId: agendaItems.themeId })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .leftJoin(agendaItems, eq(agendaItems.agendaId, agendas.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        or(isNull(agendas.circulatedAt), isNotNull(agendas.withdrawnAt)),
        gte(agendas.meetsOn, now.toISOString().slice(0, 10)),
      ),
    )
    .orderBy(asc(agendas.meetsOn), asc(agendas.id))
  const drafts = new Map<number, Draft>()
  for (const { agenda, cycle, themeId } of rows) {
    const draft = drafts.get(agenda.id) ?? { agenda, cycle, themeIds: [] }
    if (themeId !== null) draft.themeIds.push(themeId)
    drafts.set(agenda.id, draft)
  }
  return [...drafts.values()]
}

export type FoundAgenda = { agenda: Agenda; cycle: Cycle; items: Item[] }

/**
 * An agenda with its items in order, each with the quotes chosen for it; null when there is none, or none yet for the
 * reader. What was taken back is found without its items.
 */
export async function findAgenda(actor: Actor, agendaId: number): Promise<FoundAgenda | null> {
  const db = await database()
  const [found] = await db
    .select({ agenda: agendas, cycle: cycles })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .where(eq(agendas.id, agendaId))
  if (!found) return null
  const { councilId } = found.cycle
  requireRight(actor, 'read', councilId)
  const { circulatedAt, withdrawnAt } = found.agenda
  const isMaker = may(actor, 'plan', councilId)
  if (!isMaker && !circulatedAt) return null
  if (!isMaker && withdrawnAt) return { ...found, items: [] }
  const rows = await db
    .select({ item: agendaItems, themeCode: themes.code, presenterName: jurisdictions.name })
    .from(agendaItems)
    .leftJoin(themes, eq(agendaItems.themeId, themes.id))
    .leftJoin(jurisdictions, eq(agendaItems.presenterId, jurisdictions.id))
    .where(eq(agendaItems.agendaId, agendaId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const chosen = await listChosen(rows.map(({ item }) => item.id))
  const actions = await listActions(rows.map(({ item }) => item.id))
  const quotes = await quotesById(chosen.map(({ statementId }) => statementId))
  const items = rows.map(({ item, ...named }) => {
    const own = chosen.filter(({ itemId }) => itemId === item.id)
    const read = (isShown: boolean) =>
      own.flatMap((one, at) =>
        (one.isShown && at < MOST_SHOWN) === isShown ? (quotes.get(one.statementId) ?? []) : [],
      )
    const due = actions.flatMap(({ itemId, ...action }) => (itemId === item.id ? action : []))
    return { ...item, ...named, actions: due, quotes: read(true), unshown: read(false) }
  })
  return { ...found, items: await sayUnquoted(actor, found.cycle, items) }
}

/** A theme whose item quotes nothing may have nothing firm to quote, and the agenda then says so. */
async function sayUnquoted(
  actor: Actor,
  { id: cycleId, councilId }: Cycle,
  items: Omit<Item, 'unquoted'>[],
): Promise<Item[]> {
  const isBare = ({ themeId, quotes }: Omit<Item, 'unquoted'>) =>
    themeId !== null && quotes.length === 0
  const bare = items.filter(isBare).flatMap(({ themeId }) => themeId ?? [])
  const said = await listCycleQuotes(actor, { cycleId, councilId }, bare)
  return items.map((item) => {
    const own = said.filter(({ themeId }) => themeId === item.themeId)
    const isUnquoted = isBare(item) && own.every(({ isDoubtful }) => isDoubtful)
    return { ...item, unquoted: isUnquoted ? { doubtful: own.length } : null }
  })
}

async function listActions(itemIds: number[]): Promise<(ItemAction & { itemId: number })[]> {
  if (itemIds.length === 0) return []
  const db = await database()
  return db
    .select({
      id: agendaActions.id,
      itemId: agendaActions.itemId,
      what: agendaActions.what,
      jurisdictionId: agendaActions.jurisdictionId,
      jurisdictionName: jurisdictions.name,
      who: agendaActions.who,
      dueOn: agendaActions.dueOn,
      doneAt: agendaActions.doneAt,
    })
    .from(agendaActions)
    .leftJoin(jurisdictions, eq(agendaActions.jurisdictionId, jurisdictions.id))
    .where(inArray(agendaActions.itemId, itemIds))
    .orderBy(asc(agendaActions.itemId), asc(agendaActions.position))
}

async function listChosen(itemIds: number[]): Promise<(typeof agendaQuotes.$inferSelect)[]> {
  if (itemIds.length === 0) return []
  const db = await database()
  return db
    .select()
    .from(agendaQuotes)
    .where(inArray(agendaQuotes.itemId, itemIds))
    .orderBy(asc(agendaQuotes.itemId), asc(agendaQuotes.position))
}

/** The evidence a theme brings when it is put on an agenda: what was said of it in that cycle. */
export async function findEvidence(
  actor: Actor,
  agendaId: number,
  themeId: number,
): Promise<number[]> {
  const db = await database()
  const [found] = await db
    .select({ cycleId: cycles.id, councilId: cycles.councilId })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .where(eq(agendas.id, agendaId))
  if (!found) return []
  return chooseEvidence(await listCycleQuotes(actor, found, [themeId])).map(({ id }) => id)
}

/** Of some statements, those an item may quote: what was said in its own cycle, and what it already quotes. */
export async function listAllowed(
  actor: Actor,
  { agendaId, itemId }: { agendaId: number; itemId: number },
  asked: readonly number[],
): Promise<Set<number>> {
  const found = await findAgenda(actor, agendaId)
  if (!found || asked.length === 0) return new Set()
  const { id: cycleId, councilId } = found.cycle
  const item = found.items.find(({ id }) => id === itemId)
  const quoted = item ? [...item.quotes, ...item.unshown] : []
  const db = await database()
  const said = await db
    .select({ id: statements.id })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(assignments, placedIn(councilId))
    .where(and(inArray(statements.id, [...asked]), eq(submissions.cycleId, cycleId)))
  return new Set([...quoted, ...said].map(({ id }) => id))
}

export async function jurisdictionNames(ids: readonly number[]): Promise<Map<number, Bilingual>> {
  if (ids.length === 0) return new Map()
  const db = await database()
  const rows = await db
    .select({ id: jurisdictions.id, name: jurisdictions.name })
    .from(jurisdictions)
    .where(inArray(jurisdictions.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
