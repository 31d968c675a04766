import { database } from '#db/client.ts'
import { answerChanges, answerDrafts, answerLinks } from '#db/schema/answers.ts'
import { saveDraft } from '#lib/answers/commands/save-draft.ts'
import { type Draft, emptyDraft, lineOf, linesIn, withLines } from '#lib/answers/draft.ts'
import type { Holder } from '#lib/answers/holder.ts'
import { aHolder, NOW } from '#lib/answers/testing/round.ts'
import { at, type Place } from '../drill-imports/places.ts'

type Asked = { editors: number; rounds: number }
type Editor = { holder: Holder; at: number; seen: Draft }

/**
 * Everybody writes a line of their own and goes over a common one, all at once, round after round, from what they last saw.
 * What was acknowledged stands in the end, or was written over by somebody whose save says that they had seen it.
 */
export function drillEditors(place: Place, { editors: count, rounds }: Asked) {
  return at(place, async () => {
    const editors = await openEditors(count)
    const own = new Map<number, string>()
    const written: string[] = []
    const common: string[] = []
    const seenThen = new Set<string>()
    const began = performance.now()
    for (let round = 0; round < rounds; round += 1)
      await Promise.all(
        editors.map(async (editor) => {
          for (const { text } of linesIn(editor.seen, 'sharing')) seenThen.add(text)
          const mine = `Énoncé ${editor.at}, tour ${round}.`
          const shared = `Ligne commune de ${editor.at} au tour ${round}.`
          own.set(editor.at, mine)
          written.push(mine, shared)
          common.push(shared)
          editor.seen = await write(editor, mine, shared)
        }),
      )
    const seconds = (performance.now() - began) / 1000
    const db = await database()
    const [row] = await db.select().from(answerDrafts)
    const stands = new Set(
      (row?.sections ?? []).flatMap(({ lines }) => lines.map(({ text }) => text)),
    )
    const logged = JSON.stringify((await db.select().from(answerChanges)).map((one) => one.changes))
    const lost = [
      ...[...own.values()].filter((text) => !stands.has(text)).map((text) => `lost: ${text}`),
      ...common
        .filter((text) => !stands.has(text) && !seenThen.has(text))
        .map((text) => `written over unseen: ${text}`),
      ...written.filter((text) => !logged.includes(text)).map((text) => `not kept: ${text}`),
    ]
    const saves = count * rounds
    return {
      said: `${count} editors, ${rounds} rounds, ${saves} saves in ${seconds.toFixed(1)} s, ${lost.length} losses`,
      faults: lost.slice(0, 20),
    }
  })
}

async function openEditors(count: number): Promise<Editor[]> {
  const db = await database()
  const [link] = await db.select().from(answerLinks)
  if (!link) throw new Error('no link')
  const { cycleId, jurisdictionId } = link
  const editors: Editor[] = []
  for (let number = 0; number < count; number += 1) {
    const person = { name: `E${number}`, email: `e${number}@brumeval.example` }
    const { holder } = await aHolder({ cycleId, jurisdictionId, ...person })
    editors.push({ holder, at: number, seen: emptyDraft() })
  }
  return editors
}

/** One's own line anew, the common one gone over, and other wordings of it that were seen taken away. */
async function write({ holder, seen, at: number }: Editor, mine: string, shared: string) {
  const id = `own-${number}`
  const others = linesIn(seen, 'sharing').filter(
    (line) => line.id !== id && line.id !== 'shared' && line.beside === null,
  )
  const next = withLines(seen, 'sharing', [lineOf('shared', shared), ...others, lineOf(id, mine)])
  const saved = await saveDraft(holder, { base: seen, mine: next }, NOW)
  if (!saved.ok) throw new Error(saved.reason)
  return saved.draft
}
