import { listCandidates } from '#lib/agendas/candidates.ts'
import { addTheme } from '#lib/agendas/commands/edit-items.ts'
import { openAgenda } from '#lib/agendas/commands/open-agenda.ts'
import { type Actor, operator, within } from '#lib/auth/actor.ts'
import { findPerson } from '#lib/auth/queries.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { type Council, listSeats } from '#lib/councils/queries.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import { dayOf, suggestDates } from '#lib/cycles/cycle.ts'
import { findCycle } from '#lib/cycles/queries.ts'
import { continueImport } from '#lib/intake/commands/continue-import.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { startImport } from '#lib/intake/commands/start-import.ts'
import { findImport } from '#lib/intake/queries.ts'
import { addMembers } from '#lib/membership/commands.ts'
import { listMembers, listSentences } from '#lib/membership/queries.ts'
import { queueReminders } from '#lib/reminders/commands/queue-reminders.ts'
import { setContact } from '#lib/reminders/commands/set-contact.ts'
import { listLetters } from '#lib/reminders/queries/list-letters.ts'
import { asRead } from '#lib/reminders/testing/round.ts'
import { correctReading } from '#lib/submissions/commands/correct-reading.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { findReview } from '#lib/submissions/queries/find-review.ts'
import { listSubmissions } from '#lib/submissions/queries/list-submissions.ts'
import { statementsIn } from '#lib/submissions/reading.ts'
import type { Act } from '#lib/themes/act.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { findDraft } from '#lib/themes/queries/find-draft.ts'
import { listActs } from '#lib/themes/queries/list-acts.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { keepView } from '#lib/trends/commands/keep-view.ts'
import { pinNote } from '#lib/trends/commands/pin-note.ts'
import { readTrendState } from '#lib/trends/state.ts'
import { COUNCIL, JURISDICTIONS } from '#scripts/sample/council.ts'
import { FORMS } from '#scripts/sample/forms.ts'
import { writeForm } from '#scripts/sample/write-forms.ts'
import type { Things } from './things.ts'

const MONTH = '2031-02'
const ASSOCIATION = 'aasm'
const NOW = new Date('2031-02-20T15:00:00Z')
const FORMS_SENT = 4

/** Whoever serves both councils, and is asked about neither by the other. */
export const BOTH = { name: 'Aurélie Both', email: 'both@two.example' }

/** A small council with one of everything that an act may change, half done; says where each thing is. */
export async function fillCouncil(slug: string): Promise<Things> {
  const { council } = must(
    await createCouncil(
      operator,
      { slug, ...COUNCIL, aliases: [], livesOn: '2031-02-20', seats: seatsOf(slug) },
      NOW,
    ),
  )
  const councilId = council.id
  const person = { ...BOTH, councilId, role: 'secretariat', jurisdictionId: null } as const
  const { userId } = must(await addPerson(operator, person, null, NOW))
  const someone = await findPerson(userId)
  if (!someone) throw new Error('nobody serves both')
  const actor = within(someone, councilId)
  const viewer = { name: 'Vera Vue', email: `vera@${slug}.example`, role: 'viewer' } as const
  const other = must(
    await addPerson(operator, { ...viewer, councilId, jurisdictionId: null }, null, NOW),
  )
  const { cycleId, planned, openId } = await openCycles(councilId)
  const sent = await sendForms(councilId)
  const held = await holdFiles(actor, councilId)
  const association = (await listSeats(actor, councilId)).find((seat) => seat.isAssociation)
  if (!association) throw new Error('no association')
  await remember(actor, { councilId, cycleId })
  const line = { name: 'Havre-Neuf', province: null, since: null, until: null }
  must(await addMembers(actor, association.id, [line], NOW))
  return {
    slug,
    ...{ cycleId, planned, openId, association: association.id, userId: other.userId },
    reminder: await draftLetter(actor, council, openId),
    seats: (await listSeats(actor, councilId)).map(({ id }) => id),
    member: (await listMembers(actor, councilId, association.id)).at(-1)?.id ?? 0,
    figure: await figureOf(actor, councilId, association.id),
    ...held,
    ...(await beginReview(actor, councilId, sent)),
    ...(await analyse(actor, councilId)),
    ...(await plan(actor, councilId, cycleId)),
  }
}

function seatsOf(slug: string) {
  return JURISDICTIONS.map(({ code, order, name, abbreviation, aliases }) => ({
    key: `${slug}-${code}`,
    ...{ order, name, abbreviation },
    aliases: [...aliases],
    isAssociation: order === 'municipal',
  }))
}

async function openCycles(councilId: number) {
  const months = [
    { year: 2031, month: 2 },
    { year: 2031, month: 10 },
    // Takes forms on the day that they live on.
    { year: 2031, month: 4 },
  ]
  const ids = []
  for (const month of months) {
    const input = { councilId, ...month, ...suggestDates(month) }
    ids.push(must(await createCycle(operator, input, NOW)).cycle.id)
  }
  const [cycleId = 0, planned = 0, openId = 0] = ids
  return { cycleId, planned, openId }
}

/** A note that hangs at a cycle, and a view under a name. */
async function remember(
  actor: Actor,
  { councilId, cycleId }: Record<'councilId' | 'cycleId', number>,
) {
  const words = { en: 'Election', fr: 'Élection' }
  must(await pinNote(actor, { councilId, words, place: { cycleId } }, NOW))
  must(await keepView(actor, { councilId, name: words, state: readTrendState({}) }, NOW))
}

/** A letter that was drafted, and another that could be. */
async function draftLetter(actor: Actor, council: Council, cycleId: number): Promise<number> {
  const cycle = await findCycle(actor, cycleId)
  if (!cycle) throw new Error('no cycle to remind of')
  for (const { id: jurisdictionId, key } of (await listSeats(actor, council.id)).slice(0, 2)) {
    const named = { name: 'Ida Moss', email: `ida@${key}.example`, language: null, revision: 0 }
    must(await setContact(actor, { councilId: council.id, jurisdictionId, ...named }, NOW))
  }
  const [letter] = await listLetters(actor, { council, cycle, today: dayOf(NOW) })
  if (!letter) throw new Error('nobody is missing')
  const drafted = { council, cycle, way: 'draft' as const, letters: [asRead(letter)] }
  return must(await queueReminders(actor, drafted, NOW)).queued[0] ?? 0
}

async function sendForms(councilId: number): Promise<number[]> {
  const forms = FORMS.find(({ cycle }) => cycle === MONTH)?.forms ?? []
  const first = forms.filter(({ jurisdiction }) => jurisdiction === ASSOCIATION).slice(0, 1)
  const others = forms.filter(({ jurisdiction }) => jurisdiction !== ASSOCIATION)
  const ids = []
  for (const form of [...first, ...others.slice(0, FORMS_SENT - 1)]) {
    const bytes = await writeForm(form, MONTH)
    const sent = must(
      await importFile(operator, { councilId, filename: form.filename, bytes }, NOW),
    )
    ids.push(sent.submission?.id ?? 0)
  }
  return ids
}

const PRIORITIES =
  '\nPriorités\n- Publier les heures de chaque comptoir.\nPrésentation et partage\nS.O.\n'

/** Files that wait for somebody: three that name nobody, and one that names whom nobody knows here. */
async function holdFiles(actor: Actor, councilId: number) {
  const names = ['', '', '', 'ADMINISTRATION : Union des hameaux du Nord\nCycle : février 2031\n']
  const files = names.map((head, at) => ({
    filename: `${at}.txt`,
    bytes: new TextEncoder().encode(
      `${head}Réalisations\n- Un comptoir mobile a desservi ${at + 2} hameaux.${PRIORITIES}`,
    ),
  }))
  const { importId } = must(await startImport(actor, { councilId, files }, NOW))
  await continueImport(importId, { clock: () => NOW })
  const found = await findImport(actor, importId)
  const [answered = 0, aside = 0, discarded = 0, named = 0] = found?.files.map(({ id }) => id) ?? []
  return { importId, answered, aside, discarded, named }
}

async function figureOf(actor: Actor, councilId: number, associationId: number): Promise<number> {
  const sentences = await listSentences(actor, councilId, associationId)
  const figure = sentences.flatMap(({ figures }) => figures)[0]
  if (!figure) throw new Error('no figure waits')
  return figure.id
}

/** A form under review, with a correction that may be taken back. */
async function beginReview(actor: Actor, councilId: number, [, form = 0]: number[]) {
  const rows = await listSubmissions(actor, councilId, readSubmissionFilter({}))
  const submissionId = rows.find(({ id }) => id === form)?.id ?? 0
  const found = await findReview(actor, submissionId)
  const [first] = found ? statementsIn(found.reading) : []
  if (!found || !first) throw new Error('nothing to review')
  const seen = { versionId: found.version.id, revision: found.version.revision }
  must(await correctReading(actor, seen, { kind: 'nil', statement: first.key }, NOW))
  return { submissionId, versionId: found.version.id, document: found.document.id }
}

/** Themes, a decision about one, a draft of two acts, and a preview. */
async function analyse(actor: Actor, councilId: number) {
  const run = must(await startRun(actor, councilId, { kind: 'continue' }, NOW))
  await performRun(run.runId)
  const quotes = await listQuotes(actor, councilId, {})
  const statement = quotes.find(({ themeCode }) => themeCode !== null)
  if (!statement) throw new Error('no statement is in a theme')
  const decide = async (act: Act, isDraft: boolean) => {
    must(await curate(actor, { councilId, act, reason: '', isDraft }, NOW))
  }
  await decide({ kind: 'rename', code: 1, language: 'fr', name: 'Guichets', revision: 1 }, false)
  await decide({ kind: 'rename', code: 2, language: 'en', name: 'Desks', revision: 1 }, true)
  await decide({ kind: 'exclude', word: 'hameau', isWhole: false }, true)
  const wanted = { kind: 'regroup', resolution: 3, isPreview: true } as const
  const preview = must(await startRun(actor, councilId, wanted, NOW))
  await performRun(preview.runId)
  const [drafted, dropped] = (await findDraft(actor, councilId)).lines
  const [act] = await listActs(actor, councilId)
  if (!drafted || !dropped || !act) throw new Error('nothing is drafted, or decided')
  return {
    ...{
      preview: preview.runId,
      act: act.id,
      statement: statement.id,
      home: statement.themeCode ?? 0,
    },
    ...{ drafted: drafted.id, dropped: dropped.id },
  }
}

async function plan(actor: Actor, councilId: number, cycleId: number) {
  const { agendaId } = must(await openAgenda(actor, cycleId, NOW))
  const candidates = await listCandidates(
    actor,
    { id: cycleId, councilId, year: 2031, month: 2 },
    NOW,
  )
  for (const [index, { themeId, name }] of candidates.slice(0, 2).entries())
    must(await addTheme(actor, { agendaId, revision: index + 1 }, { id: themeId, name }, NOW))
  return { agendaId, unplaced: candidates[2]?.code ?? 0, other: candidates[3]?.code ?? 0 }
}

function must<Result extends { ok: boolean; reason?: unknown }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (isDone(result)) return result
  throw new Error(`refused: ${String(result.reason)}`)
}

function isDone<Result extends { ok: boolean }>(
  result: Result,
): result is Extract<Result, { ok: true }> {
  return result.ok
}
