import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { listCandidates } from '#lib/agendas/candidates.ts'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { walkDatabase } from '#lib/intake/testing-walk.ts'
import { indexStatements } from '#lib/submissions/commands/index-statements.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listSubmissions } from '#lib/submissions/queries/list-submissions.ts'
import { councilsDue, takeUpRuns } from '#lib/themes/commands/take-up-runs.ts'
import { listMentions, listThemes } from '#lib/themes/queries/list-themes.ts'
import { searchStatements } from '#lib/themes/queries/search-statements.ts'
import { fillLargeCouncils } from './fill.ts'
import { formsOf } from './size.ts'

testDatabase()

const SIZE = { councils: 2, cycles: 5, seats: 10, statements: 8, themes: 12 }

test('what was filled by SQL is what an import and its analysis would have left', async () => {
  await fillLargeCouncils(SIZE, () => {})
  const { faults, statements, documents } = await walkDatabase()
  expect(faults).toEqual([])
  expect(documents).toBe(2 * formsOf(SIZE))
  expect(statements / documents).toBeGreaterThan(6)
  const councils = await listCouncils(operator)
  expect(councils).toHaveLength(2)
  let mentions = 0
  for (const { id } of councils) {
    expect(await listThemes(operator, id)).toHaveLength(SIZE.themes)
    const forms = await listSubmissions(operator, id, readSubmissionFilter({}))
    expect(forms).toHaveLength(formsOf(SIZE))
    const said = await listMentions(operator, id)
    expect(said).toHaveLength(forms.reduce((sum, form) => sum + form.statements, 0))
    mentions += said.length
  }
  expect(mentions).toBe(statements)
})

test('nothing of it waits to be read again, and its pages have something to show', async () => {
  await fillLargeCouncils(SIZE, () => {})
  expect(await indexStatements()).toEqual({ read: 0 })
  expect(await takeUpRuns()).toEqual([])
  expect(await councilsDue()).toEqual([])
  const cycles = await listCycles(operator, 2)
  const last = cycles.at(-1)
  if (!last) throw new Error('there are no cycles')
  expect(await listCandidates(operator, last, new Date('2030-01-01'))).not.toEqual([])
  for (const query of ['permits', 'permis']) {
    const filter = readSubmissionFilter({})
    const search = await searchStatements(operator, 2, { query, filter })
    expect((await search.counts()).count, query).toBeGreaterThan(0)
  }
})
