import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { NotAllowed, operator } from '#lib/auth/actor.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { formBytes, seatCouncil, signUp, type Words } from '#lib/intake/testing.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { listThemes } from '#lib/themes/queries/list-themes.ts'
import { readEverything, writeEverything } from './read-everything.ts'
import { everythingSchema } from './shape.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')

async function fill(...forms: Words[]) {
  const { council } = await seatCouncil()
  for (const [index, words] of forms.entries()) {
    const file = { councilId: council.id, filename: `${index}.txt`, bytes: formBytes(words) }
    await importFile(operator, { ...file, createsCycles: true }, NOW)
  }
  return council
}

test('not submitted, nothing to report and zero are told apart', async () => {
  const council = await fill({}, { jurisdiction: 'North Cape', accomplishments: [], issues: '' })
  const { cycles } = await readEverything(operator, [council])
  const [, nil] = cycles[0]?.roster ?? []
  expect(cycles[0]?.roster.map((one) => [one.jurisdiction, one.standing, one.statements])).toEqual([
    ['boreal', 'reported', { accomplishments: 2, priorities: 1, sharing: null, issues: 1 }],
    ['cap-nord', 'reported', { accomplishments: 0, priorities: 1, sharing: null, issues: 0 }],
    ['avu', 'not-submitted', null],
  ])
  expect(nil).toMatchObject({ isLate: false, proxy: null })
})

test('an amended form is told by its current version, with the one before', async () => {
  const council = await fill({}, { issues: 'Nothing but snow.' }, { jurisdiction: '' })
  const everything = await readEverything(operator, [council])
  const [submission] = everything.submissions
  expect(submission).toMatchObject({ version: 2, filename: '1.txt', earlier: [{ version: 1 }] })
  const text = submission?.document.text ?? ''
  const said = submission?.sections.flatMap((section) => section.statements) ?? []
  const found = said.map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(),
  )
  expect(found).toEqual(said.map((one) => one.text))
  expect(said.filter((one) => one.previous !== null)).toHaveLength(3)
  expect(everything.files.map((file) => file.outcome)).toEqual(['imported', 'amended', 'held'])
  expect(() => everythingSchema.parse(everything)).not.toThrow()
})

test('the same database gives the same bytes, and a rule of a person stands in it', async () => {
  const council = await fill({}, { jurisdiction: 'North Cape' }, { cycle: 'April 2018' })
  const started = await startRun(operator, council.id, { kind: 'continue' }, NOW)
  if (!started.ok) throw new Error(started.reason)
  await performRun(started.runId)
  const [theme] = await listThemes(operator, council.id)
  if (!theme) throw new Error('no theme')
  const { code, revision } = theme
  const act = { kind: 'rename', code, revision, language: 'fr', name: 'Guichets' } as const
  await curate(operator, { councilId: council.id, act, reason: '' }, NOW)
  const first = writeEverything(await readEverything(operator, [council]))
  expect(writeEverything(await readEverything(operator, [council]))).toBe(first)
  const { themes, submissions, curations } = everythingSchema.parse(JSON.parse(first))
  const said = submissions.flatMap((one) => one.sections.flatMap((section) => section.statements))
  expect(said.some((one) => one.theme === themes[0]?.code)).toBe(true)
  expect(themes[0]).toMatchObject({ code: 'T-01', name: { fr: 'Guichets' } })
  expect(curations.map(({ rule }) => rule)).toEqual([
    { kind: 'rename', language: 'fr', name: 'Guichets', theme: 'T-01' },
  ])
})

test('only whoever administers the council takes it away', async () => {
  const council = await fill({})
  const viewer = await signUp(council.id, 'viewer')
  await expect(readEverything(viewer, [council])).rejects.toThrow(NotAllowed)
})
