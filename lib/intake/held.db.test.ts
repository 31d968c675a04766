import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { documents, unplacedPassages } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { findSubmission } from '#lib/submissions/queries/find-submission.ts'
import { answerFile } from './commands/answer-file.ts'
import { continueImport } from './commands/continue-import.ts'
import { importFile } from './commands/import-file.ts'
import type { SeenFile } from './commands/lock-file.ts'
import { keepFile, setFileAside, splitFile } from './commands/settle-file.ts'
import { startImport } from './commands/start-import.ts'
import type { GivenAnswers } from './input.ts'
import { findImport, textsOfHeld } from './queries.ts'
import { formBytes, seatCouncil, signUp, type Words } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const OCTOBER = { year: 2017, month: 10 }

async function begin() {
  const { council, idOf } = await seatCouncil()
  const bring = async (text: string | Uint8Array, filename = 'paper.txt', actor = operator) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    const sent = await importFile(
      actor,
      { councilId: council.id, filename, bytes, createsCycles: true },
      NOW,
    )
    if (!sent.ok) throw new Error(sent.reason)
    return sent
  }
  const send = (words: Words = {}) => bring(formBytes(words), 'form.txt')
  const filesOf = async (id: number) => (await findImport(operator, id))?.files ?? []
  const answer = async (seen: SeenFile, given: GivenAnswers) => {
    const answered = await answerFile(operator, seen, given, NOW)
    if (!answered.ok) throw new Error(answered.reason)
    await continueImport(answered.importId, { clock: () => NOW })
    return (await filesOf(answered.importId)).find((file) => file.id === seen.id)
  }
  const keep = async (seen: SeenFile) => {
    const kept = await keepFile(operator, seen, NOW)
    if (!kept.ok) throw new Error(kept.reason)
    return (await filesOf(kept.importId)).find((file) => file.id === seen.id) ?? seen
  }
  return { council, idOf, bring, send, answer, filesOf, keep }
}

const STATUS = `Project status report, October 2017
Province: Boreal
Accomplishments this period
- The audit is done.
Priorities for the next period
- Load testing.
Risks and issues
- The supplier has no test system.
`

test('a paper that is no form is held with what was seen, and never amends one', async () => {
  const { send, bring } = await begin()
  const form = await send()
  const held = await bring(STATUS)
  expect(held).toMatchObject({ outcome: 'held', reason: 'doubtful-form', submission: null })
  expect(held.recognised?.signs).toContain('is-called-otherwise')
  expect(held.recognised?.asks).toEqual(['jurisdiction', 'cycle'])
  const found = await findSubmission(operator, form.submission?.id ?? 0)
  expect(found?.versions).toHaveLength(1)
})

test('what is refused as no form is kept, and its words may be placed by hand', async () => {
  const { bring, answer, idOf, keep } = await begin()
  const refused = await bring('Dear colleagues,\nLunch is at noon.\nBring your forms.\n')
  expect(refused).toMatchObject({ outcome: 'refused', reason: 'not-a-form' })
  const asked = await keep(refused)
  const given = { jurisdictionId: idOf('boreal'), month: OCTOBER, takenAs: 'by-hand' } as const
  const kept = await answer(asked, given)
  expect(kept).toMatchObject({ outcome: 'imported', submission: { version: 1 } })
  const db = await database()
  expect(await db.$count(unplacedPassages)).toBe(3)
  const found = await findSubmission(operator, kept?.submission?.id ?? 0)
  expect(found?.version.hasNothingToReport).toBe(false)
})

test('set aside, a document stays and counts for nothing', async () => {
  const { bring, filesOf } = await begin()
  const held = await bring(STATUS)
  const aside = await setFileAside(operator, held, NOW)
  if (!aside.ok) throw new Error(aside.reason)
  expect((await filesOf(aside.importId))[0]).toMatchObject({ reason: 'set-aside' })
  expect(await (await database()).$count(documents)).toBe(1)
})

test('a blank form is asked about, and a person says that there is nothing to report', async () => {
  const { bring, answer } = await begin()
  const blank = `CUS exchange – October 2017
JURISDICTION: Boreal
1. Accomplishments
What has your jurisdiction achieved since the last meeting?
2. Priorities
What are your priorities for the next two years?
5. Issues and needs
What issues would you like to bring to the council?
`
  const held = await bring(blank)
  expect(held).toMatchObject({ outcome: 'held', reason: 'blank-form' })
  expect(await answer(held, {})).toMatchObject({ outcome: 'imported' })
})

test('a form that says something else is asked about, and replaces nothing meanwhile', async () => {
  const { send, answer, idOf, bring } = await begin()
  const first = await send()
  const other = {
    accomplishments: ['A ferry carries the mobile counter.', 'Clerks learn three languages.'],
    issues: 'Nobody in the north repairs our printers.',
  }
  const bytes = new TextDecoder()
    .decode(formBytes(other))
    .replace(/Put the renewal.*/, 'Buy a boat.')
  const held = await bring(bytes)
  expect(held).toMatchObject({ outcome: 'held', reason: 'another-form' })
  expect(held.recognised?.against).toMatchObject({ statements: 4, said: 4, alike: 0 })
  const standing = async () =>
    (await findSubmission(operator, first.submission?.id ?? 0))?.version.number
  expect(await standing()).toBe(1)
  // Said to be another jurisdiction's, it goes there; the first stays as it is.
  const moved = await answer(held, { jurisdictionId: idOf('cap-nord'), takenAs: 'form' })
  expect(moved).toMatchObject({
    outcome: 'imported',
    submission: { jurisdiction: { key: 'cap-nord' } },
  })
  expect(await standing()).toBe(1)
  const again = await bring(bytes.replace('a boat', 'two boats'))
  expect(again).toMatchObject({ reason: 'another-form' })
  expect(await answer(again, { isVersion: true })).toMatchObject({ outcome: 'amended' })
  expect(await standing()).toBe(2)
})

test.each([
  ['that says it is revised', (text: string) => text.replace('2017\n', '2017 (revised)\n'), false],
  ['that its own jurisdiction sends', (text: string) => text, true],
])('one %s needs no question', async (_, change, isOwn) => {
  const { send, bring, council, idOf } = await begin()
  await send()
  const words = { accomplishments: ['A ferry carries the mobile counter.'], issues: 'No printers.' }
  const text = change(
    new TextDecoder().decode(formBytes(words)).replace(/Put the renewal.*/, 'Buy a boat.'),
  )
  const actor = isOwn ? await signUp(council.id, 'jurisdiction', idOf('boreal')) : operator
  expect(await bring(text, 'form.txt', actor)).toMatchObject({ outcome: 'amended' })
})

test('what was sent earlier never overtakes what was sent later', async () => {
  const { council, filesOf, idOf, answer } = await begin()
  const file = (words: Words, filename: string) => ({ filename, bytes: formBytes(words) })
  const old = file({ jurisdiction: '' }, 'old.txt')
  const fresh = file({ accomplishments: ['Opened a single counter in every village.'] }, 'new.txt')
  const input = { councilId: council.id, files: [old, fresh], createsCycles: true }
  const started = await startImport(operator, input, NOW)
  if (!started.ok) throw new Error(started.reason)
  await continueImport(started.importId, { clock: () => NOW })
  const [held] = await filesOf(started.importId)
  const answered = await answer(held ?? { id: 0, revision: 0 }, { jurisdictionId: idOf('boreal') })
  expect(answered).toMatchObject({ outcome: 'held', reason: 'older-form' })
})

test('two forms in one file are split, each with its own part of the same original', async () => {
  const { bring, filesOf } = await begin()
  const both = [formBytes(), formBytes({ jurisdiction: 'North Cape', issues: 'We need maps.' })]
  const held = await bring(both.map((one) => new TextDecoder().decode(one)).join('\n'))
  expect(held).toMatchObject({ outcome: 'held', reason: 'several-forms' })
  expect(held.recognised?.parts?.map(({ key }) => key)).toEqual(['boreal', 'cap-nord'])
  const split = await splitFile(operator, held, NOW)
  if (!split.ok) throw new Error(split.reason)
  expect((await textsOfHeld(operator, split.importId)).size).toBe(0)
  await continueImport(split.importId, { clock: () => NOW })
  const files = await filesOf(split.importId)
  expect(files.map(({ outcome, submission }) => [outcome, submission?.jurisdiction.key])).toEqual([
    ['refused', undefined],
    ['imported', 'boreal'],
    ['imported', 'cap-nord'],
  ])
  const found = await findSubmission(operator, files[2]?.submission?.id ?? 0)
  const said = found?.sections.flatMap((one) => one.statements.map(({ text }) => text))
  expect(said?.at(-1)).toBe('We need maps.')
  expect(said).toHaveLength(4)
  expect(await (await database()).$count(documents)).toBe(1)
})

test.each([
  ['a damaged file', Buffer.from('PK\u0003\u0004 broken'), 'Formulaire.docx', 'damaged'],
  ['a scan or a locked PDF', Buffer.from('%PDF-1.7\n%broken'), 'Scan.pdf', 'damaged'],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'Ancien.doc', 'legacy-doc'],
])('%s is kept with its bytes, and its words are typed', async (_, bytes, filename, reason) => {
  const { bring, answer, idOf, keep } = await begin()
  const refused = await bring(new Uint8Array(bytes), filename)
  expect(refused).toMatchObject({ outcome: 'refused', reason })
  const asked = await keep(refused)
  const given = { jurisdictionId: idOf('boreal'), month: OCTOBER }
  expect(await answerFile(operator, asked, given, NOW)).toMatchObject({ reason: 'no-words' })
  const words = new TextDecoder().decode(formBytes())
  const stored = await answer(asked, { ...given, words })
  expect(stored).toMatchObject({ outcome: 'imported', submission: { version: 1 } })
  const found = await findSubmission(operator, stored?.submission?.id ?? 0)
  expect(found?.sections.flatMap((one) => one.statements)).toHaveLength(4)
  const [document] = await (await database()).select().from(documents)
  expect(Buffer.from(document?.bytes ?? []).equals(bytes)).toBe(true)
  expect(document).toMatchObject({
    reader: 'typed@1+txt@4',
    format: filename.endsWith('pdf') ? 'pdf' : 'txt',
  })
})

test('typed words that are no form wait in the review, each for its place', async () => {
  const { bring, answer, idOf, keep } = await begin()
  const refused = await bring(new Uint8Array(Buffer.from('%PDF-1.7\nbroken')), 'a.pdf')
  const asked = await keep(refused)
  const given = { jurisdictionId: idOf('boreal'), month: OCTOBER }
  await answer(asked, {
    ...given,
    words: 'Deux guichets ont ouvert.\nNous cherchons des clercs.',
  })
  expect(await (await database()).$count(unplacedPassages)).toBe(2)
})
