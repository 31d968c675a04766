import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { documents, sections, statements, submissionVersions } from '#db/schema/submissions.ts'
import { themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { addForms } from '#lib/submissions/testing.ts'
import { applyPreview, discardPreview } from './commands/apply-preview.ts'
import { undoAct } from './commands/undo.ts'
import { findRun } from './queries/find-run.ts'
import { latestRunId } from './queries/latest-run.ts'
import { listActs } from './queries/list-acts.ts'
import { listQuotes } from './queries/list-quotes.ts'
import { listMentions, listThemes } from './queries/list-themes.ts'
import { reviewQueue } from './queries/review-queue.ts'
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
import { SECOND_CYCLE } from './testing-forms.ts'

testDatabase()

const PREVIEW = { kind: 'regroup', isPreview: true } as const

async function placesNow(councilId: number) {
  const quotes = await listQuotes(operator, councilId, {})
  return quotes.map(({ text, themeCode }) => [text, themeCode])
}

test('a preview changes nothing until it is applied, and then gives what it showed', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const from = waiting.code
  await decide(councilId, { kind: 'pin', statementId: identity.id, from: identity.code })
  await decide(councilId, {
    kind: 'nil',
    statementId: (await find(councilId, HERON)).id,
    from: null,
  })
  const before = await placesNow(councilId)
  const standing = await latestRunId(await database(), councilId)
  const runId = await analyse(councilId, { ...PREVIEW, resolution: 6 })
  expect(await latestRunId(await database(), councilId)).toBe(standing)
  expect(await placesNow(councilId)).toEqual(before)
  const shown = await findRun(operator, councilId, runId)
  expect(shown?.run.state).toBe('previewed')
  expect(shown?.difference.moved.length).toBeGreaterThan(0)
  // Who curates while it is looked at loses nothing by it.
  await decide(councilId, { kind: 'pin', statementId: waiting.id, from })
  expect(await applyPreview(operator, { councilId, runId }, NOON)).toEqual({ ok: true })
  expect(await latestRunId(await database(), councilId)).toBe(runId)
  expect((await find(councilId, WAITING)).code).toBe(from)
  expect((await find(councilId, IDENTITY)).code).toBe(identity.code)
  const texts = (await placesNow(councilId)).map(([text]) => text)
  expect(texts).not.toContain(HERON)
  const expected = shown?.difference.moved.filter(({ statementId }) => statementId !== waiting.id)
  const done = await findRun(operator, councilId, runId)
  expect(done?.difference.moved.map(({ statementId }) => statementId)).toEqual(
    expected?.map(({ statementId }) => statementId),
  )
})

test('a preview that another run has overtaken, or other statements, is not applied', async () => {
  const councilId = await analysedCouncil()
  const first = await analyse(councilId, PREVIEW)
  const second = await analyse(councilId, PREVIEW)
  await addForms(councilId, SECOND_CYCLE)
  const refused = { ok: false, reason: 'overtaken' }
  expect(await applyPreview(operator, { councilId, runId: first }, NOON)).toEqual(refused)
  await analyse(councilId)
  expect(await applyPreview(operator, { councilId, runId: second }, NOON)).toEqual(refused)
  expect(await discardPreview(operator, { councilId, runId: second }, NOON)).toEqual({ ok: true })
  const gone = await discardPreview(operator, { councilId, runId: second }, NOON)
  expect(gone).toEqual({ ok: false, reason: 'not-found' })
})

test('a preview takes no code', async () => {
  const councilId = await analysedCouncil()
  const db = await database()
  const before = await db.$count(themes, eq(themes.councilId, councilId))
  await analyse(councilId, { ...PREVIEW, resolution: 12 })
  expect(await db.$count(themes, eq(themes.councilId, councilId))).toBe(before)
})

test('only who may analyse applies or discards a preview', async () => {
  const councilId = await analysedCouncil()
  const runId = await analyse(councilId, PREVIEW)
  const grants = [{ councilId, role: 'chair' as const, jurisdictionId: null }]
  const chair: Actor = { kind: 'person', userId: 'c', name: 'C', email: 'c@example.org', grants }
  const refused = { ok: false, reason: 'not-allowed' }
  expect(await applyPreview(chair, { councilId, runId }, NOON)).toEqual(refused)
  expect(await discardPreview(chair, { councilId, runId }, NOON)).toEqual(refused)
})

const BETWEEN =
  'Average wait times at our contact centre fell since the digital identity and the verified account.'

test('what stands between two themes is in doubt until a person confirms it, or it moves', async () => {
  const councilId = await analysedCouncil()
  const form = { cycle: '2029-10', jurisdiction: 'dunmore', language: 'en' } as const
  await addForms(councilId, [{ ...form, answers: { issues: [BETWEEN] } }])
  await analyse(councilId)
  const open = async () => (await reviewQueue(operator, councilId, { limit: 100 })).doubtful
  const [first] = await open()
  if (!first) throw new Error('nothing is in doubt')
  const { id, themeCode: from } = first.quote
  const other = first.next?.code ?? null
  expect(first.quote.text).toBe(BETWEEN)
  expect([from, other].sort()).toEqual(
    [(await find(councilId, WAITING)).code, (await find(councilId, IDENTITY)).code].sort(),
  )
  const isDoubtful = async () =>
    (await listMentions(operator, councilId)).find((one) => one.statementId === id)?.isDoubtful
  expect(await isDoubtful()).toBe(true)
  const themes = await listThemes(operator, councilId)
  expect(themes.flatMap(({ representatives }) => representatives)).not.toContain(id)
  await decide(councilId, { kind: 'accept', statementId: id, from })
  expect(await isDoubtful()).toBe(false)
  expect(await open()).toEqual([])
  await decide(councilId, { kind: 'move', statementId: id, from, code: other })
  const states = (await listActs(operator, councilId)).map(({ state }) => state)
  expect(states).toEqual(['stands', 'moved-since'])
  expect(await isDoubtful()).toBe(false)
  for (const { id: act } of await listActs(operator, councilId))
    expect(await undoAct(operator, { councilId, id: act }, NOON)).toEqual({ ok: true })
  expect(await isDoubtful()).toBe(true)
})

test('every quote of a theme is found at its offsets in the stored original', async () => {
  const councilId = await analysedCouncil()
  const db = await database()
  const quotes = await listQuotes(operator, councilId, {})
  expect(quotes.length).toBeGreaterThan(5)
  for (const { id, text } of quotes) {
    const [row] = await db
      .select({ spans: statements.spans, document: documents.text })
      .from(statements)
      .innerJoin(sections, eq(statements.sectionId, sections.id))
      .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
      .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
      .where(eq(statements.id, id))
    const found = row?.spans.map(({ start, end }) => row.document?.slice(start, end)).join(' ')
    expect(found).toBe(text)
  }
})
