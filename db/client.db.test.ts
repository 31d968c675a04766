import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database, type Transaction } from './client.ts'
import { councils } from './schema/councils.ts'
import { documents } from './schema/submissions.ts'
import { testDatabase } from './testing.ts'

testDatabase()

const council = (slug: string) => ({
  slug,
  name: { en: 'Council', fr: 'Conseil' },
  abbreviation: { en: 'C', fr: 'C' },
})

test.each(['first', 'second'])('the %s test finds every table empty and ids from 1', async () => {
  const db = await database()
  expect(await db.select().from(councils)).toEqual([])
  const added = await db.insert(councils).values(council('été')).returning({ id: councils.id })
  expect(added).toEqual([{ id: 1 }])
})

test('a transaction that fails leaves nothing', async () => {
  const db = await database()
  const failing = db.transaction(async (tx) => {
    await tx.insert(councils).values(council('one'))
    await add(tx, 'one')
  })
  await expect(failing).rejects.toMatchObject({ cause: { code: '23505' } })
  expect(await db.$count(councils)).toBe(0)
})

test('what takes a database takes a transaction, and a transaction within', async () => {
  const db = await database()
  await add(db, 'outside')
  await db.transaction(async (tx) => {
    await add(tx, 'inside')
    await tx.transaction((inner) => add(inner, 'within')).catch(() => {})
    await tx.transaction((inner) => add(inner, 'within')).catch(() => {})
  })
  const rows = await db.select({ slug: councils.slug }).from(councils).orderBy(councils.id)
  expect(rows.map((row) => row.slug)).toEqual(['outside', 'inside', 'within'])
})

test('both drivers answer the same values', async () => {
  const db = await database()
  await add(db, 'here')
  const [row] = await db
    .select({
      name: councils.name,
      createdAt: councils.createdAt,
      isInvented: councils.isInvented,
      many: sql<number>`count(*) over ()::int`,
    })
    .from(councils)
    .where(eq(councils.slug, 'here'))
  expect(row).toEqual({
    name: { en: 'Council', fr: 'Conseil' },
    createdAt: expect.any(Date),
    isInvented: false,
    many: 1,
  })
})

async function add(db: Transaction | Awaited<ReturnType<typeof database>>, slug: string) {
  await db.insert(councils).values(council(slug))
}

test.each([
  ['nothing', new Uint8Array()],
  ['every byte there is', Uint8Array.from({ length: 256 }, (_, at) => at)],
  ['a part of a larger buffer', new TextEncoder().encode('Réponse à l’appel').subarray(2, 9)],
])('%s comes back as it was stored', async (_, stored) => {
  const db = await database()
  const [seated] = await db.insert(councils).values(council('octets')).returning()
  await db.insert(documents).values({
    councilId: seated?.id ?? 0,
    hash: 'h',
    filename: 'réponse.bin',
    format: 'unread',
    size: stored.length,
    bytes: stored,
    createdAt: new Date(0),
  })
  const [kept] = await db.select({ bytes: documents.bytes }).from(documents)
  expect([...(kept?.bytes ?? [])]).toEqual([...stored])
})

test('rows are found by index as on a disk that does not turn', async () => {
  const db = await database()
  const [setting] = await db
    .select({ cost: sql<string>`current_setting('random_page_cost')` })
    .from(sql`(select 1) as one`)
  expect(setting?.cost).toBe('1.1')
})
