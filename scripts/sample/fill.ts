import { listCandidates } from '#lib/agendas/candidates.ts'
import { addTheme, circulateAgenda, openAgenda } from '#lib/agendas/commands.ts'
import { operator } from '#lib/auth/actor.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { type Council, listSeats } from '#lib/councils/queries.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { addMembers } from '#lib/membership/commands.ts'
import { acceptReading } from '#lib/submissions/commands/accept-reading.ts'
import { readSubmissionFilter, writeMonth } from '#lib/submissions/filter.ts'
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
 * The invented council as if it had been used for two years: its table, its cycles, every form through the
 * importer like anyone's, its register, a first analysis, and the agenda of the meeting before last.
 */
export async function fillInventedCouncil(tell: (line: string) => void): Promise<void> {
  const council = await foundCouncil()
  const cycles = new Map<string, Cycle>()
  for (const cycle of CYCLES) cycles.set(cycle.code, await open(council, cycle))
  for (const { cycle, forms } of FORMS) {
    const outcomes = new Map<string, number>()
    for (const form of forms) {
      const bytes = await writeForm(form, cycle)
      const arrived = new Date(`${form.received}T15:00:00Z`)
      const file = { councilId: council.id, filename: form.filename, bytes }
      const result = must(await importFile(operator, file, arrived))
      outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1)
      if (result.outcome === 'held' || result.outcome === 'refused')
        throw new Error(`${form.filename}: ${result.outcome}, ${result.reason}`)
    }
    tell(`${cycle}: ${[...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`)
  }
  await reviewAllButLast(council, CYCLES.at(-1))
  await keepRegister(council)
  const started = must(await startRun(operator, council.id, { kind: 'continue' }, lastDay()))
  const ended = must(await performRun(started.runId))
  tell(`${ended.figures.statements} statements, ${ended.figures.themes} themes`)
  await planMeeting(cycles.get(CYCLES.at(-2)?.code ?? ''))
  await invite(council)
}

/** Forms of the past were compared with their originals; those of the last cycle still wait for someone. */
async function reviewAllButLast(council: Council, last: SampleCycle | undefined): Promise<void> {
  for (const { id, cycle } of await listSubmissions(
    operator,
    council.id,
    readSubmissionFilter({}),
  )) {
    if (writeMonth(cycle) === last?.code) continue
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
async function planMeeting(cycle: Cycle | undefined): Promise<void> {
  if (!cycle) throw new Error('the invented council has no meeting before last')
  const now = dayOf(cycle.dueOn)
  const { agendaId } = must(await openAgenda(operator, cycle.id, now))
  const themes = (await listCandidates(operator, cycle, now)).slice(0, FIRST_ITEMS)
  for (const [index, { themeId, name }] of themes.entries())
    must(await addTheme(operator, { agendaId, revision: index + 1 }, { id: themeId, name }, now))
  must(await circulateAgenda(operator, { agendaId, revision: themes.length + 1 }, now))
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

function dayOf(day: string | undefined): Date {
  return new Date(`${day}T12:00:00Z`)
}
