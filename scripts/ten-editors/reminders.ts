import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { bouncedAddresses, reminders } from '#db/schema/reminders.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { decideReminder } from '#lib/reminders/commands/decide-reminder.ts'
import { queueReminders } from '#lib/reminders/commands/queue-reminders.ts'
import { setContact } from '#lib/reminders/commands/set-contact.ts'
import { setSchedule } from '#lib/reminders/commands/set-schedule.ts'
import { trustAddress } from '#lib/reminders/commands/trust-address.ts'
import { aRound, NOW as DAY, readLetters } from '#lib/reminders/testing/round.ts'
import { found, type Kinds, NOW } from './kind.ts'

async function aLetter() {
  const round = await aRound({ [`m${crypto.randomUUID()}`]: 'fr' }, crypto.randomUUID())
  return { round, letters: await readLetters(round) }
}

/** The council of the ten sees its own rounds only: theirs is made for each race, and they sit in it. */
export const reminderKinds = (councilId: number): Kinds => ({
  queueReminders: {
    told: 'all-left-out',
    shown: async () => {
      const { round, letters } = await aLetter()
      return async (editor, mark) => {
        const marked = letters.map((letter) => ({ ...letter, body: mark }))
        const asked = { ...round, way: 'draft', letters: marked } as const
        return queueReminders(inCouncil(editor, round.council.id), asked, DAY)
      }
    },
  },
  decideReminder: {
    told: 'changed-meanwhile',
    shown: async () => {
      const { round, letters } = await aLetter()
      await queueReminders(operator, { ...round, way: 'draft', letters }, DAY)
      const db = await database()
      const rows = await db.select().from(reminders).where(eq(reminders.cycleId, round.cycle.id))
      const { id, state, attempts } = found(rows[0])
      const asked = { seen: { id, state, attempts }, verdict: 'bounced' } as const
      return (editor) => decideReminder(inCouncil(editor, round.council.id), asked, DAY)
    },
  },
  setContact: {
    told: 'changed-meanwhile',
    shown: async () => {
      const { round, letters } = await aLetter()
      const { jurisdictionId } = found(letters[0])
      const seen = { councilId: round.council.id, jurisdictionId, language: null, revision: 0 }
      return (editor, mark) =>
        setContact(
          inCouncil(editor, round.council.id),
          { ...seen, name: mark, email: `${mark}@example.org` },
          DAY,
        )
    },
  },
  setSchedule: {
    told: 'changed-meanwhile',
    shown: async () => {
      const { id: cycleId } = found((await listCycles(operator, councilId))[0])
      return (editor, mark) =>
        setSchedule(editor, { cycleId, days: [Number(mark.slice(-2))], revision: 0 }, NOW)
    },
  },
  trustAddress: {
    told: 'not-marked',
    shown: async () => {
      const { round, letters } = await aLetter()
      const { jurisdictionId, email } = found(letters[0])
      const db = await database()
      const { id: councilId } = round.council
      await db.insert(bouncedAddresses).values({ councilId, email, at: DAY })
      return (editor) =>
        trustAddress(inCouncil(editor, councilId), { councilId, jurisdictionId, email }, DAY)
    },
  },
  queueScheduled: 'the installation’s own act, written down by its day',
  expireContacts: 'the installation’s own act, which the second finds done',
  sendQueued: 'the installation’s own act, each letter claimed by a lock',
})

function inCouncil(editor: Actor, councilId: number): Actor {
  if (editor.kind === 'operator') return editor
  return { ...editor, grants: [{ councilId, role: 'secretariat' as const, jurisdictionId: null }] }
}
