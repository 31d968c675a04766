import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { cycleExchanges } from '#db/schema/counts.ts'
import { assignments } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { analyse } from '#lib/themes/testing.ts'
import { distinctPairs, exchangeAmong } from './pairs.ts'
import { readExchange } from './queries.ts'

testDatabase()

const NEED = 'How do others make a kiosk usable from a wheelchair?'
const OFFER = 'Nos plans d’une borne pour fauteuil roulant sont à votre disposition.'
const OTHER = 'We would share our scanning handbook with anyone.'

function form(jurisdiction: string, answers: TestForm['answers']): TestForm {
  const language = answers.sharing?.includes(OFFER) ? 'fr' : 'en'
  return { cycle: '2029-02', jurisdiction, language, answers }
}

async function council(): Promise<{ councilId: number; cycleId: number }> {
  const councilId = await addCouncil()
  await addForms(councilId, [
    form('ashmarch', { issues: [NEED] }),
    form('brumeval', { sharing: [OFFER] }),
  ])
  await analyse(councilId)
  const [cycle] = await listCycles(operator, councilId)
  return { councilId, cycleId: cycle?.id ?? 0 }
}

/** Read anew, whatever is kept. */
async function expectAsSaid(councilId: number, cycleId: number): Promise<void> {
  const quotes = await listQuotes(operator, councilId, { cycleId })
  const heard = quotes.map((quote) => ({ ...quote, jurisdictionId: quote.jurisdiction.id }))
  const { needs, offers, pairs, presentersOf } = exchangeAmong(heard)
  const firm = new Set(quotes.filter(({ isDoubtful }) => !isDoubtful).map(({ id }) => id))
  const among = pairs().filter(({ needId, offerId }) => firm.has(needId) && firm.has(offerId))
  // Asked twice: the second time it is told what was kept.
  for (const _ of ['read', 'kept']) {
    const found = await readExchange(operator, councilId, cycleId)
    expect(found).toMatchObject({ needs: needs.length, offers: offers.length })
    const told = distinctPairs(among, 2).map(({ needId, offerId, shared }) => {
      return { needId, offerId, names: shared.map(({ name }) => name) }
    })
    expect(found.pairs).toEqual(told)
    for (const { themeId, ...counted } of found.themes) {
      const own = heard.filter((said) => said.themeId === themeId)
      const presenters = presentersOf(own.filter(({ isDoubtful }) => !isDoubtful))
      expect(counted).toEqual({
        needs: own.filter(({ id }) => needs.some((need) => need.id === id)).length,
        offers: own.filter(({ id }) => offers.some((offer) => offer.id === id)).length,
        presenters: [...presenters],
      })
    }
    const spoken = [...needs, ...offers].flatMap(({ id }) => {
      return heard.filter((said) => said.id === id).flatMap(({ themeId }) => themeId ?? [])
    })
    expect(new Set(found.themes.map(({ themeId }) => themeId))).toEqual(new Set(spoken))
  }
}

test('what a cycle exchanges is kept until something in it changes', async () => {
  const { councilId, cycleId } = await council()
  expect(await readExchange(operator, councilId, cycleId)).toMatchObject({ needs: 1, offers: 1 })
  await expectAsSaid(councilId, cycleId)
  await addForms(councilId, [form('carrow', { sharing: [OTHER] })])
  await analyse(councilId)
  expect(await readExchange(operator, councilId, cycleId)).toMatchObject({ needs: 1, offers: 2 })
  await expectAsSaid(councilId, cycleId)
  const db = await database()
  await db.update(assignments).set({ isDoubtful: true })
  await expectAsSaid(councilId, cycleId)
  await db.update(assignments).set({ isDoubtful: false })
  await expectAsSaid(councilId, cycleId)
  expect((await readExchange(operator, councilId, cycleId)).pairs).toHaveLength(1)
})

test('by another reading it is found again, and of nothing said it is nothing', async () => {
  const { councilId, cycleId } = await council()
  await readExchange(operator, councilId, cycleId)
  const db = await database()
  await db
    .update(cycleExchanges)
    .set({ found: sql`${cycleExchanges.found} || '{"mark": "old", "needs": 9}'` })
    .where(eq(cycleExchanges.cycleId, cycleId))
  expect(await readExchange(operator, councilId, cycleId)).toMatchObject({ needs: 1 })
  expect(await readExchange(operator, councilId, cycleId + 1)).toMatchObject({
    needs: 0,
    offers: 0,
    pairs: [],
  })
})

test('who sits at another table is told nothing', async () => {
  const { councilId, cycleId } = await council()
  const nobody: Actor = {
    kind: 'person',
    userId: 'n',
    name: 'N',
    email: 'n@example.org',
    grants: [],
  }
  await expect(readExchange(nobody, councilId, cycleId)).rejects.toThrow(NotThere)
  const other = await addCouncil('other')
  expect(await readExchange(operator, other, cycleId)).toMatchObject({ needs: 0, offers: 0 })
})
