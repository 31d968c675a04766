import { describe, expect, test } from 'vitest'
import { reachOf } from '#lib/agendas/reach.ts'
import { themes } from '#lib/text/index.ts'
import { cellOf } from '#lib/trends/cell.ts'
import { comparedIn } from '#lib/trends/compared.ts'
import { type Finding, findings } from '#lib/trends/findings.ts'
import type { Turnout } from '#lib/trends/matrix.ts'
import { broughtBy, movingOf } from '#lib/trends/moving.ts'
import { toReport } from '#lib/trends/series.ts'
import { type Standing, standingOf } from '#lib/trends/standing.ts'
import { type Mention, matrix, type Report } from '#lib/trends/testing-matrix.ts'
import { trendOf } from '#lib/trends/trend.ts'
import { wroteIn } from '#lib/trends/wrote.ts'
import { CYCLES, JURISDICTIONS } from './council.ts'
import { FORMS } from './forms.ts'
import { tell } from './story.ts'

const ORDERS = 500
const NOBODY = { count: 0, doubtful: 0 }

type Told = Omit<Mention, 'themeId'> & { text: string; language: 'en' | 'fr'; story: string }
type Row = Standing & { themeId: number }
type Shown = { now: Turnout; rows: Row[]; mentions: Mention[] }

const idOf = new Map(JURISDICTIONS.map(({ code }, at) => [code, at]))

/** Every form that counts, in the end: of an amended one the latest version. */
const forms = FORMS.flatMap(({ cycle, forms: came }) =>
  came
    .filter((form) => form.version === 2 || !came.some((other) => isNewerThan(other, form)))
    .map((form) => ({ cycle, form })),
)

const sent = new Set(forms.map(({ cycle, form }) => `${cycle}/${form.jurisdiction}`))

const told: Told[] = forms.flatMap(({ cycle, form }) =>
  tell(cycle, form).map(({ text, kind, theme }, at) => ({
    text,
    story: theme,
    isDoubtful: at % 4 === 1,
    section: kind,
    language: form.language,
    order: JURISDICTIONS[idOf.get(form.jurisdiction) ?? 0]?.order ?? 'provincial',
    cycleId: CYCLES.findIndex(({ code }) => code === cycle),
    jurisdictionId: idOf.get(form.jurisdiction) ?? 0,
  })),
)

function isNewerThan(
  other: { jurisdiction: string; version?: number },
  form: { jurisdiction: string },
): boolean {
  return other.jurisdiction === form.jurisdiction && other.version === 2
}

/** The two ways to put these statements into themes: their author's, and the program's. */
function storyThemes(): Mention[] {
  const names = [...new Set(told.map(({ story }) => story))]
  return told.map((statement) => ({ ...statement, themeId: names.indexOf(statement.story) }))
}

function foundThemes(): Mention[] {
  const statements = told.map(({ text, language }, id) => ({ id: String(id), language, text }))
  const found = new Map<string, number>()
  for (const [themeId, cluster] of themes(statements).clusters.entries())
    for (const member of cluster.members) found.set(member, themeId)
  return told.flatMap((statement, at) => {
    const themeId = found.get(String(at))
    return themeId === undefined ? [] : [{ ...statement, themeId }]
  })
}

/** What the pages can see of the council up to a cycle, once so many have reported in it. */
function seen(all: readonly Mention[], last: number, who: Set<number>, takesForms: boolean): Shown {
  const isIn = (one: { cycleId: number; jurisdictionId: number }) =>
    one.cycleId < last || (one.cycleId === last && who.has(one.jurisdictionId))
  const reports = CYCLES.slice(0, last + 1).flatMap((_, cycleId) =>
    JURISDICTIONS.map(({ code, order }): Report => {
      const jurisdictionId = idOf.get(code) ?? 0
      const hasSent = sent.has(`${CYCLES[cycleId]?.code}/${code}`)
      const state = hasSent && isIn({ cycleId, jurisdictionId }) ? 'reported' : 'not-received'
      return { cycleId, jurisdictionId, order, state }
    }),
  )
  const mentions = all.filter(isIn)
  const columns = CYCLES.slice(0, last + 1).map((_, id) => ({
    id,
    takesForms: takesForms && id === last,
  }))
  const { turnouts, series } = matrix(columns, { reports, mentions })
  const now = turnouts[last]
  if (!now) throw new Error('no such cycle')
  const rows = [...series].map(([themeId, points]) => ({ themeId, ...standingOf(points) }))
  return { now, rows: rows.sort((left, right) => left.themeId - right.themeId), mentions }
}

/** A theme of the complete cycle, as each claim is held against it. */
function rowOf({ rows }: Shown, themeId: number): Row {
  const row = rows.find((one) => one.themeId === themeId)
  if (!row) throw new Error(`theme ${themeId} has gone from the complete cycle`)
  return row
}

/** What the sentence over a picture claims, against the cycle once it is complete. */
function holds(finding: Finding, open: Shown, complete: Shown): boolean {
  const { cycleId } = open.now
  if (finding.kind === 'nobody-yet') return open.now.reported === 0
  if (finding.kind === 'none-yet')
    return open.rows.every(({ points }) => points.at(-1)?.count === 0)
  if (finding.kind === 'to-report') return finding.missing === toReport(open.now)
  if (finding.kind === 'so-far') {
    const { points, trend } = rowOf(complete, finding.themeId)
    const isSo = finding.news === 'raised' || finding.news === trend
    return (
      isSo && finding.count <= (points.at(-1)?.count ?? 0) && finding.of <= complete.now.reported
    )
  }
  // Everything else is about a cycle that has ended.
  if (finding.cycleId >= cycleId) return false
  if (!('themeId' in finding)) return true
  const { points } = rowOf(complete, finding.themeId)
  const then = points.slice(0, finding.cycleId + 1)
  const isCounted = then.at(-1)?.count === finding.count && then.at(-1)?.reported === finding.of
  if (finding.kind === 'every-cycle') return isCounted && points.every(({ count }) => count > 0)
  if (finding.kind === 'grown') return isCounted && trendOf(then) === 'growing'
  if (finding.kind === 'faded') return isCounted && ['fading', 'gone'].includes(trendOf(then))
  if (finding.kind === 'back') return isCounted && trendOf(then) === 'returning'
  return isCounted
}

/** Every sentence of the overview, the themes, the trends and the agenda that the complete cycle contradicts. */
function contradicted(open: Shown, complete: Shown): unknown[] {
  const faults: unknown[] = findings(open.rows).filter((one) => !holds(one, open, complete))
  const check = (isTrue: boolean, ...claim: unknown[]) => isTrue || faults.push(claim)
  for (const row of open.rows) {
    const point = row.points.at(-1)
    const later = rowOf(complete, row.themeId)
    const count = later.points.at(-1)?.count ?? 0
    const cell = point && cellOf(point)
    check(cell?.kind !== 'raised', 'a cell as if the cycle had ended', row)
    if (cell?.kind === 'so-far') check(cell.count <= count && cell.missing > 0, cell, count)
    check(trendOf(later.points.slice(0, -1)) === row.trend, 'the Trend column', row, later)
    const { soFar, isNew, ended } = reachOf(row, point ?? NOBODY)
    check(soFar !== null && soFar.count <= count, 'an agenda’s reach', soFar, count)
    check(
      !isNew || reachOf(later, later.points.at(-1) ?? NOBODY).isNew,
      'an agenda’s new theme',
      later,
    )
    check(ended === null || ended.count === later.points.at(-2)?.count, 'the cycle before', ended)
  }
  const moving = movingOf(open.rows)
  for (const { kind, rows } of moving.open?.groups ?? [])
    for (const { themeId } of rows)
      check(kind === 'unheard' || rowOf(complete, themeId).trend === kind, kind, themeId)
  check(
    moving.ended === null || moving.ended.cycleId < open.now.cycleId,
    'what moved',
    moving.ended,
  )
  const compared = comparedIn(open.rows)
  check(compared === null || compared.cycleId < open.now.cycleId, 'themes side by side', compared)
  const [brought, will] = [broughtBy(open.rows), broughtBy(complete.rows)]
  for (const kind of ['fresh', 'back'] as const)
    for (const { themeId } of brought[kind])
      check(
        will[kind].some((row) => row.themeId === themeId),
        kind,
        themeId,
      )
  for (const section of ['sharing', 'issues', undefined] as const) {
    const [said, inAll] = [open, complete].map(({ mentions, now: { cycleId } }) =>
      mentions.filter((one) => one.cycleId === cycleId && one.section === (section ?? one.section)),
    )
    check((said?.length ?? 0) <= (inAll?.length ?? 0), 'offers, needs or statements', section)
  }
  const wrote = (shown: Shown) => {
    const own = shown.mentions.filter(({ cycleId }) => cycleId === shown.now.cycleId)
    const themes = new Set(own.map(({ themeId }) => themeId)).size
    return wroteIn({ statements: own.length, unread: 0, themes })
  }
  check((wrote(open)?.themes ?? 0) <= (wrote(complete)?.themes ?? 0), 'how many themes')
  return faults
}

/** The orders in which forms may come: shuffled by a seeded generator, so that a failure can be seen again. */
function* orders(ids: number[], count: number): Generator<number[]> {
  let seed = 20311003
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  for (let at = 0; at < count; at++) {
    const order = [...ids]
    for (let end = order.length - 1; end > 0; end--) {
      const other = next(end + 1)
      const [here = 0, there = 0] = [order[end], order[other]]
      order[end] = there
      order[other] = here
    }
    yield order
  }
}

describe.each([
  ['the story’s themes', storyThemes],
  ['the program’s themes', foundThemes],
])('with %s', (_, read) => {
  const all = read()

  test.each(CYCLES.map(({ code }, at) => [code, at] as const))(
    `nothing said while %s is open is contradicted once it is complete, in ${ORDERS} orders`,
    (code, last) => {
      const senders = forms.flatMap(({ cycle, form }) =>
        cycle === code ? [idOf.get(form.jurisdiction) ?? 0] : [],
      )
      const complete = seen(all, last, new Set(senders), false)
      const checked = new Set<string>()
      for (const order of orders(senders, ORDERS))
        for (let heard = 0; heard <= order.length && heard < JURISDICTIONS.length; heard++) {
          const who = order.slice(0, heard).sort((left, right) => left - right)
          const key = who.join()
          if (checked.has(key)) continue
          checked.add(key)
          const open = seen(all, last, new Set(who), true)
          expect(contradicted(open, complete), `${code}, heard from ${key || 'nobody'}`).toEqual([])
        }
      expect(checked.size).toBeGreaterThan(senders.length)
    },
  )
})
