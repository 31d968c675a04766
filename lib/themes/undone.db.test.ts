import { and, asc, eq, isNull } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, curations, runs, runThemes, setAside, themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import type { Act } from './act.ts'
import { curate } from './commands/curate.ts'
import { applyDraft, dropDraft } from './commands/draft.ts'
import { undoAct } from './commands/undo.ts'
import { latestRunId } from './queries/latest-run.ts'
import { analysedCouncil, NOON } from './testing.ts'

testDatabase()

const SEQUENCES = 200
const SEED = 20291101
const PATIENCE_MILLISECONDS = 600_000

const KINDS = ['rename', 'merge', 'split', 'move', 'pin', 'nil', 'exclude', 'accept'] as const
const WORDS = ['contact centre', 'identité numérique', 'staff', 'heron']

type Step = { kind: (typeof KINDS)[number]; which: number; other: number; isDraft: boolean }

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  which: fc.nat(1000),
  other: fc.nat(1000),
  isDraft: fc.boolean(),
})

test(
  'two hundred sequences of acts, undone in any order, leave the themes as they were to the byte',
  async () => {
    const councilId = await analysedCouncil()
    const before = await dump(councilId)
    const made = new Map<string, number>()
    let changed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        async (steps, turn) => {
          for (const one of steps) await take(councilId, one, made)
          const applied = await applyDraft(operator, councilId, NOON)
          if (!applied.ok) await dropDraft(operator, { councilId }, NOON)
          if (steps.length === 1 && (await dump(councilId)) !== before) changed++
          const standing = await standingActs(councilId)
          for (let left = standing; left.length > 0; ) {
            const [id = 0] = left.splice(turn % left.length, 1)
            expect(await undoAct(operator, { councilId, id }, NOON)).toEqual({ ok: true })
          }
          expect(await dump(councilId)).toBe(before)
        },
      ),
      { numRuns: SEQUENCES, seed: SEED, endOnFailure: true },
    )
    // A test that never changed anything would pass as well.
    for (const kind of KINDS)
      expect([kind, made.get(kind) ?? 0]).toEqual([kind, expect.toSatisfy(some)])
    expect(changed).toBeGreaterThan(SEQUENCES / 10)
  },
  PATIENCE_MILLISECONDS,
)

const some = (count: number) => count > 10

async function take(councilId: number, wanted: Step, made: Map<string, number>): Promise<void> {
  const act = await actOf(councilId, wanted)
  if (!act) return
  const { isDraft } = wanted
  const done = await curate(operator, { councilId, act, reason: 'a try', isDraft }, NOON)
  if (done.ok) made.set(wanted.kind, (made.get(wanted.kind) ?? 0) + 1)
}

/** A step made into an act about what stands now, so that most of them are allowed. */
async function actOf(councilId: number, { kind, which, other }: Step): Promise<Act | null> {
  const db = await database()
  const standing = await db
    .select()
    .from(themes)
    .where(and(eq(themes.councilId, councilId), isNull(themes.mergedIntoId)))
    .orderBy(asc(themes.id))
  const placed = await placedNow(councilId)
  const theme = standing[which % standing.length]
  const target = standing[other % standing.length]
  const said = placed[which % placed.length]
  if (!theme || !target || !said) return null
  const { code, revision } = theme
  const from = said.code
  const { statementId } = said
  if (kind === 'rename')
    return { kind, code, language: other % 2 ? 'en' : 'fr', name: `Name ${other}`, revision }
  if (kind === 'merge') return { kind, code, into: target.code, revision }
  if (kind === 'split') {
    const own = placed.filter((one) => one.code === code).map((one) => one.statementId)
    const statementIds = own.slice(0, 1 + (other % Math.max(1, own.length - 1)))
    return { kind, code, statementIds, en: other % 2 ? 'A part' : '', fr: '', revision }
  }
  if (kind === 'move') return { kind, statementId, from, code: other % 5 ? target.code : null }
  if (kind === 'exclude')
    return { kind, word: WORDS[which % WORDS.length] ?? '', isWhole: other % 2 === 0 }
  if (kind === 'accept' && other % 2) return { kind: 'accept-theme', code, revision }
  return { kind, statementId, from }
}

async function placedNow(councilId: number) {
  const db = await database()
  return db
    .select({ statementId: assignments.statementId, code: themes.code })
    .from(assignments)
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(eq(assignments.runId, (await latestRunId(db, councilId)) ?? 0))
    .orderBy(asc(assignments.statementId))
}

async function standingActs(councilId: number): Promise<number[]> {
  const db = await database()
  const rows = await db
    .select({ id: curations.id })
    .from(curations)
    .where(and(eq(curations.councilId, councilId), isNull(curations.undoneAt)))
    .orderBy(asc(curations.id))
  return rows.map(({ id }) => id)
}

/** All that people see of the themes; a code that a split took is never given again, and leads back when undone. */
async function dump(councilId: number): Promise<string> {
  const db = await database()
  const all = await db
    .select()
    .from(themes)
    .where(eq(themes.councilId, councilId))
    .orderBy(asc(themes.id))
  const runId = (await latestRunId(db, councilId)) ?? 0
  const standing = all
    .filter(({ mergedIntoId, splitFromId }) => splitFromId === null || mergedIntoId === null)
    .map(({ revision: _, ...rest }) => rest)
  const described = await db
    .select()
    .from(runThemes)
    .where(eq(runThemes.runId, runId))
    .orderBy(asc(runThemes.themeId))
  const placed = await db
    .select({ placed: assignments, text: statements.text })
    .from(assignments)
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .where(eq(assignments.runId, runId))
    .orderBy(asc(assignments.statementId))
  const aside = await db.select().from(setAside).where(eq(setAside.runId, runId))
  const count = await db.$count(runs, eq(runs.councilId, councilId))
  return JSON.stringify({ standing, described, placed, aside, count })
}
