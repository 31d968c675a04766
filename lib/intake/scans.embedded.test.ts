import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { documents } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { printed } from '#lib/documents/testing/print-pdf.ts'
import { samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { findSubmission } from '#lib/submissions/queries/find-submission.ts'
import { answerFile } from './commands/answer-file.ts'
import { continueImport } from './commands/continue-import.ts'
import { importFile } from './commands/import-file.ts'
import { findImport } from './queries.ts'
import { seatCouncil } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const PRINT = { density: 150, degrees: -1, paper: 225, ink: 40, seed: 3 }
const FORM = samplePdf({
  name: 'boreal',
  title: 'CUS exchange - October 2017',
  jurisdiction: ['JURISDICTION:', 'Boreal'],
  key: 'boreal',
  contact: ['Contact:', 'Ada Dumont'],
  cycle: { year: 2017, month: 10 },
  language: 'en',
  sections: [
    section('accomplishments', '1.', 'Accomplishments', 'Opened a single counter in every town.'),
    section('priorities', '2.', 'Priorities', 'Put the renewal of licences online.'),
    section('issues', '5.', 'Issues and needs', 'We look for a model agreement.'),
  ],
})

test('a scan is read, its words keep their places, and whoever reviews compares all of it', async () => {
  const { council } = await seatCouncil()
  const scan = await printed(FORM, PRINT)
  // The same page over letters that are not those it shows.
  const garbled = await printed(FORM, { ...PRINT, seed: 4 }, '#q%& !x(" ~$^ *+k '.repeat(30))
  const input = { councilId: council.id, createsCycles: true }
  const read = await importFile(operator, { ...input, filename: 'scan.pdf', bytes: scan }, NOW)
  if (!read.ok) throw new Error(read.reason)
  expect(read).toMatchObject({ outcome: 'imported', looking: null })
  expect(read.warnings).toEqual(expect.arrayContaining(['read-from-picture', 'to-check']))
  const found = await findSubmission(operator, read.submission?.id ?? 0)
  const said = found?.sections.flatMap(({ statements }) => statements) ?? []
  expect(said.map(({ text, confidence }) => [text, confidence])).toEqual([
    ['Opened a single counter in every town.', 'check'],
    ['Put the renewal of licences online.', 'check'],
    ['We look for a model agreement.', 'check'],
  ])
  const db = await database()
  const [kept] = await db
    .select()
    .from(documents)
    .where(eq(documents.id, read.documentId ?? 0))
  const word = kept?.scan?.[0]?.words.find(
    ({ start, end }) => kept.text?.slice(start, end) === 'counter',
  )
  expect(word?.left).toBeGreaterThan(0.3)

  const held = await importFile(operator, { ...input, filename: 'bad.pdf', bytes: garbled }, NOW)
  if (!held.ok) throw new Error(held.reason)
  expect(held).toMatchObject({ outcome: 'held', reason: 'garbled-text' })
  const answered = await answerFile(operator, held, { takenAs: 'form' }, NOW)
  if (!answered.ok) throw new Error(answered.reason)
  await continueImport(answered.importId, { clock: () => NOW })
  const file = (await findImport(operator, answered.importId))?.files[0]
  // Looked at, it is a form like any other.
  expect(file).toMatchObject({ outcome: 'amended', looking: null })
  expect(file?.warnings).toEqual(expect.arrayContaining(['read-from-picture', 'to-check']))
}, 180_000)

function section(
  kind: 'accomplishments' | 'priorities' | 'issues',
  number: string,
  title: string,
  text: string,
) {
  const prompt = 'Please say it in a few words, so that everybody may read it.'
  return { kind, number, title, prompt, lines: [{ text, mark: '•', level: 0 }] }
}
