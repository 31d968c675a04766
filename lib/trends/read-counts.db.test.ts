import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { ORDERS } from '#db/schema/councils.ts'
import { SECTION_KINDS } from '#db/schema/cycles.ts'
import { assignments, setAside } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { listRolls, type RollCall } from '#lib/submissions/roll.ts'
import { addCouncil } from '#lib/submissions/testing.ts'
import { latestRunId } from '#lib/themes/queries/latest-run.ts'
import { listMentions } from '#lib/themes/queries/list-themes.ts'
import { dice, makeWorld, writeAnything } from '#lib/themes/testing-writes.ts'
import { readMadeTrends, readTrends } from './queries.ts'
import { readReach, readStandings, readStatementsIn } from './read-counts.ts'
import { matrix, type Report } from './testing-matrix.ts'

testDatabase()

const SEQUENCES = 8
/** Few, so that much of what the council began with still stands. */
const WRITES = 4
const LATER = new Date('2035-01-01T12:00:00Z')

async function anyCouncil(seed: number): Promise<number> {
  const db = await database()
  const thrown = dice(seed)
  const councilId = await addCouncil(`council-${seed}`)
  await db.transaction(async (tx) => {
    await makeWorld(tx, councilId, thrown)
    for (let at = 0; at < WRITES; at++) await writeAnything(tx, councilId, thrown)
  })
  return councilId
}

function reportOf(cycleId: number, { jurisdiction, state }: RollCall): Report {
  const who = { cycleId, jurisdictionId: jurisdiction.id, order: jurisdiction.order }
  if (state === 'nil') return { ...who, state: 'nothing' }
  if (state === 'reported' || state === 'late') return { ...who, state: 'reported' }
  return { ...who, state: state === 'not-received' ? 'not-received' : 'excused' }
}

test('what pages are told is what counting statement by statement says', async () => {
  const filters = [undefined, ...SECTION_KINDS].flatMap((section) =>
    [undefined, ...ORDERS].map((order) => ({ section, order })),
  )
  let told = 0
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const id = await anyCouncil(seed)
    const mentions = await listMentions(operator, id)
    const placed = mentions.flatMap((one) =>
      one.themeId === null ? [] : [{ ...one, themeId: one.themeId }],
    )
    const reports = (await listRolls(operator, id)).flatMap(({ cycle, roll }) =>
      roll.map((call) => reportOf(cycle.id, call)),
    )
    for (const filter of filters) {
      const trends = await readMadeTrends(
        operator,
        { id, livesOn: null },
        { ...filter, now: LATER },
      )
      const columns = trends.cycles.map((cycle) => ({ id: cycle.id, takesForms: false }))
      const { turnouts, series } = matrix(columns, { reports, mentions: placed }, filter)
      expect(trends.turnouts).toEqual(turnouts)
      const points = trends.rows.map((row) => [row.theme.id, row.points] as const)
      expect(new Map(points)).toEqual(series)
      for (const { theme, makeup } of trends.rows) {
        const own = placed.filter(
          (one) =>
            one.themeId === theme.id &&
            (filter.section ?? one.section) === one.section &&
            (filter.order ?? one.order) === one.order,
        )
        expect(makeup.statements).toBe(own.length)
        expect(makeup.languages.fr).toBe(own.filter(({ language }) => language === 'fr').length)
        expect(makeup.jurisdictions).toBe(
          new Set(own.map(({ jurisdictionId }) => jurisdictionId)).size,
        )
        const firm = own.filter(({ isDoubtful }) => !isDoubtful)
        expect(makeup.doubtful.statements).toBe(own.length - firm.length)
        told++
      }
    }
  }
  expect(told).toBeGreaterThan(100)
})

test('where statements stand is said of a cycle and of all, and what it shares by theme', async () => {
  const db = await database()
  const id = await anyCouncil(7)
  const mentions = await listMentions(operator, id)
  const runId = (await latestRunId(db, id)) ?? 0
  expect(await db.$count(assignments, eq(assignments.runId, runId))).toBeGreaterThan(0)
  const cycleIds = [...new Set(mentions.map(({ cycleId }) => cycleId))]
  const among = (own: typeof mentions) => {
    const shelved = own.filter(({ themeId }) => themeId === null).length
    const themes = new Set(own.flatMap(({ themeId }) => themeId ?? [])).size
    return { inThemes: own.length - shelved, shelved, themes }
  }
  const all = await readStandings(operator, id)
  expect(all).toMatchObject(among(mentions))
  const aside = all.statements - all.inThemes - all.shelved - all.unread
  expect(aside).toBeLessThanOrEqual(await db.$count(setAside, eq(setAside.runId, runId)))
  const themeIds = [...new Set(mentions.flatMap(({ themeId }) => themeId ?? []))]
  expect(themeIds.length).toBeGreaterThan(1)
  const { rows } = await readTrends(operator, { id, livesOn: null }, { now: LATER })
  for (const themeId of themeIds) {
    const own = mentions.filter((one) => one.themeId === themeId)
    const speakers = (said: typeof mentions) =>
      new Set(said.map(({ jurisdictionId }) => jurisdictionId)).size
    expect(await readReach(operator, id, themeId)).toEqual({
      statements: own.length,
      jurisdictions: speakers(own),
      doubtful: speakers(own) - speakers(own.filter(({ isDoubtful }) => !isDoubtful)),
      cycles: new Set(own.map(({ cycleId }) => cycleId)).size,
    })
    const alone = await readTrends(operator, { id, livesOn: null }, { now: LATER, themeId })
    expect(alone.rows).toEqual(rows.filter(({ theme }) => theme.id === themeId))
  }
  expect(await readReach(operator, id, -9)).toMatchObject({ statements: 0, cycles: 0 })
  for (const cycleId of cycleIds) {
    const own = mentions.filter((one) => one.cycleId === cycleId)
    expect(await readStandings(operator, id, cycleId)).toMatchObject(among(own))
    const shared = await readStatementsIn(operator, id, { cycleId, section: 'sharing' })
    for (const [themeId, count] of shared)
      expect(count).toBe(
        own.filter((one) => one.themeId === themeId && one.section === 'sharing').length,
      )
  }
})
