import { listCandidates } from '#lib/agendas/candidates.ts'
import { addTheme } from '#lib/agendas/commands/edit-items.ts'
import { openAgenda } from '#lib/agendas/commands/open-agenda.ts'
import { operator } from '#lib/auth/actor.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { type Council, listSeats } from '#lib/councils/queries.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { sendOut } from '#lib/exports/agenda/send-out.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { addMembers } from '#lib/membership/commands.ts'
import { acceptReading } from '#lib/submissions/commands/accept-reading.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { findReview } from '#lib/submissions/queries/find-review.ts'
import { listSubmissions } from '#lib/submissions/queries/list-submissions.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { COUNCIL, CYCLES, DEMO_DAY, JURISDICTIONS, type SampleCycle } from './council.ts'
import { FORMS } from './forms.ts'
import { REGISTER } from './register.ts'
import { writeForm } from './write-forms.ts'

/** Who can look at the invented council, one person for each role. */
export const PEOPLE = [
  { role: 'secretariat', name: 'Maude Arsenault', email: 'maude@demo.example' },
  { role: 'chair', name: 'Idris Fairweather', email: 'idris@demo.example' },
  { role: 'jurisdiction', name: 'Colombe Verdier', email: 'colombe@demo.example' },
  { role: 'viewer', name: 'Tom Ashgrove', email: 'tom@demo.example' },
] as const

const SPEAKS_FOR = 'brumeval'
const FIRST_ITEMS = 3

/**
 * The invented council as if it had been used for two years: its table, its cycles, every form through the importer
 * like anyone's, its register, an analysis after each cycle, and the agenda of the meeting before last.
 */
export async function fillInventedCouncil(tell: (line: string) => void): Promise<void> {
  const council = await foundCouncil()
  for (const sample of CYCLES) {
    const cycle = await open(council, sample)
    const isLast = sample === CYCLES.at(-1)
    tell(`${sample.code}: ${await receive(council, sample.code)}`)
    if (!isLast) await review(council, sample.code)
    const analysed = await analyse(council, isLast ? lastDay() : dayAfter(cycle.lateUntil))
    tell(`${analysed.statements} statements, ${analysed.themes} themes`)
    if (sample === CYCLES.at(-2)) await planMeeting(cycle)
  }
  await keepRegister(council)
  await invite(council)
}

/** The forms of a cycle arrive; what became of them, counted. */
async function receive(council: Council, code: string): Promise<string> {
  const outcomes = new Map<string, number>()
  for (const form of FORMS.find(({ cycle }) => cycle === code)?.forms ?? []) {
    const bytes = await writeForm(form, code)
    const arrived = new Date(`${form.received}T15:00:00Z`)
    const file = { councilId: council.id, filename: form.filename, bytes }
    const result = must(await importFile(operator, file, arrived))
    outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1)
    if (result.outcome === 'held' || result.outcome === 'refused')
      throw new Error(`${form.filename}: ${result.outcome}, ${result.reason}`)
  }
  return [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
}

/** As its secretariat asks for it once the last late form is in: names are first seen then. */
async function analyse(council: Council, now: Date): Promise<Record<string, number>> {
  const started = must(await startRun(operator, council.id, { kind: 'continue' }, now))
  return must(await performRun(started.runId, now)).figures
}

/** Forms of the past were compared with their originals; those of the last cycle still wait for someone. */
async function review(council: Council, code: string): Promise<void> {
  const filter = readSubmissionFilter({ cycle: code })
  for (const { id } of await listSubmissions(operator, council.id, filter)) {
    const found = await findReview(operator, id)
    if (!found) throw new Error(`no review of submission ${id}`)
    const { version } = found
    const seen = { versionId: version.id, revision: version.revision }
    must(await acceptReading(operator, seen, 'all', version.receivedAt))
  }
}

/** The invented council with its table set, and nothing sent yet. */
export async function foundCouncil(): Promise<Council> {
  const seats = JURISDICTIONS.map(({ code, order, name, abbreviation, aliases }) => ({
    key: code,
    order,
    name,
    abbreviation,
    aliases: [...aliases],
    isAssociation: order === 'municipal',
  }))
  const invented = { isInvented: true, livesOn: DEMO_DAY }
  const input = { slug: 'auroria', ...COUNCIL, aliases: [], ...invented, seats }
  return must(await createCouncil(operator, input, dayOf(CYCLES[0]?.opens))).council
}

async function open(council: Council, cycle: SampleCycle): Promise<Cycle> {
  const [year = 0, month = 0] = cycle.code.split('-').map(Number)
  const dates = {
    opensOn: cycle.opens,
    dueOn: cycle.due,
    lateUntil: cycle.lateUntil,
    meetsOn: cycle.meeting,
  }
  const input = { councilId: council.id, year, month, ...dates }
  return must(await createCycle(operator, input, dayOf(cycle.opens))).cycle
}

async function keepRegister(council: Council): Promise<void> {
  const seats = await listSeats(operator, council.id)
  const association = seats.find((jurisdiction) => jurisdiction.isAssociation)
  if (!association) throw new Error('the invented council has no association')
  const nameOf = new Map(JURISDICTIONS.map(({ code, name }) => [code, name.en]))
  const lines = REGISTER.map(({ name, province, since, until }) => ({
    name,
    province: nameOf.get(province) ?? province,
    since,
    until: until ?? null,
  }))
  must(await addMembers(operator, association.id, lines, dayOf(CYCLES[0]?.opens)))
}

/** The meeting before last has met: its agenda lets the next one say what was discussed, and when. */
async function planMeeting(cycle: Cycle): Promise<void> {
  const now = dayAfter(cycle.lateUntil)
  const { agendaId } = must(await openAgenda(operator, cycle.id, now))
  const themes = (await listCandidates(operator, cycle, now)).slice(0, FIRST_ITEMS)
  for (const [index, { themeId, name }] of themes.entries())
    must(await addTheme(operator, { agendaId, revision: index + 1 }, { id: themeId, name }, now))
  must(await sendOut(operator, { agendaId, revision: themes.length + 1 }, { own: 'en', now }))
}

async function invite(council: Council): Promise<void> {
  const seats = await listSeats(operator, council.id)
  const spokenFor = seats.find(({ key }) => key === SPEAKS_FOR)?.id ?? null
  for (const { role, name, email } of PEOPLE) {
    const jurisdictionId = role === 'jurisdiction' ? spokenFor : null
    const person = { role, name, email, jurisdictionId, councilId: council.id }
    must(await addPerson(operator, person, null, lastDay()))
  }
}

function must<Result extends { ok: boolean; reason?: unknown }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (isDone(result)) return result
  throw new Error(`the invented council was refused: ${String(result.reason)}`)
}

function isDone<Result extends { ok: boolean }>(
  result: Result,
): result is Extract<Result, { ok: true }> {
  return result.ok
}

function lastDay(): Date {
  return dayOf(DEMO_DAY)
}

function dayAfter(day: string): Date {
  return new Date(dayOf(day).getTime() + 86_400_000)
}

function dayOf(day: string | undefined): Date {
  return new Date(`${day}T12:00:00Z`)
}
