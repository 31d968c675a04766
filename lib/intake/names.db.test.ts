import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import type { NamedJurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import { answerFile } from './commands/answer-file.ts'
import { continueImport } from './commands/continue-import.ts'
import { importFile } from './commands/import-file.ts'
import { addToTable } from './commands/name-words.ts'
import { findImport } from './queries.ts'
import { formBytes, seatCouncil, signUp, type Words } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const NAME = 'Union des municipalités du Cap-Nord'
const UNION: NamedJurisdiction = {
  key: 'union',
  name: { en: 'Union of North Cape Municipalities', fr: 'Union des municipalités' },
  abbreviation: { en: 'UNCM', fr: 'UMCN' },
  order: 'municipal',
  aliases: [],
  isAssociation: true,
}

/** Three forms of one body, said in as many spellings, and one of another. */
async function begin() {
  const { council, idOf } = await seatCouncil()
  const send = async (words: Words, actor: Actor = operator) => {
    const input = { councilId: council.id, filename: 'form.txt', createsCycles: true }
    const sent = await importFile(actor, { ...input, bytes: formBytes(words) }, NOW)
    if (!sent.ok) throw new Error(sent.reason)
    return sent
  }
  const held = await send({ jurisdiction: NAME })
  const later = await send({ jurisdiction: NAME.toUpperCase(), cycle: 'May 2018' })
  const other = await send({ jurisdiction: 'Atlantis', cycle: 'May 2018' })
  const outcomes = async () => {
    await continueImport(null, { clock: () => NOW })
    const ids = [1, 2, 3]
    const found = await Promise.all(ids.map((id) => findImport(operator, id)))
    return found.map((one) => one?.files[0])
  }
  const namesOf = async (key: string) =>
    (await listSeats(operator, council.id)).find((seat) => seat.key === key)?.aliases
  return { council, idOf, held, later, other, outcomes, namesOf }
}

test('words remembered as a name place the file, and all that wait with the same words', async () => {
  const { held, other, idOf, outcomes, namesOf } = await begin()
  expect(held).toMatchObject({ outcome: 'held', recognised: { words: NAME, isName: true } })
  const given = { jurisdictionId: idOf('avu'), remembers: true }
  expect(await answerFile(operator, held, given, NOW)).toMatchObject({ ok: true })
  const files = await outcomes()
  expect(files.map((file) => file?.submission?.jurisdiction.key)).toEqual(['avu', 'avu', undefined])
  expect(files[2]).toMatchObject({ id: other.id, outcome: 'held' })
  expect(await namesOf('avu')).toEqual([NAME])
  const entries = await (await database()).select().from(auditEntries).orderBy(auditEntries.id)
  const remembered = entries.filter(({ action }) => action === 'remember-name')
  expect(remembered.map(({ details }) => details)).toEqual([{ name: NAME, file: held.id }])
})

test('without being asked to, an answer teaches nothing', async () => {
  const { held, idOf, outcomes, namesOf } = await begin()
  await answerFile(operator, held, { jurisdictionId: idOf('avu') }, NOW)
  expect((await outcomes()).map((file) => file?.outcome)).toEqual(['imported', 'held', 'held'])
  expect(await namesOf('avu')).toEqual([])
})

test('whom the words name can be seated, and their files go on by themselves', async () => {
  const { held, later, outcomes, namesOf, council } = await begin()
  expect(await addToTable(operator, held, UNION, NOW)).toMatchObject({ ok: true })
  const files = await outcomes()
  expect(files.map((file) => file?.submission?.jurisdiction.key)).toEqual([
    'union',
    'union',
    undefined,
  ])
  expect(files[1]).toMatchObject({ id: later.id, outcome: 'imported' })
  expect(await namesOf('union')).toEqual([NAME])
  expect((await listSeats(operator, council.id)).map(({ key }) => key)).toContain('union')
})

test('a name that somebody else at the table bears is refused, and nobody is seated for it', async () => {
  const { held, later, idOf, council, outcomes } = await begin()
  const given = { jurisdictionId: idOf('avu'), remembers: true }
  await answerFile(operator, held, given, NOW)
  // The second had been read again meanwhile; another waits for what its owner already bears.
  await outcomes()
  expect(await addToTable(operator, later, UNION, NOW)).toMatchObject({ reason: 'not-held' })
  const third = { ...UNION, name: { en: 'Boreal', fr: 'Boréalie' } }
  const [, , other] = await outcomes()
  const added = await addToTable(operator, other ?? { id: 0, revision: 0 }, third, NOW)
  expect(added).toEqual({ ok: false, reason: 'name-taken' })
  expect(await listSeats(operator, council.id)).toHaveLength(3)
})

test('a jurisdiction’s own person names nobody and seats nobody', async () => {
  const { council, idOf } = await begin()
  const person = await signUp(council.id, 'jurisdiction', idOf('boreal'))
  const bytes = formBytes({ jurisdiction: 'Ys' })
  const sent = await importFile(person, { councilId: council.id, filename: 'a.txt', bytes }, NOW)
  if (!sent.ok) throw new Error(sent.reason)
  expect(sent).toMatchObject({ outcome: 'held', recognised: { words: 'Ys' } })
  const given = { jurisdictionId: idOf('boreal'), remembers: true }
  expect(await answerFile(person, sent, given, NOW)).toMatchObject({ reason: 'not-allowed' })
  expect(await addToTable(person, sent, UNION, NOW)).toMatchObject({ reason: 'not-allowed' })
})
