import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { addForms } from '#lib/submissions/testing.ts'
import { applyPreview } from './commands/apply-preview.ts'
import { undoAct } from './commands/undo.ts'
import { suggestionOf } from './names.ts'
import { findTheme } from './queries/find-theme.ts'
import { listActs } from './queries/list-acts.ts'
import { listQuotes } from './queries/list-quotes.ts'
import { listThemes, type Theme } from './queries/list-themes.ts'
import { analyse, analysedCouncil, decide, find, IDENTITY, NOON, WAITING } from './testing.ts'
import { SECOND_CYCLE } from './testing-forms.ts'

testDatabase()

async function themeOf(councilId: number, code: number): Promise<Theme> {
  const found = await findTheme(operator, councilId, code)
  if (!found || !('theme' in found)) throw new Error(`there is no theme ${code}`)
  return found.theme
}

async function namesOf(councilId: number) {
  const themes = await listThemes(operator, councilId)
  return new Map(themes.map(({ code, name }) => [code, name]))
}

async function undoLatest(councilId: number): Promise<void> {
  const [act] = await listActs(operator, councilId)
  if (!act) throw new Error('nobody decided anything')
  expect(await undoAct(operator, { councilId, id: act.id }, NOON)).toEqual({ ok: true })
}

/** A council whose themes were seen, of which more was said since, and where two of them changed their statements. */
async function changed() {
  const councilId = await analysedCouncil()
  const before = await namesOf(councilId)
  await addForms(councilId, SECOND_CYCLE)
  await analyse(councilId)
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const quotes = await listQuotes(operator, councilId, {})
  for (const { id: statementId, themeCode: from } of quotes) {
    const others = new Map([
      [waiting.code, identity.code],
      [identity.code, waiting.code],
    ])
    const code = others.get(from ?? 0)
    if (code === undefined) continue
    expect(await decide(councilId, { kind: 'move', statementId, from, code })).toEqual({ ok: true })
  }
  return { councilId, before }
}

async function suggested(councilId: number): Promise<Theme> {
  const themes = await listThemes(operator, councilId)
  const theme = themes.find((one) => suggestionOf(one)?.en && suggestionOf(one)?.fr)
  if (!theme) throw new Error('no theme has another name suggested')
  return theme
}

test('more uploads rename no theme that was seen; what its words say today is a suggestion', async () => {
  const { councilId, before } = await changed()
  const after = await namesOf(councilId)
  expect(before.size).toBeGreaterThan(0)
  for (const [code, name] of before) expect([code, after.get(code)]).toEqual([code, name])
  const theme = await suggested(councilId)
  expect(theme.suggestion).not.toEqual(theme.name)
  const runId = await analyse(councilId, { kind: 'regroup', isPreview: true })
  expect(await applyPreview(operator, { councilId, runId }, NOON)).toEqual({ ok: true })
  const regrouped = await namesOf(councilId)
  for (const [code, name] of after) expect([code, regrouped.get(code)]).toEqual([code, name])
})

test('a theme of English statements alone has a French name from the first', async () => {
  const councilId = await analysedCouncil()
  await addForms(
    councilId,
    SECOND_CYCLE.map((form) => ({ ...form, language: 'en' })),
  )
  await analyse(councilId)
  for (const { code, name } of await listThemes(operator, councilId)) {
    expect(name.fr).not.toMatch(/^(T-\d+)?$/)
    expect([code, name.en]).not.toEqual([code, ''])
  }
})

test('a suggestion accepted is the name in both languages, and undone is a suggestion again', async () => {
  const { councilId } = await changed()
  const { code, revision, name, suggestion } = await suggested(councilId)
  const { en, fr } = suggestion ?? name
  expect(await decide(councilId, { kind: 'name', code, en, fr, revision })).toEqual({ ok: true })
  const named = await themeOf(councilId, code)
  expect(named.name).toEqual({ en, fr })
  expect(suggestionOf(named)).toBeNull()
  await analyse(councilId, { kind: 'regroup' })
  expect((await themeOf(councilId, code)).name).toEqual({ en, fr })
  await undoLatest(councilId)
  const again = await themeOf(councilId, code)
  expect(again.name).toEqual(name)
})

test('a suggestion refused is not made again; another one is', async () => {
  const { councilId } = await changed()
  const { code, revision, name, suggestion } = await suggested(councilId)
  const { en, fr } = suggestion ?? name
  await decide(councilId, { kind: 'refuse-name', code, en, fr, revision })
  expect(suggestionOf(await themeOf(councilId, code))).toBeNull()
  await analyse(councilId)
  const after = await themeOf(councilId, code)
  expect(suggestionOf(after)).toBeNull()
  expect(after.name).toEqual(name)
  const other = { en: `${en}, again`, fr: `${fr}, encore` }
  expect(suggestionOf({ ...after, suggestion: other })).toEqual(other)
  await undoLatest(councilId)
  expect(suggestionOf(await themeOf(councilId, code))).not.toBeNull()
})

test('leaving out a word that a name says changes it; taking that back gives it again', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, IDENTITY)
  const { name } = await themeOf(councilId, code)
  await decide(councilId, { kind: 'exclude', word: name.en, isWhole: true })
  expect((await themeOf(councilId, code)).name).not.toEqual(name)
  await undoLatest(councilId)
  expect((await themeOf(councilId, code)).name).toEqual(name)
})

test('of two who name a theme at once the second is told both names', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, WAITING)
  const { revision } = await themeOf(councilId, code)
  const first = { kind: 'name', code, en: 'Waiting', fr: 'Attente', revision } as const
  expect(await decide(councilId, first)).toEqual({ ok: true })
  expect(await decide(councilId, { ...first, en: 'Queues', fr: 'Files' })).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
    revision: revision + 1,
    names: { en: 'Waiting', fr: 'Attente' },
  })
  expect((await themeOf(councilId, code)).name).toEqual({ en: 'Waiting', fr: 'Attente' })
})

test('a name in one language leaves the other to its words, and no name at all is told', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, WAITING)
  const { revision, name } = await themeOf(councilId, code)
  const none = { kind: 'name', code, en: ' ', fr: '', revision } as const
  expect(await decide(councilId, none)).toEqual({ ok: false, reason: 'nothing-chosen' })
  expect(await decide(councilId, { ...none, fr: 'L’attente' })).toEqual({ ok: true })
  expect((await themeOf(councilId, code)).name).toEqual({ en: name.en, fr: 'L’attente' })
})
