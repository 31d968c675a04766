import { asc, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { keptViews, pinnedNotes } from '#db/schema/memory.ts'
import type { Council } from '#lib/councils/queries.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import type { Names } from './names.ts'
import type { Everything } from './shape.ts'

/** What people pinned to cycles and themes, taken down ones too. */
export async function readPinnedNotes(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['notes']> {
  const rows = await db
    .select({ note: pinnedNotes, year: cycles.year, month: cycles.month })
    .from(pinnedNotes)
    .leftJoin(cycles, eq(pinnedNotes.cycleId, cycles.id))
    .where(eq(pinnedNotes.councilId, council.id))
    .orderBy(asc(pinnedNotes.id))
  return rows.map(({ note, year, month }) => ({
    council: council.slug,
    cycle: year === null || month === null ? null : monthKey({ year, month }),
    theme: names.theme(note.themeId),
    words: note.words,
    madeAt: note.at.toISOString(),
    madeBy: names.person(note.by),
    removedAt: note.removedAt?.toISOString() ?? null,
  }))
}

/** Views under a name, each with what its address says; dropped ones too. */
export async function readKeptViews(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['views']> {
  const rows = await db
    .select()
    .from(keptViews)
    .where(eq(keptViews.councilId, council.id))
    .orderBy(asc(keptViews.id))
  return rows.map(({ name, address, at, by, removedAt }) => ({
    council: council.slug,
    name,
    address,
    madeAt: at.toISOString(),
    madeBy: names.person(by),
    removedAt: removedAt?.toISOString() ?? null,
  }))
}
