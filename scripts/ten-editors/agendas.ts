import { asc, desc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { agendaItems, agendas } from '#db/schema/agendas.ts'
import { cycles } from '#db/schema/cycles.ts'
import { themes } from '#db/schema/themes.ts'
import { withdrawAgenda } from '#lib/agendas/commands/circulate-agenda.ts'
import {
  addItem,
  addTheme,
  editItem,
  moveItem,
  removeItem,
} from '#lib/agendas/commands/edit-items.ts'
import { editMeeting } from '#lib/agendas/commands/edit-meeting.ts'
import { openAgenda } from '#lib/agendas/commands/open-agenda.ts'
import { recordOutcome } from '#lib/agendas/commands/record-outcome.ts'
import type { Seen } from '#lib/agendas/commands/steps/revise.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { sendOut } from '#lib/exports/agenda/send-out.ts'
import { found, type Kind, type Kinds, NOW } from './kind.ts'

const ITEM = {
  title: { en: 'Opening', fr: 'Ouverture' },
  minutes: 5,
  purpose: 'inform' as const,
  presenterId: null,
  presenter: '',
  notes: { en: '', fr: '' },
  kind: 'free' as const,
}

export const agendaKinds = (councilId: number): Kinds => ({
  openAgenda: 'makes the agenda of a meeting once; asked again, the one that is there answers',
  addTheme: kind(councilId, async (seen, editor, mark) => {
    const db = await database()
    const [theme] = await db.select().from(themes).orderBy(asc(themes.id))
    return addTheme(editor, seen, { id: found(theme).id, name: { en: mark, fr: mark } }, NOW)
  }),
  addItem: kind(councilId, (seen, editor, mark) =>
    addItem(editor, seen, { ...ITEM, title: { en: mark, fr: mark } }, NOW),
  ),
  editItem: kind(councilId, (seen, editor, mark) =>
    editItem(editor, seen, { ...ITEM, presenter: mark, statementIds: [] }, NOW),
  ),
  moveItem: kind(councilId, (seen, editor) => moveItem(editor, seen, 'up', NOW)),
  removeItem: kind(councilId, (seen, editor) => removeItem(editor, seen, NOW)),
  editMeeting: kind(councilId, (seen, editor, mark) => {
    const lengthMinutes = 100 + Number(mark.slice(-2))
    const meeting = {
      meetsOn: '2029-12-01',
      startsAt: '10:00',
      lengthMinutes,
      place: { en: mark, fr: mark },
      link: '',
      chair: mark,
      paper: 'letter' as const,
    }
    return editMeeting(editor, seen, meeting, NOW)
  }),
  recordOutcome: kind(councilId, (seen, editor, mark) => {
    const decision = { en: mark, fr: mark }
    const outcome = { outcome: 'decided' as const, decision, minutesTaken: null, actions: [] }
    return recordOutcome(editor, seen, outcome, NOW)
  }),
  circulateAgenda: kind(councilId, (seen, editor) =>
    sendOut(editor, seen, { own: 'en', now: NOW }),
  ),
  withdrawAgenda: kind(councilId, (seen, editor) => withdrawAgenda(editor, seen, NOW)),
})

type Act = (
  seen: Seen & { itemId: number },
  editor: Actor,
  mark: string,
) => Promise<{ ok: boolean; reason?: string }>

function kind(councilId: number, act: Act): Kind {
  return {
    told: 'changed-meanwhile',
    shown: async () => {
      const seen = await anAgenda(councilId)
      return (editor, mark) => act(seen, editor, mark)
    },
  }
}

/** With two items more, of which the last is the one that is edited, moved and removed. */
async function anAgenda(councilId: number) {
  const db = await database()
  const [cycle] = await db.select().from(cycles).where(eq(cycles.councilId, councilId))
  const opened = await openAgenda(operator, found(cycle).id, NOW)
  if (!opened.ok) throw new Error(opened.reason)
  const { agendaId } = opened
  for (const title of ['First', 'Second']) {
    const { revision } = await read(agendaId)
    await addItem(
      operator,
      { agendaId, revision },
      { ...ITEM, title: { en: title, fr: title } },
      NOW,
    )
  }
  const [last] = await db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.agendaId, agendaId))
    .orderBy(desc(agendaItems.position))
  const { revision } = await read(agendaId)
  return { agendaId, revision, itemId: found(last).id }
}

async function read(id: number) {
  const db = await database()
  return found((await db.select().from(agendas).where(eq(agendas.id, id)))[0])
}
