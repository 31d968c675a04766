import { eq } from 'drizzle-orm'
import { agendas } from '#db/schema/agendas.ts'
import type { Actor } from '#lib/auth/actor.ts'
import type { MeetingInput } from '../input.ts'
import { type Answer, revise, type Seen } from './steps/revise.ts'

export async function editMeeting(
  actor: Actor,
  seen: Seen,
  meeting: MeetingInput,
  now: Date,
): Promise<Answer> {
  return revise(actor, seen, now, async (tx) => {
    await tx.update(agendas).set(meeting).where(eq(agendas.id, seen.agendaId))
    return 'edit-meeting'
  })
}
