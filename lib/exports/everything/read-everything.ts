import { type Database, database } from '#db/client.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { readAgendas } from './agendas.ts'
import { readCouncil, readCycles } from './councils.ts'
import { readFiles } from './files.ts'
import { readExchanged, readFollowed, readFollowVerdicts } from './links.ts'
import { readKeptViews, readPinnedNotes } from './memory.ts'
import { by, type Names, readNames } from './names.ts'
import { readRegister } from './register.ts'
import type { Everything } from './shape.ts'
import { readSubmissions } from './submissions.ts'
import { readCurations, readThemes } from './themes.ts'

/** All that these councils know, as one moment left it; README.md says what each key means. */
export async function readEverything(actor: Actor, councils: Council[]): Promise<Everything> {
  for (const council of councils) requireRight(actor, 'administer', council.id)
  const db = await database()
  return db.transaction(
    async (tx): Promise<Everything> => {
      const names = await readNames(tx)
      const everything: Everything = {
        format: 'tour-de-table',
        formatVersion: 1,
        councils: [],
        jurisdictions: [],
        cycles: [],
        submissions: [],
        members: [],
        themes: [],
        curations: [],
        followed: [],
        followVerdicts: [],
        exchanged: [],
        notes: [],
        views: [],
        agendas: [],
        files: [],
      }
      const sorted = councils.toSorted(by((council) => council.slug))
      for (const council of sorted) await addCouncil(tx, everything, { council, names })
      everything.jurisdictions = spokenOf(everything, names)
      everything.members = await readRegister(
        tx,
        sorted.map((council) => council.id),
        names,
      )
      return everything
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

async function addCouncil(
  db: Database,
  everything: Everything,
  { council, names }: { council: Council; names: Names },
): Promise<void> {
  const submissions = await readSubmissions(db, council, names)
  everything.councils.push(await readCouncil(db, council, names))
  everything.cycles.push(...(await readCycles(db, council, submissions)))
  everything.submissions.push(...submissions)
  everything.themes.push(...(await readThemes(db, council, names)))
  everything.curations.push(...(await readCurations(db, council, names)))
  everything.followed.push(...(await readFollowed(db, council)))
  everything.followVerdicts.push(...(await readFollowVerdicts(db, council, names)))
  everything.exchanged.push(...(await readExchanged(db, council)))
  everything.notes.push(...(await readPinnedNotes(db, council, names)))
  everything.views.push(...(await readKeptViews(db, council, names)))
  everything.agendas.push(...(await readAgendas(db, council, names)))
  everything.files.push(...(await readFiles(db, council, names)))
}

/** Who sits at the table, was expected once, or sent a form: another council's members are not ours to tell. */
function spokenOf({ councils, cycles, submissions }: Everything, names: Names) {
  const codes = new Set([
    ...councils.flatMap((council) => council.seats),
    ...cycles.flatMap((cycle) => cycle.roster.flatMap((one) => [one.jurisdiction, one.proxy])),
    ...submissions.map((submission) => submission.jurisdiction.code),
  ])
  return [...names.jurisdictions.values()]
    .filter((one) => codes.has(one.key))
    .map(({ key, name, abbreviation, order, aliases, isAssociation }) => ({
      code: key,
      name,
      abbreviation,
      order,
      aliases,
      isAssociation,
    }))
    .sort(by((one) => one.code))
}

/** The same content gives the same bytes. */
export function writeEverything(everything: Everything): string {
  return `${JSON.stringify(everything, null, 2)}\n`
}
