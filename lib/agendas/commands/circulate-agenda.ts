import { createHash } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import {
  agendaFiles,
  agendaItems,
  agendas,
  agendaVersions,
  type SaidAgenda,
} from '#db/schema/agendas.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { circulationOf } from '../circulation.ts'
import { type Answer, revise, type Seen } from './steps/revise.ts'

export type SentFile = { name: string; mediaType: string; bytes: Uint8Array }

/** What goes out, and the files that say it: kept byte for byte. */
export type Sent = { said: SaidAgenda; files: readonly SentFile[] }

/** Sends the agenda out as it stands: from now on everybody in the council may read it, and this version is kept. */
export async function circulateAgenda(
  actor: Actor,
  seen: Seen,
  sent: Sent,
  now: Date,
): Promise<Answer> {
  return revise(actor, seen, now, async (tx, agenda) => {
    if (circulationOf(agenda) === 'circulated') return 'unchanged'
    const items = await tx
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(eq(agendaItems.agendaId, seen.agendaId))
      .limit(1)
    if (items.length === 0) return 'nothing-on-it'
    await tx
      .update(agendas)
      .set({
        circulatedAt: now,
        circulatedBy: actor.userId,
        circulatedRevision: seen.revision + 1,
        withdrawnAt: null,
      })
      .where(eq(agendas.id, seen.agendaId))
    await keepVersion(tx, { ...seen, circulatedBy: actor.userId, circulatedAt: now }, sent)
    return 'circulate-agenda'
  })
}

type Circulated = Seen & { circulatedBy: string | null; circulatedAt: Date }

async function keepVersion(
  tx: Transaction,
  { agendaId, revision, ...circulated }: Circulated,
  { said, files }: Sent,
): Promise<void> {
  const [row] = await tx
    .select({ last: max(agendaVersions.number) })
    .from(agendaVersions)
    .where(eq(agendaVersions.agendaId, agendaId))
  const number = (row?.last ?? 0) + 1
  const [version] = await tx
    .insert(agendaVersions)
    .values({ agendaId, number, revision: revision + 1, said, ...circulated })
    .returning({ id: agendaVersions.id })
  if (!version) throw new Error('a version was not kept')
  for (const file of files) {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    await tx.insert(agendaFiles).values({ versionId: version.id, sha256, ...file })
  }
}

/** Takes a circulated agenda back: whoever comes for it is told that it was, and when. */
export async function withdrawAgenda(actor: Actor, seen: Seen, now: Date): Promise<Answer> {
  return revise(actor, seen, now, async (tx, agenda) => {
    if (!agenda.circulatedAt || agenda.withdrawnAt) return 'unchanged'
    await tx.update(agendas).set({ withdrawnAt: now }).where(eq(agendas.id, seen.agendaId))
    return 'withdraw-agenda'
  })
}
