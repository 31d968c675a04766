import { database } from '#db/client.ts'
import { councils, jurisdictions, seats } from '#db/schema/councils.ts'
import { grants, user } from '#db/schema/people.ts'
import type { Actor, Role } from '#lib/auth/actor.ts'

// An invented council of three, for the tests of this folder.

const SEATED = [
  { key: 'boreal', en: 'Boreal', fr: 'Boréal', order: 'provincial' },
  { key: 'cap-nord', en: 'North Cape', fr: 'Cap-Nord', order: 'territorial' },
  {
    key: 'avu',
    en: 'Alliance of Utopian Towns',
    fr: 'Alliance des villes utopiques',
    order: 'municipal',
  },
] as const

export async function seatCouncil() {
  const db = await database()
  const [council] = await db
    .insert(councils)
    .values({
      slug: 'cup',
      name: { en: 'Council on Utopian Services', fr: 'Conseil des services utopiques' },
      abbreviation: { en: 'CUS', fr: 'CSU' },
    })
    .returning()
  if (!council) throw new Error('no council')
  const rows = await db
    .insert(jurisdictions)
    .values(
      SEATED.map(({ key, en, fr, order }) => ({
        key,
        name: { en, fr },
        abbreviation: { en: key.toUpperCase(), fr: key.toUpperCase() },
        order,
        isAssociation: order === 'municipal',
      })),
    )
    .returning()
  await db
    .insert(seats)
    .values(
      rows.map(({ id }, position) => ({ councilId: council.id, jurisdictionId: id, position })),
    )
  const idOf = (key: (typeof SEATED)[number]['key']) => {
    const found = rows.find((row) => row.key === key)
    if (!found) throw new Error(key)
    return found.id
  }
  return { council, idOf }
}

export async function signUp(
  councilId: number,
  role: Role,
  jurisdictionId: number | null = null,
): Promise<Actor> {
  const db = await database()
  const userId = `${role}-${jurisdictionId ?? 'all'}`
  const email = `${userId}@example.org`
  await db.insert(user).values({ id: userId, name: userId, email })
  await db.insert(grants).values({ userId, councilId, role, jurisdictionId })
  return {
    kind: 'person',
    userId,
    name: userId,
    email,
    grants: [{ councilId, role, jurisdictionId }],
  }
}

export type Words = {
  jurisdiction?: string
  cycle?: string
  accomplishments?: string[]
  issues?: string
}

/** A form as someone pastes it from Word: title, names, five headings, dashes. */
export function formBytes({
  jurisdiction = 'Boreal',
  cycle = 'October 2017',
  accomplishments = ['Opened a single counter in every town.', 'Merged two call centres into one.'],
  issues = 'We look for a model agreement to share data between ministries.',
}: Words = {}): Uint8Array {
  const lines = [
    `CUS exchange – ${cycle}`,
    '',
    ...(jurisdiction ? [`JURISDICTION: ${jurisdiction}`, ''] : []),
    '1. Accomplishments',
    '',
    ...accomplishments.map((line) => `- ${line}`),
    '',
    '2. Priorities',
    '',
    '- Put the renewal of licences online for everyone by next year.',
    '',
    '4. Showcase and sharing',
    '',
    'N/A',
    '',
    '5. Issues and needs',
    '',
    issues,
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}
