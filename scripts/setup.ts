import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { operator } from '#lib/auth/actor.ts'
import { createSignInLink } from '#lib/auth/commands.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { createSetupLink, setUp } from '#lib/councils/commands/set-up.ts'
import { councilOf } from '#lib/councils/input.ts'
import { COUNCIL_PRESETS, type NamedCouncil } from '#lib/councils/presets.ts'
import { listCouncils, listPeople } from '#lib/councils/queries.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { openAtStart } from '#lib/operation/start.ts'

const USAGE = `npm run setup -- --preset canada|empty [--email you@example.org] [--name "Your name"]
    [--council ${COUNCIL_PRESETS.map((preset) => preset.slug).join('|')}]
    [--name-en "…" --name-fr "…" [--abbreviation-en … --abbreviation-fr …]]

Sets an installation up without a browser, and prints a link that signs its secretariat in, once. Run again, it
founds another council, or makes another link for a council that is there.`

/** Reserved by RFC 2606: nothing can ever be sent to it. */
const NOBODY = 'secretariat@council.invalid'
const NAMELESS = 'Secretariat'

const { values } = parseArgs({
  options: {
    preset: { type: 'string', default: 'canada' },
    council: { type: 'string', default: 'pssdc' },
    'name-en': { type: 'string' },
    'name-fr': { type: 'string' },
    'abbreviation-en': { type: 'string', default: '' },
    'abbreviation-fr': { type: 'string', default: '' },
    email: { type: 'string', default: NOBODY },
    name: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const chosen = chooseCouncil()
if (values.help || !chosen || !['canada', 'empty'].includes(values.preset)) {
  console.error(USAGE)
  process.exitCode = values.help ? 0 : 2
} else {
  await found(chosen)
  await closeDatabase()
}

function chooseCouncil(): NamedCouncil | null {
  const nameEn = values['name-en']
  const nameFr = values['name-fr']
  if (!nameEn && !nameFr)
    return COUNCIL_PRESETS.find((preset) => preset.slug === values.council) ?? null
  if (!nameEn || !nameFr) return null
  const abbreviationEn = values['abbreviation-en']
  const abbreviationFr = values['abbreviation-fr']
  return councilOf({ nameEn, nameFr, abbreviationEn, abbreviationFr })
}

async function found(named: NamedCouncil): Promise<void> {
  const now = new Date()
  const person = { name: values.name ?? NAMELESS, email: values.email }
  const council = { ...named, seats: values.preset === 'canada' ? CANADA : [] }
  await openAtStart()
  const token = await createSetupLink(now)
  if (token === null) await joinOrCreate(council, now)
  else {
    const made = await setUp(token, { council, person }, now)
    if (!made.ok) throw new Error(made.reason)
    console.info(`${council.name.en} / ${council.name.fr}: ${council.seats.length} jurisdictions.`)
  }
  console.info(`This link signs ${person.email} in, once, within 24 hours (after npm start):`)
  console.info(await createSignInLink(person.email, 'en'))
}

async function joinOrCreate(
  council: Parameters<typeof createCouncil>[1],
  now: Date,
): Promise<void> {
  const made = await createCouncil(operator, council, now)
  const there = (await listCouncils(operator)).find(({ slug }) => slug === council.slug)
  if (!there) throw new Error(`no council is called ${council.slug}`)
  console.info(`${council.slug}: ${made.ok ? 'another council, set up.' : 'already set up.'}`)
  const { email } = values
  const name = values.name ?? (await nameOf(email)) ?? NAMELESS
  const person = { name, email, councilId: there.id, jurisdictionId: null }
  const held = (await listPeople(operator, there.id)).find(
    (known) => known.email === email.toLowerCase(),
  )
  const added = await addPerson(operator, { ...person, role: 'secretariat' }, held ?? null, now)
  if (!added.ok) throw new Error(added.reason)
}

/** Somebody already known keeps the name they have, unless another is given. */
async function nameOf(email: string): Promise<string | undefined> {
  for (const { id } of await listCouncils(operator)) {
    const person = (await listPeople(operator, id)).find((known) => known.email === email)
    if (person) return person.name
  }
}
