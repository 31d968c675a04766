import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { recount } from '#db/counts.ts'
import { assignments, curations, themes } from '#db/schema/themes.ts'
import { operator } from '#lib/auth/actor.ts'
import { addForms } from '#lib/submissions/testing.ts'
import type { Act } from '#lib/themes/act.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { describeAll } from '#lib/themes/commands/replay.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { storePlaces } from '#lib/themes/commands/store-places.ts'
import { undoAct } from '#lib/themes/commands/undo.ts'
import { latestRunId } from '#lib/themes/queries/latest-run.ts'
import { readRulesOfActs } from '#lib/themes/queries/read-rules.ts'
import { at, embeddedPlaces, serverPlaces } from './drill-imports/places.ts'
import { askedSize, SIZE_OPTIONS } from './large-council/asked-size.ts'
import { fillLargeCouncils } from './large-council/fill.ts'
import { NEWS } from './large-council/news.ts'

// An ordinary week at a large council: its statements are read whole once, then one form of twenty arrives, and people decide
// this and that. How long each takes, and the longest that nobody else had a turn meanwhile; at the end, whether what was
// kept is what a recount finds.

const { values } = parseArgs({
  options: { on: { type: 'string', default: 'server' }, ...SIZE_OPTIONS },
})
const COUNCIL = 1
const NOON = new Date('2029-11-01T12:00:00Z')
const fill = () => fillLargeCouncils(askedSize(values), () => {})
const places = await (values.on === 'server' ? serverPlaces(fill) : embeddedPlaces(fill))
try {
  await at(await places.fresh('week'), week)
} finally {
  await places.close()
}

async function week(): Promise<void> {
  // To find the themes of so many anew takes minutes, and says nothing of a week.
  await timed('all statements are read', async () => {
    const db = await database()
    const runId = (await latestRunId(db, COUNCIL)) ?? 0
    const { rules } = await readRulesOfActs(db, COUNCIL)
    const described = await describeAll(db, { councilId: COUNCIL, runId, rules })
    await db.transaction((tx) => storePlaces(tx, described))
    return ''
  })
  for (const turn of [1, 2, 3]) {
    const answers = { priorities: NEWS.map((text) => `${text} (${turn})`) }
    const jurisdiction = `seat-${90 + turn}`
    await addForms(COUNCIL, [{ cycle: '2039-12', jurisdiction, language: 'en', answers }])
    await timed('a form of twenty is placed', analyse)
  }
  for (const { name, act } of await acts()) {
    await timed(name, async () => {
      const done = await curate(operator, { councilId: COUNCIL, act, reason: '' }, NOON)
      return done.ok ? '' : done.reason
    })
    await timed(`${name}, undone`, async () => {
      const db = await database()
      const [last] = await db
        .select({ id: curations.id })
        .from(curations)
        .where(and(eq(curations.councilId, COUNCIL), isNull(curations.undoneAt)))
        .orderBy(desc(curations.turn))
        .limit(1)
      const undone = await undoAct(operator, { councilId: COUNCIL, id: last?.id ?? 0 }, NOON)
      return undone.ok ? '' : undone.reason
    })
  }
  const miscounts = await recount(await database(), COUNCIL)
  console.info(miscounts.length === 0 ? 'recounted: the same' : `${miscounts.length} counts differ`)
}

async function analyse(): Promise<string> {
  const started = await startRun(operator, COUNCIL, { kind: 'continue' }, NOON)
  if (!started.ok) throw new Error(started.reason)
  const ended = await performRun(started.runId, NOON)
  if (!ended.ok) throw new Error(ended.reason)
  return `${ended.figures.fresh} of ${ended.figures.statements} read`
}

async function acts(): Promise<{ name: string; act: Act }[]> {
  const db = await database()
  const runId = (await latestRunId(db, COUNCIL)) ?? 0
  const held = await db
    .select({ code: themes.code, revision: themes.revision, id: themes.id })
    .from(assignments)
    .innerJoin(themes, eq(themes.id, assignments.themeId))
    .where(eq(assignments.runId, runId))
    .groupBy(themes.id, themes.code, themes.revision)
    .orderBy(desc(sql`count(*)`), asc(themes.id))
  const [most, second] = held
  if (!most || !second) throw new Error('there are no themes')
  const own = await db
    .select({ id: assignments.statementId })
    .from(assignments)
    .where(and(eq(assignments.runId, runId), inArray(assignments.themeId, [most.id])))
    .limit(12)
  const [first] = own
  const statementId = first?.id ?? 0
  const of = { statementId, from: most.code }
  const statementIds = own.map(({ id }) => id)
  const { code, revision } = most
  return [
    { name: 'a name', act: { kind: 'name', code, en: 'Permits', fr: 'Permis', revision } },
    { name: 'a place confirmed', act: { kind: 'accept', ...of } },
    { name: 'a move', act: { kind: 'move', code: second.code, ...of } },
    { name: 'nothing to report', act: { kind: 'nil', ...of } },
    {
      name: 'a split of twelve',
      act: { kind: 'split', code, statementIds, en: '', fr: '', revision: revision + 2 },
    },
    {
      name: 'a merge',
      act: { kind: 'merge', code: second.code, into: code, revision: second.revision },
    },
  ]
}

/** Seconds, and the longest that the thread was not free for anybody else. */
async function timed(name: string, work: () => Promise<string>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const said = await work()
  const seconds = (performance.now() - started) / 1000
  delay.disable()
  const blocked = delay.max / 1e6
  console.info(
    `${name.padEnd(36)} ${seconds.toFixed(3)} s, ${blocked.toFixed(0).padStart(5)} ms at a stretch  ${said}`,
  )
}
