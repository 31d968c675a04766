import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { importFiles, imports, type Recognised } from '#db/schema/intake.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { namedHere } from '#lib/councils/seat.ts'
import { seatWithin } from '#lib/cycles/commands/change-table.ts'
import { type NamedJurisdiction, namesOf, spelledAlike } from '#lib/jurisdictions/jurisdiction.ts'
import { lockHeld, type NotHeld, notHeld, type SeenFile, sentBack } from './lock-file.ts'

type Refusal =
  | NotHeld
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'name-taken' | 'already-seated' }

type Asked = {
  fileId: number
  councilId: number
  recognised: Recognised | null
  jurisdictionId?: number
}

/**
 * The words that a held file gives for its jurisdiction become a name of one at this table, in the caller's
 * transaction; whatever else waits with the same words is read again. Null, or why not.
 */
export async function rememberName(
  tx: Transaction,
  actor: Actor,
  { fileId, councilId, recognised, jurisdictionId }: Asked,
  now: Date,
): Promise<'not-allowed' | 'name-taken' | null> {
  const name = nameIn(recognised)
  if (isDenied(actor, 'administer', councilId) || !name || jurisdictionId === undefined)
    return 'not-allowed'
  const table = await tableOf(tx, councilId)
  const owner = ownerOf(table, name)
  if (owner !== undefined && owner !== jurisdictionId) return 'name-taken'
  const own = table.find(({ jurisdiction }) => jurisdiction.id === jurisdictionId)
  if (owner === undefined && own) {
    await tx
      .update(seats)
      .set({ aliases: [...own.aliases, name], revision: sql`${seats.revision} + 1` })
      .where(and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId)))
    await record(tx, actor, now, {
      councilId,
      action: 'remember-name',
      subject: `jurisdiction/${jurisdictionId}`,
      details: { name, file: fileId },
    })
  }
  await readAgain(tx, councilId, { name, except: fileId })
  return null
}

/** Whom a held file names sits at the table from now on; the file, and others that name them, go on by themselves. */
export async function addToTable(
  actor: Actor,
  seen: SeenFile,
  named: NamedJurisdiction,
  now: Date,
): Promise<{ ok: true; importId: number } | Refusal> {
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true; importId: number } | Refusal> => {
    const fileId = seen.id
    const held = await lockHeld(tx, actor, seen)
    if (!held.ok) return held
    const { councilId, recognised, importId } = held
    const name = nameIn(recognised)
    if (!name) return notHeld(tx, fileId, false)
    const table = await tableOf(tx, councilId)
    if ([name, ...namesOf(named)].some((one) => ownerOf(table, one) !== undefined))
      return { ok: false, reason: 'name-taken' }
    const seated = await seatWithin(tx, actor, { councilId, named }, now)
    if (!seated.ok) return seated
    const { jurisdictionId } = seated
    const asked = { fileId, councilId, recognised, jurisdictionId }
    const refusal = await rememberName(tx, actor, asked, now)
    if (refusal) throw new Error(`${name} cannot be a name of whom it was just given to`)
    await wait(tx, [fileId])
    return { ok: true, importId }
  })
}

type Table = Awaited<ReturnType<typeof tableOf>>

async function tableOf(tx: Transaction, councilId: number) {
  return tx
    .select({ jurisdiction: jurisdictions, aliases: seats.aliases })
    .from(seats)
    .innerJoin(jurisdictions, eq(seats.jurisdictionId, jurisdictions.id))
    .where(eq(seats.councilId, councilId))
    .orderBy(asc(seats.position))
    .for('update', { of: seats })
}

/** Whose name it is already, at this table. */
function ownerOf(table: Table, name: string): number | undefined {
  return table.find(({ jurisdiction, aliases }) =>
    namesOf(namedHere(jurisdiction, aliases)).some((one) => spelledAlike(one, name)),
  )?.jurisdiction.id
}

function nameIn(recognised: Recognised | null): string | null {
  return recognised?.isName ? (recognised.words ?? null) : null
}

/** The other held files of a council that give the same words. */
async function readAgain(
  tx: Transaction,
  councilId: number,
  { name, except }: { name: string; except: number },
): Promise<void> {
  const held = await tx
    .select({ id: importFiles.id, recognised: importFiles.recognised })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .where(
      and(
        eq(imports.councilId, councilId),
        eq(importFiles.outcome, 'held'),
        ne(importFiles.id, except),
      ),
    )
    // Whoever is answering for one of them has the last word on it.
    .for('update', { of: importFiles, skipLocked: true })
  const same = held.filter(({ recognised }) => {
    const words = nameIn(recognised)
    return words !== null && spelledAlike(words, name)
  })
  await wait(
    tx,
    same.map(({ id }) => id),
  )
}

async function wait(tx: Transaction, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  await tx.update(importFiles).set(sentBack).where(inArray(importFiles.id, ids))
}
