import { asc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { operator } from '#lib/auth/actor.ts'
import { dropView, keepView } from '#lib/trends/commands/keep-view.ts'
import { pinNote, rewriteNote, unpinNote } from '#lib/trends/commands/pin-note.ts'
import { listNotes, listViews } from '#lib/trends/memory/queries.ts'
import { readTrendState } from '#lib/trends/state.ts'
import { found, type Kinds, NOW } from './kind.ts'

const words = (mark: string) => ({ en: mark, fr: mark })

async function aPlace(councilId: number) {
  const [cycle] = await (await database())
    .select({ cycleId: cycles.id })
    .from(cycles)
    .where(eq(cycles.councilId, councilId))
    .orderBy(asc(cycles.id))
    .limit(1)
  return found(cycle)
}

async function aNote(councilId: number) {
  const place = await aPlace(councilId)
  await pinNote(operator, { councilId, place, words: words('as it was') }, NOW)
  const { id, revision } = found((await listNotes(operator, councilId)).at(-1))
  return { councilId, place, id, revision }
}

export const trendKinds = (councilId: number): Kinds => ({
  pinNote: 'adds a note of its own beside whatever hangs there',
  rewriteNote: {
    told: 'changed-meanwhile',
    shown: async () => {
      const note = await aNote(councilId)
      return (editor, mark) => rewriteNote(editor, { ...note, words: words(mark) }, NOW)
    },
  },
  unpinNote: {
    told: 'changed-meanwhile',
    shown: async () => {
      const note = await aNote(councilId)
      return (editor) => unpinNote(editor, note, NOW)
    },
  },
  keepView: 'adds a view of its own beside the others',
  dropView: {
    told: 'changed-meanwhile',
    shown: async () => {
      const view = { name: words('as it was'), state: readTrendState({}) }
      await keepView(operator, { councilId, ...view }, NOW)
      const { id, revision } = found((await listViews(operator, councilId)).at(-1))
      return (editor) => dropView(editor, { councilId, id, revision }, NOW)
    },
  },
  beginVisit: 'remembers of each person what that person alone saw',
})
