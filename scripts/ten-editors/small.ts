import { asc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { cycles, rosterEntries } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { closedGrants } from '#db/schema/people.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import { operator } from '#lib/auth/actor.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { closeAccess } from '#lib/councils/commands/close-access.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { editCouncil } from '#lib/councils/commands/edit-council.ts'
import { restoreAccess } from '#lib/councils/commands/restore-access.ts'
import { findCouncil, listPeople } from '#lib/councils/queries.ts'
import { seatJurisdiction, unseatJurisdiction } from '#lib/cycles/commands/change-table.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import { editCycle } from '#lib/cycles/commands/edit-cycle.ts'
import { saveTemplate } from '#lib/cycles/commands/save-template.ts'
import { setRosterState } from '#lib/cycles/commands/set-roster-state.ts'
import { suggestDates } from '#lib/cycles/cycle.ts'
import { listTemplates } from '#lib/cycles/queries.ts'
import { DEFAULT_TEMPLATE } from '#lib/cycles/template.ts'
import { addMembers, decideClaims, editMember } from '#lib/membership/commands.ts'
import { found, type Kinds, NOW } from './kind.ts'

const person = (name: string, councilId: number) => ({
  email: 'bea@example.org',
  name,
  councilId,
  jurisdictionId: null,
})

async function aPerson(councilId: number) {
  await addPerson(operator, { ...person('Béa', councilId), role: 'viewer' }, null, NOW)
  const people = await listPeople(operator, councilId)
  return found(people.find(({ email }) => email === 'bea@example.org'))
}

const named = (key: string, mark: string) => ({
  key,
  name: { en: mark, fr: mark },
  abbreviation: { en: mark, fr: mark },
  order: 'provincial' as const,
  aliases: [],
  isAssociation: false,
})

export const councilKinds = (councilId: number): Kinds => ({
  'addPerson, a role that somebody has': {
    told: 'already-there',
    shown: async () => {
      const seen = await aPerson(councilId)
      return (editor, mark) =>
        addPerson(editor, { ...person(mark, councilId), role: 'chair' }, seen, NOW)
    },
  },
  'addPerson, the same newcomer': {
    told: 'already-there',
    shown: async () => (editor, mark) => {
      const newcomer = { ...person(mark, councilId), email: 'noa@example.org' }
      return addPerson(editor, { ...newcomer, role: 'viewer' }, null, NOW)
    },
  },
  'closeAccess, suspending': {
    told: 'changed-meanwhile',
    shown: async () => {
      const { userId, revision } = await aPerson(councilId)
      const seen = { councilId, userId, revision }
      return (editor, mark) =>
        closeAccess(editor, { ...seen, closing: 'suspended', reason: mark }, NOW)
    },
  },
  restoreAccess: {
    told: 'not-there',
    shown: async () => {
      const people = await (await database()).select().from(closedGrants)
      const { userId } = found(people[0])
      return (editor) => restoreAccess(editor, { councilId, userId }, NOW)
    },
  },
  'closeAccess, for good': {
    told: 'not-there',
    shown: async () => {
      const { userId, revision } = await aPerson(councilId)
      const seen = { councilId, userId, revision }
      return (editor, mark) =>
        closeAccess(editor, { ...seen, closing: 'removed', reason: mark }, NOW)
    },
  },
  endSessionsOf: 'signs a person out; whatever they are signed in to since is signed out as well',
  signOutEverywhere: 'one’s own',
  createCouncil: {
    told: 'slug-taken',
    shown: async () => (editor, mark) => {
      const name = { en: mark, fr: mark }
      const council = { slug: 'next', name, abbreviation: name, aliases: [], seats: [] }
      return createCouncil(editor, council, NOW)
    },
  },
  editCouncil: {
    told: 'changed-meanwhile',
    shown: async () => {
      const { revision } = found((await findCouncil(operator, councilId)) ?? undefined)
      return (editor, mark) => {
        const name = { en: mark, fr: mark }
        const settings = { name, abbreviation: name, contactMonths: 24 }
        return editCouncil(editor, { councilId, revision }, settings, NOW)
      }
    },
  },
  makeLink: 'hands over a link, and changes nothing',
  announceSetUp: 'prints a link while nobody is there',
  createSetupLink: 'adds a link while nobody is there',
  setUp: 'founds an empty installation, and a link works once',
  isSetupLinkGood: 'reads',
})

async function theCycle(councilId: number) {
  const db = await database()
  const rows = await db.select().from(cycles).where(eq(cycles.councilId, councilId))
  return found(rows[0])
}

export const cycleKinds = (councilId: number): Kinds => ({
  seatJurisdiction: {
    told: 'already-seated',
    shown: async () => (editor, mark) =>
      seatJurisdiction(editor, councilId, named('newcomer', mark), NOW),
  },
  unseatJurisdiction: {
    told: 'not-there',
    shown: async () => {
      const db = await database()
      const [leaving] = await db
        .insert(jurisdictions)
        .values(named('leaving', 'Leaving'))
        .returning()
      const jurisdictionId = found(leaving).id
      const [seat] = await db
        .insert(seats)
        .values({ councilId, jurisdictionId, position: 90 })
        .returning()
      const { revision } = found(seat)
      return (editor) => unseatJurisdiction(editor, { councilId, jurisdictionId, revision }, NOW)
    },
  },
  moveSeat: 'one place a press: of two presses each moves it once',
  createCycle: {
    told: 'cycle-exists',
    shown: async () => (editor, mark) => {
      const month = { year: 2033, month: 4 }
      const dates = suggestDates(month)
      // No text in a cycle: each proposes a day of its own.
      const meetsOn = `2033-04-${mark.slice(-2)}`
      return createCycle(editor, { councilId, ...month, ...dates, meetsOn }, NOW)
    },
  },
  saveTemplate: {
    told: 'changed-meanwhile',
    shown: async () => {
      const [latest] = await listTemplates(operator, councilId)
      const { version, sections } = found(latest)
      const asked = sections.length > 0 ? sections : DEFAULT_TEMPLATE
      return (editor, mark) => {
        const title = { en: mark, fr: mark }
        const worded = asked.map((one, at) => (at === 0 ? { ...one, title } : one))
        return saveTemplate(editor, { councilId, seen: version, sections: worded }, NOW)
      }
    },
  },
  findOrCreateCycle: 'finds the cycle that is there, or makes it',
  editCycle: {
    told: 'changed-meanwhile',
    shown: async () => {
      const { id, revision, opensOn, dueOn, lateUntil } = await theCycle(councilId)
      return (editor, mark) => {
        const meetsOn = `2035-01-${mark.slice(-2)}`
        return editCycle(editor, { id, revision, opensOn, dueOn, lateUntil, meetsOn }, NOW)
      }
    },
  },
  setRosterState: {
    told: 'changed-meanwhile',
    shown: async () => {
      const db = await database()
      const [line] = await db.select().from(rosterEntries).orderBy(asc(rosterEntries.position))
      const { cycleId, jurisdictionId, revision } = found(line)
      const change = { cycleId, jurisdictionId, revision, state: 'excused', proxyId: null } as const
      return (editor) => setRosterState(editor, change, NOW)
    },
  },
})

const LINE = { province: null, since: null, until: null }

async function anAssociation(councilId: number): Promise<number> {
  const db = await database()
  const rows = await db.select().from(jurisdictions).where(eq(jurisdictions.key, 'ashmarch'))
  const { id } = found(rows[0])
  await db
    .insert(seats)
    .values({ councilId, jurisdictionId: id, position: 1 })
    .onConflictDoNothing()
  return id
}

async function aMember(councilId: number) {
  const associationId = await anAssociation(councilId)
  await addMembers(operator, associationId, [{ ...LINE, name: 'Port-Clair' }], NOW)
  const db = await database()
  return found((await db.select().from(members).orderBy(asc(members.id))).at(-1))
}

async function claims(councilId: number) {
  const associationId = await anAssociation(councilId)
  const db = await database()
  const [version] = await db.select().from(submissionVersions).limit(1)
  const said = { versionId: found(version).id, quote: 'More than 50.', span: { start: 0, end: 4 } }
  const [figure] = await db
    .insert(reportedFigures)
    .values({ ...said, metric: 'municipalities', value: 50, qualifier: 'more-than' })
    .returning()
  const [member] = await db
    .insert(members)
    .values({ ...said, associationId, name: 'Aube', verdict: 'proposed' })
    .returning()
  return { figures: [found(figure)], members: [found(member)] }
}

export const memberKinds = (councilId: number): Kinds => ({
  editMember: {
    told: 'changed-meanwhile',
    shown: async () => {
      const seen = await aMember(councilId)
      return (editor, mark) => editMember(editor, seen, { ...LINE, name: mark }, NOW)
    },
  },
  'decideClaims, of a whole sentence': {
    told: 'changed-meanwhile',
    shown: async () => {
      const seen = await claims(councilId)
      return (editor, mark) =>
        decideClaims(editor, { ...seen, to: isOdd(mark) ? 'accepted' : 'refused' }, NOW)
    },
  },
  'decideClaims, of one figure': {
    told: 'changed-meanwhile',
    shown: async () => {
      const { figures } = await claims(councilId)
      return (editor) => decideClaims(editor, { figures, members: [], to: 'accepted' }, NOW)
    },
  },
  'decideClaims, undoing': {
    told: 'changed-meanwhile',
    shown: async () => {
      const { members: proposed } = await claims(councilId)
      await decideClaims(operator, { figures: [], members: proposed, to: 'accepted' }, NOW)
      const decided = proposed.map(({ id, revision }) => ({ id, revision: revision + 1 }))
      return (editor) =>
        decideClaims(editor, { figures: [], members: decided, to: 'proposed' }, NOW)
    },
  },
  addMembers: 'adds lines, and touches none',
})

function isOdd(mark: string): boolean {
  return Number(mark.slice(-1)) % 2 === 1
}
