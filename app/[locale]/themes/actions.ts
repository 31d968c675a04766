'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { sayWho } from '#app/meanwhile.ts'
import { actingCouncil, leadTo } from '#app/session.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { applyPreview, discardPreview } from '#lib/themes/commands/apply-preview.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { applyDraft, dropDraft, keepDrafted } from '#lib/themes/commands/draft.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { undoAct } from '#lib/themes/commands/undo.ts'
import { readAct, readNumber, readRunning } from '#lib/themes/input.ts'
import { themeCode } from '#lib/themes/theme.ts'

export async function startRunAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readRunning(form)
  if (!input.ok) return input
  const started = await startRun(actor, council.id, input.value, momentOf(council, new Date()))
  if (!started.ok) return started
  // Answered at once: the page reads how far it is from the database.
  after(() => performRun(started.runId))
  refresh()
  return started
}

/** Any act about themes: a merge leads to the theme that took the statements, a split to the one it made. */
export async function curateAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readAct(form)
  if (!input.ok) return input
  const { act, isDraft } = input.value
  const result = await curate(
    actor,
    { councilId: council.id, ...input.value },
    momentOf(council, new Date()),
  )
  if (!result.ok && result.reason === 'changed-meanwhile')
    return { ...result, who: await sayWho(result.change) }
  if (!result.ok) return result
  const code = act.kind === 'merge' ? act.into : result.code
  if (!isDraft && code !== undefined)
    return leadTo(`/themes/${themeCode(code)}`, { actor, council })
  refresh()
  return { ok: true as const, isDraft }
}

export async function undoAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readNumber(form)
  if (!input.ok) return input
  const result = await undoAct(
    actor,
    { councilId: council.id, ...input.value },
    momentOf(council, new Date()),
  )
  if (result.ok) refresh()
  return result
}

export async function applyDraftAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const result = await applyDraft(actor, council.id, momentOf(council, new Date()))
  refresh()
  return result
}

/** Without a number, the whole of it. */
export async function dropDraftAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readNumber(form)
  const id = input.ok ? input.value.id : undefined
  const result = await dropDraft(
    actor,
    { councilId: council.id, id },
    momentOf(council, new Date()),
  )
  refresh()
  return result
}

export async function keepDraftedAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readNumber(form)
  if (!input.ok) return input
  const result = await keepDrafted(actor, { councilId: council.id, ...input.value })
  refresh()
  return result
}

export async function decidePreviewAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readNumber(form)
  if (!input.ok) return input
  const decide = form.get('decision') === 'apply' ? applyPreview : discardPreview
  const wanted = { councilId: council.id, runId: input.value.id }
  const result = await decide(actor, wanted, momentOf(council, new Date()))
  refresh()
  return result
}
