import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { recount } from '#db/counts.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { counts, PLACE } from '#db/schema/counts.ts'
import { curations } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms, expectReport } from '#lib/submissions/testing.ts'
import { applyPreview } from './commands/apply-preview.ts'
import { undoAct } from './commands/undo.ts'
import {
  analyse,
  analysedCouncil,
  decide,
  find,
  HERON,
  IDENTITY,
  NOON,
  WAITING,
} from './testing.ts'
import { expectCountsToHold } from './testing-counts.ts'
import { SECOND_CYCLE } from './testing-forms.ts'
import { dice, makeWorld, writeAnything } from './testing-writes.ts'

testDatabase()

/** COUNTS_SEQUENCES=500 for the long one. */
const SEQUENCES = Number(process.env.COUNTS_SEQUENCES ?? 40)
const WRITES = 8

test('a run, forms that arrive, are amended and are read again, and who is expected', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, SECOND_CYCLE)
  await expectCountsToHold()
  await analyse(councilId)
  await expectCountsToHold()
  const [first] = SECOND_CYCLE
  if (!first) throw new Error('no form')
  await addForms(councilId, [{ ...first, answers: { issues: ['Une question de plus.'] } }])
  await expectCountsToHold()
  await expectReport(councilId, { cycle: '2029-10', jurisdiction: 'dunmore', order: 'federal' })
  await expectCountsToHold()
  await analyse(councilId)
  await expectCountsToHold()
  const db = await database()
  await db.update(jurisdictions).set({ order: 'municipal' }).where(eq(jurisdictions.key, 'carrow'))
  await expectCountsToHold()
})

test('every act of a person, and its undoing', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const heron = await find(councilId, HERON)
  const { code } = waiting
  const acts = [
    { kind: 'move', statementId: heron.id, code, from: null },
    { kind: 'pin', statementId: identity.id, from: identity.code },
    { kind: 'accept', statementId: waiting.id, from: code },
    { kind: 'nil', statementId: identity.id, from: identity.code },
    { kind: 'split', code, statementIds: [waiting.id], en: 'Waiting', fr: 'Attente', revision: 1 },
    { kind: 'exclude', word: 'centre', isWhole: true },
    { kind: 'merge', code: identity.code, into: code, revision: 1 },
  ] as const
  for (const act of acts) {
    const shown = act.kind === 'split' ? { ...act, statementIds: [waiting.id] } : act
    expect(await decide(councilId, shown)).toMatchObject({ ok: true })
    await expectCountsToHold()
  }
  const db = await database()
  const made = await db.select({ id: curations.id }).from(curations)
  expect(made.length).toBeGreaterThan(4)
  for (const { id } of made) {
    await undoAct(operator, { councilId, id }, NOON)
    await expectCountsToHold()
  }
})

test('a preview counts once it is applied', async () => {
  const councilId = await analysedCouncil()
  await addForms(councilId, SECOND_CYCLE)
  const unread = async () => {
    const db = await database()
    return db.$count(counts, eq(counts.place, PLACE.unread))
  }
  expect(await unread()).toBeGreaterThan(0)
  const runId = await analyse(councilId, { kind: 'regroup', isPreview: true })
  await expectCountsToHold()
  expect(await unread()).toBeGreaterThan(0)
  expect(await applyPreview(operator, { councilId, runId }, NOON)).toEqual({ ok: true })
  await expectCountsToHold()
  expect(await unread()).toBe(0)
})

test('what is kept wrongly is told, and mended', async () => {
  const councilId = await analysedCouncil()
  const db = await database()
  await db.delete(counts).where(eq(counts.place, PLACE.shelf))
  await db.update(counts).set({ statements: 99 }).where(eq(counts.place, PLACE.anywhere))
  const told = await recount(db, councilId)
  const said = (fault: 'kept' | 'missing') =>
    told.filter((one) => one.table === 'counts' && one.fault === fault).length
  expect(said('kept')).toBeGreaterThan(0)
  expect(said('missing')).toBeGreaterThan(said('kept'))
  await expectCountsToHold()
})

test(`${SEQUENCES} sequences of any writes at all`, { timeout: 900_000 }, async () => {
  const db = await database()
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const thrown = dice(seed)
    const councilId = await addCouncil(`council-${seed}`)
    await db.transaction((tx) => makeWorld(tx, councilId, thrown))
    for (let written = 0; written < WRITES; ) {
      const together = 1 + thrown.below(4)
      await db.transaction(async (tx) => {
        for (let at = 0; at < together; at++) await writeAnything(tx, councilId, thrown)
      })
      written += together
    }
    await expectCountsToHold([councilId])
  }
})
