import { operator } from '#lib/auth/actor.ts'
import { findPerson } from '#lib/auth/queries.ts'
import { listCouncils, listPeople } from '#lib/councils/queries.ts'
import { continueImport } from '#lib/intake/commands/continue-import.ts'
import { startImport } from '#lib/intake/commands/start-import.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { findReview } from '#lib/submissions/queries/find-review.ts'
import { listSubmissions } from '#lib/submissions/queries/list-submissions.ts'
import type { Act } from '#lib/themes/act.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import type { HalfDone } from './installation.ts'

const NOW = new Date('2031-10-20T14:00:00Z')
const FINER = 3

const NAMELESS = `Réalisations
- Un comptoir mobile a desservi douze hameaux.
Priorités
- Publier les heures de chaque comptoir.
Présentation et partage
S.O.
Questions et besoins
- Nous cherchons un modèle d’avis de fermeture.
`

/** What a secretariat leaves for tomorrow: files that wait, a draft, a decision, a preview. Says where to find it. */
export async function leaveHalfDone(): Promise<Record<HalfDone, string>> {
  const [council] = await listCouncils(operator)
  if (!council) throw new Error('no council to leave anything in')
  const people = await listPeople(operator, council.id)
  const secretariat = people.find(({ role }) => role === 'secretariat')
  const actor = await findPerson(secretariat?.userId ?? '')
  if (!actor) throw new Error('nobody to leave it')
  const files = [
    { filename: 'Formulaire.txt', bytes: new TextEncoder().encode(NAMELESS) },
    { filename: 'Ancien.doc', bytes: Uint8Array.from(Buffer.from('d0cf11e0a1b11ae1', 'hex')) },
    { filename: 'Vide.docx', bytes: new Uint8Array() },
  ]
  const started = await startImport(actor, { councilId: council.id, files }, NOW)
  if (!started.ok) throw new Error(started.reason)
  await continueImport(started.importId, { clock: () => NOW })
  const quotes = await listQuotes(actor, council.id, {})
  const moved = quotes.find(({ themeCode }) => themeCode === 1)
  if (!moved) throw new Error('no statement to move')
  const decide = async (act: Act, isDraft: boolean) => {
    const wanted = { councilId: council.id, act, reason: 'Comme l’a dit la réunion', isDraft }
    const decided = await curate(actor, wanted, NOW)
    if (!decided.ok) throw new Error(decided.reason)
  }
  await decide({ kind: 'move', statementId: moved.id, code: null, from: 1 }, true)
  await decide({ kind: 'rename', code: 2, language: 'fr', name: 'À relire', revision: 1 }, true)
  await decide({ kind: 'accept-theme', code: 3, revision: 1 }, false)
  const wanted = { kind: 'regroup', resolution: FINER, isPreview: true } as const
  const run = await startRun(actor, council.id, wanted, NOW)
  if (!run.ok) throw new Error(run.reason)
  await performRun(run.runId)
  return {
    'files that wait': `/intake/${started.importId}`,
    'a preview': `/themes/runs/${run.runId}`,
    'a PDF to review': `/submissions/${await findPdf(council.id)}/review`,
  }
}

async function findPdf(councilId: number): Promise<number> {
  const rows = await listSubmissions(
    operator,
    councilId,
    readSubmissionFilter({ review: 'waiting' }),
  )
  for (const { id } of rows)
    if ((await findReview(operator, id))?.document.format === 'pdf') return id
  throw new Error('no PDF waits for its review')
}
