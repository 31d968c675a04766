import { asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import {
  agendaFiles,
  agendaItems,
  agendaQuotes,
  agendas,
  agendaVersions,
} from '#db/schema/agendas.ts'
import { cycles } from '#db/schema/cycles.ts'
import { circulationOf } from '#lib/agendas/circulation.ts'
import type { Council } from '#lib/councils/queries.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { by, groupBy, type Names } from './names.ts'
import type { Everything } from './shape.ts'

export async function readAgendas(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['agendas']> {
  const rows = await db
    .select({ agenda: agendas, cycle: cycles })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .where(eq(cycles.councilId, council.id))
  const ids = rows.map((row) => row.agenda.id)
  const items = await db
    .select()
    .from(agendaItems)
    .where(inArray(agendaItems.agendaId, ids))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const quotes = await db
    .select()
    .from(agendaQuotes)
    .where(
      inArray(
        agendaQuotes.itemId,
        items.map((item) => item.id),
      ),
    )
    .orderBy(asc(agendaQuotes.position), asc(agendaQuotes.statementId))
  const quotesOf = groupBy(quotes, (quote) => quote.itemId)
  const itemsOf = groupBy(items, (item) => item.agendaId)
  const { versionsOf, filesOf } = await readVersions(db, ids)
  return rows
    .map(({ agenda, cycle }) => ({
      council: council.slug,
      cycle: monthKey(cycle),
      meetsOn: agenda.meetsOn,
      startsAt: agenda.startsAt,
      lengthMinutes: agenda.lengthMinutes,
      circulation: circulationOf(agenda),
      circulatedAt: agenda.circulatedAt?.toISOString() ?? null,
      withdrawnAt: agenda.withdrawnAt?.toISOString() ?? null,
      place: agenda.place,
      link: agenda.link,
      chair: agenda.chair,
      versions: (versionsOf.get(agenda.id) ?? []).map((version) => ({
        number: version.number,
        circulatedAt: version.circulatedAt.toISOString(),
        circulatedBy: names.person(version.circulatedBy),
        files: (filesOf.get(version.id) ?? []).map(({ name, sha256 }) => ({ name, sha256 })),
      })),
      items: (itemsOf.get(agenda.id) ?? []).map((item) => ({
        kind: item.kind,
        title: item.title,
        minutes: item.minutes,
        purpose: item.purpose,
        presenter: item.presenter,
        presentedBy: item.presenterId === null ? null : names.jurisdiction(item.presenterId),
        notes: item.notes,
        theme: names.theme(item.themeId),
        quotes: (quotesOf.get(item.id) ?? []).map((quote) => quote.statementId),
      })),
    }))
    .sort(by((one) => one.cycle))
}

async function readVersions(db: Database, agendaIds: number[]) {
  const versions = await db
    .select()
    .from(agendaVersions)
    .where(inArray(agendaVersions.agendaId, agendaIds))
    .orderBy(asc(agendaVersions.number))
  const { versionId, name, sha256 } = agendaFiles
  const files = await db
    .select({ versionId, name, sha256 })
    .from(agendaFiles)
    .innerJoin(agendaVersions, eq(agendaFiles.versionId, agendaVersions.id))
    .where(inArray(agendaVersions.agendaId, agendaIds))
  return {
    versionsOf: groupBy(versions, (version) => version.agendaId),
    filesOf: groupBy(files.toSorted(by((file) => file.name)), (file) => file.versionId),
  }
}
