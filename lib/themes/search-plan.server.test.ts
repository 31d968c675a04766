import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { sections, statements } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { searchColumns } from '#lib/submissions/search/lexemes.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { explainSearch } from './queries/search-statements.ts'

testDatabase()

const ROWS = 20_000
const CHUNK = 1_000

/** Distinct words without end: what no council writes, so that a rare word stays rare. */
function filler(number: number): string {
  return `Item ${number} of ward ${number % 97} waits for clerk ${number % 1_009} at counter ${number % 389}`
}

test('among many rows the words are looked up in the index', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, [
    {
      cycle: '2030-04',
      jurisdiction: 'osprey',
      language: 'en',
      answers: { issues: ['A zeppelin.'] },
    },
  ])
  const db = await database()
  const [section] = await db.select({ id: sections.id }).from(sections)
  for (let from = 1; from <= ROWS; from += CHUNK)
    await db.insert(statements).values(
      Array.from({ length: CHUNK }, (_, at) => {
        const text = filler(from + at)
        const said = { text, language: 'en', confidence: 'sure' } as const
        const place = { sectionId: section?.id ?? 0, position: from + at, spans: [] }
        return { ...place, ...said, ...searchColumns(said) }
      }),
    )
  await db.execute(sql`analyze`)
  for (const query of ['zeppelin', '"a zeppelin"', 'zeppelin OU dirigeable', 'zeppelin -ward']) {
    const plan = await explainSearch(councilId, query)
    expect(plan).toContain('statements_search_index')
    expect(plan).not.toContain('Seq Scan on statements')
  }
})
