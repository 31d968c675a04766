import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { answerChanges, answerDrafts, priorityVerdicts } from '#db/schema/answers.ts'
import { auditEntries } from '#db/schema/people.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
} from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { saveDraft } from './commands/save-draft.ts'
import { sendAnswer } from './commands/send-answer.ts'
import { type Draft, emptyDraft, isSameDraft, lineOf, linesIn, withLines } from './draft.ts'
import type { Holder } from './holder.ts'
import { type LastPriority, sayOf } from './priorities.ts'
import { listLastTold } from './queries/last-told.ts'
import { aHolder, anAnswerRound, NOW, PRIORITIES } from './testing/round.ts'

testDatabase()

async function aBrumeval() {
  const round = await anAnswerRound()
  const whose = { cycleId: round.cycle.id, jurisdictionId: round.brumeval }
  const { holder } = await aHolder(whose)
  const told = await listLastTold(await database(), round.cycle, [round.brumeval])
  const priorities = told.get(round.brumeval)?.priorities ?? []
  return { ...round, whose, holder, priorities }
}

async function save(holder: Holder, mine: Draft, base = emptyDraft()) {
  const saved = await saveDraft(holder, { base, mine }, NOW)
  if (!saved.ok) throw new Error(saved.reason)
  return saved
}

const need = (text: string, id = 'n') => withLines(emptyDraft(), 'issues', [lineOf(id, text)])

function first(priorities: LastPriority[]): LastPriority {
  const [priority] = priorities
  if (!priority) throw new Error('no priority')
  return priority
}

test('what was acknowledged is stored, with who changed what', async () => {
  const { holder } = await aBrumeval()
  const one = await save(holder, need('Une entente'))
  const two = await save(holder, need('Une entente type'), one.draft)
  expect([one.revision, two.revision]).toEqual([1, 2])
  // The answer was lost; the same comes again.
  expect((await save(holder, need('Une entente type'), one.draft)).revision).toBe(2)
  const db = await database()
  const [row] = await db.select().from(answerDrafts)
  expect(isSameDraft({ sections: row?.sections ?? [], words: {} }, two.draft)).toBe(true)
  const log = await db.select().from(answerChanges).orderBy(asc(answerChanges.id))
  expect(log.map(({ changes }) => changes)).toEqual([
    [{ of: 'line', kind: 'issues', before: null, after: lineOf('n', 'Une entente') }],
    [
      {
        ...{ of: 'line', kind: 'issues' },
        before: lineOf('n', 'Une entente'),
        after: lineOf('n', 'Une entente type'),
      },
    ],
  ])
  const acts = await db.select().from(auditEntries).where(eq(auditEntries.action, 'begin-answer'))
  expect(acts.map(({ details }) => details)).toEqual([{ link: holder.link.id }])
})

test('colleagues share one draft, and another jurisdiction has its own', async () => {
  const { holder, whose, ashmarch } = await aBrumeval()
  const etienne = await aHolder({ ...whose, name: 'Étienne', email: 'etienne@brumeval.example' })
  const other = await aHolder({ ...whose, jurisdictionId: ashmarch })
  await save(holder, need('De Colombe', 'c'))
  const both = await save(etienne.holder, need('D’Étienne', 'e'))
  expect(linesIn(both.draft, 'issues').map(({ text }) => text)).toEqual(['D’Étienne', 'De Colombe'])
  const apart = await save(other.holder, emptyDraft())
  expect(isSameDraft(apart.draft, emptyDraft())).toBe(true)
})

test('after a skipped cycle, done writes the accomplishment and the verdict at once, and is undone', async () => {
  const { holder, priorities, brumeval, cycle } = await aBrumeval()
  expect(priorities.map(({ text }) => text)).toEqual(PRIORITIES)
  const priority = first(priorities)
  const done = await save(holder, sayOf(emptyDraft(), priority, 'done'))
  expect(linesIn(done.draft, 'accomplishments').map(({ text }) => text)).toEqual([priority.text])
  const db = await database()
  const read = () => db.select().from(priorityVerdicts)
  expect(await read()).toMatchObject([
    {
      ...{ cycleId: cycle.id, jurisdictionId: brumeval, statementId: priority.statementId },
      ...{ word: 'done', by: holder.link.id },
    },
  ])
  const changed = await save(holder, sayOf(done.draft, priority, 'changed'), done.draft)
  expect((await read()).map(({ word }) => word)).toEqual(['changed'])
  await save(holder, sayOf(changed.draft, priority, null), changed.draft)
  expect(await read()).toEqual([])
  const [row] = await db.select().from(answerDrafts)
  expect(row?.isEmpty).toBe(true)
})

test('a word about somebody else’s statement is heard by nobody', async () => {
  const { whose, ashmarch, priorities } = await aBrumeval()
  const other = await aHolder({ ...whose, jurisdictionId: ashmarch })
  const saved = await save(other.holder, sayOf(emptyDraft(), first(priorities), 'dropped'))
  expect(saved.draft.words).toEqual({})
  expect(await (await database()).select().from(priorityVerdicts)).toEqual([])
})

test('handed in, it is a submission: version 1, and version 2 once something changed', async () => {
  const { holder, priorities } = await aBrumeval()
  const draft = sayOf(need('Nous cherchons une entente type.'), first(priorities), 'done')
  const saved = await save(holder, draft)
  const asked = { revision: saved.revision, locale: 'fr' as const }
  const sent = await sendAnswer(holder, asked, NOW)
  expect(sent).toMatchObject({ ok: true, version: 1 })
  expect(await sendAnswer(holder, asked, NOW)).toEqual({ ok: false, reason: 'already-sent' })
  const db = await database()
  const stored = await db
    .select({ text: documents.text, format: documents.format, said: statements })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .where(eq(submissions.cycleId, holder.cycle.id))
  expect(stored.map(({ said }) => said.text).sort()).toEqual([
    'Nous cherchons une entente type.',
    PRIORITIES[0],
  ])
  for (const { text, format, said } of stored) {
    const [span] = said.spans
    expect(text?.slice(span?.start, span?.end)).toBe(said.text)
    expect(format).toBe('typed')
  }
  const more = await save(holder, need('Deux ententes.', 'm'), emptyDraft())
  expect(await sendAnswer(holder, asked, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
    by: 'Colombe Verdier',
  })
  const again = await sendAnswer(holder, { ...asked, revision: more.revision }, NOW)
  expect(again).toMatchObject({ ok: true, version: 2 })
})

test('of colleagues who hand in at once one is heard, and one version stands', async () => {
  const { holder, whose } = await aBrumeval()
  const etienne = await aHolder({ ...whose, name: 'Étienne', email: 'etienne@brumeval.example' })
  const { revision } = await save(holder, need('Une entente type.'))
  const answers = await Promise.all(
    [holder, etienne.holder, holder, etienne.holder].map((one) =>
      sendAnswer(one, { revision, locale: 'fr' }, NOW),
    ),
  )
  const told = answers.map((answer) => (answer.ok ? `version ${answer.version}` : answer.reason))
  expect(told.sort()).toEqual(['already-sent', 'already-sent', 'already-sent', 'version 1'])
})

test('every section without a word is nothing to report; nothing at all is not sent', async () => {
  const { holder } = await aBrumeval()
  const none = await sendAnswer(holder, { revision: 0, locale: 'en' }, NOW)
  expect(none).toEqual({ ok: false, reason: 'nothing-said' })
  const nil = {
    ...emptyDraft(),
    sections: emptyDraft().sections.map((one) => ({ ...one, isNil: one.kind !== 'unplaced' })),
  }
  const { revision } = await save(holder, nil)
  expect(await sendAnswer(holder, { revision, locale: 'en' }, NOW)).toMatchObject({ version: 1 })
  const [version] = await (await database())
    .select()
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissions.currentVersionId, submissionVersions.id))
    .where(eq(submissions.cycleId, holder.cycle.id))
  expect(version?.submission_versions.hasNothingToReport).toBe(true)
})

test('too much for a form is refused whole', async () => {
  const { holder } = await aBrumeval()
  const lines = Array.from({ length: 401 }, (_, at) => lineOf(`n${at}`, `Énoncé ${at}.`))
  const mine = withLines(emptyDraft(), 'issues', lines)
  expect(await saveDraft(holder, { base: emptyDraft(), mine }, NOW)).toEqual({
    ok: false,
    reason: 'too-long',
  })
})

test('twelve editors at once, six rounds: no word that was acknowledged is lost unseen', async () => {
  const { whose } = await aBrumeval()
  const editors = await Promise.all(
    Array.from({ length: 12 }, async (_, at) => {
      const { holder } = await aHolder({ ...whose, name: `E${at}`, email: `e${at}@b.example` })
      return { holder, seen: emptyDraft(), at }
    }),
  )
  const acknowledged: string[] = []
  for (let round = 0; round < 6; round += 1)
    await Promise.all(
      editors.map(async (editor) => {
        const own = `Énoncé ${editor.at} du tour ${round}.`
        const shared = `Ligne commune, ${editor.at} au tour ${round}.`
        const others = linesIn(editor.seen, 'sharing').filter(({ id }) => id !== 'shared')
        const mine = withLines(editor.seen, 'sharing', [
          lineOf('shared', shared),
          ...others,
          lineOf(`${editor.at}-${round}`, own),
        ])
        const saved = await save(editor.holder, mine, editor.seen)
        acknowledged.push(own)
        // Whoever wrote over the common line had read what stood there, or both stand now.
        const kept = linesIn(saved.draft, 'sharing').map(({ text }) => text)
        expect(kept).toContain(shared)
        editor.seen = saved.draft
      }),
    )
  const [row] = await (await database()).select().from(answerDrafts)
  const kept = linesIn({ sections: row?.sections ?? [] }, 'sharing').map(({ text }) => text)
  expect(acknowledged.filter((text) => !kept.includes(text))).toEqual([])
})
