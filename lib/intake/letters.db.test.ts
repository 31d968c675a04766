import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { findSubmission } from '#lib/submissions/queries/find-submission.ts'
import { answerFile } from './commands/answer-file.ts'
import { continueImport } from './commands/continue-import.ts'
import { importFile } from './commands/import-file.ts'
import { findImport } from './queries.ts'
import { formBytes, seatCouncil } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const ODD = 'A lone sign \xf5 stands where nobody can tell what was meant.'

test('letters that may be read in several ways are asked about, and read as somebody says', async () => {
  const { council } = await seatCouncil()
  const text = new TextDecoder().decode(formBytes({ accomplishments: [ODD] }))
  const bytes = Uint8Array.from(Buffer.from(text.replace('–', '-'), 'latin1'))
  const input = { councilId: council.id, filename: 'form.txt', bytes, createsCycles: true }
  const held = await importFile(operator, input, NOW)
  if (!held.ok) throw new Error(held.reason)
  expect(held).toMatchObject({ outcome: 'held', reason: 'unsure-encoding', submission: null })
  const ways = held.recognised?.readings ?? []
  expect(ways.map(({ sample }) => sample).toSorted()).toEqual(['§', 'õ', 'ı'].toSorted())
  const given = { encoding: 'cp850', takenAs: 'form' } as const
  const answered = await answerFile(operator, held, given, NOW)
  if (!answered.ok) throw new Error(answered.reason)
  await continueImport(answered.importId, { clock: () => NOW })
  const file = (await findImport(operator, answered.importId))?.files[0]
  // Whoever said how its letters are read has said nothing else of it.
  expect(file).toMatchObject({
    outcome: 'imported',
    warnings: expect.arrayContaining(['encoding-mended']),
  })
  const found = await findSubmission(operator, file?.submission?.id ?? 0)
  const said = found?.sections.flatMap((one) => one.statements.map((statement) => statement.text))
  expect(said?.[0]).toBe(ODD.replace('\xf5', '§'))
})
