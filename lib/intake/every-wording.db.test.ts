import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { saveTemplate } from '#lib/cycles/commands/save-template.ts'
import { DEFAULT_TEMPLATE } from '#lib/cycles/template.ts'
import { knowledgeOf } from './knowledge.ts'

testDatabase()

const NOW = new Date('2030-01-10T12:00:00Z')
const NAME = { en: 'Ferry table', fr: 'Table des traversiers' }

test('forms are read by the words of every version', async () => {
  const council = { slug: 'ferries', name: NAME, abbreviation: NAME, aliases: [], seats: [] }
  const founded = await createCouncil(operator, council, NOW)
  if (!founded.ok) throw new Error(founded.reason)
  const councilId = founded.council.id
  for (const [seen, fr] of ['Bons coups', 'Faits saillants'].entries()) {
    const sections = DEFAULT_TEMPLATE.map((one, at) =>
      at === 0 ? { ...one, title: { ...one.title, fr } } : one,
    )
    const saved = await saveTemplate(operator, { councilId, seen, sections }, NOW)
    expect(saved).toEqual({ ok: true, version: seen + 1 })
  }
  const { reading } = await knowledgeOf(councilId)
  const titles = (reading.template?.sections ?? []).flatMap((section) => section.titles)
  expect(titles).toEqual(expect.arrayContaining(['Bons coups', 'Faits saillants']))
})
