import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { aHolder, anAnswerRound } from '#lib/answers/testing/round.ts'

export const EMAIL = 'colombe@brumeval.example'

/** A council that lives in the middle of its round, and one link. */
export async function fillRound(): Promise<void> {
  const { council, cycle, brumeval } = await anAnswerRound()
  const db = await database()
  await db.update(councils).set({ livesOn: '2031-09-12' }).where(eq(councils.id, council.id))
  await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval, email: EMAIL })
}
