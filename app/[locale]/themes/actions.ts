'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { getLocale } from 'next-intl/server'
import { currentCouncil, requireActor } from '#app/session.ts'
import { redirect } from '#lib/i18n/navigation.ts'
import { mergeThemes } from '#lib/themes/commands/merge-themes.ts'
import { moveStatement } from '#lib/themes/commands/move-statement.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { renameTheme } from '#lib/themes/commands/rename-theme.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { readMerging, readMoving, readRenaming, readRunning } from '#lib/themes/input.ts'
import { themeCode } from '#lib/themes/theme.ts'

const NOT_ALLOWED = { ok: false, reason: 'not-allowed' } as const

export async function startRunAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const council = await currentCouncil()
  const input = readRunning(form)
  if (!council) return NOT_ALLOWED
  if (!input.ok) return input
  const started = await startRun(actor, council.id, input.value, new Date())
  if (!started.ok) return started
  // Answered at once: the page reads how far it is from the database.
  after(() => performRun(started.runId))
  refresh()
  return started
}

export async function renameThemeAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const council = await currentCouncil()
  const input = readRenaming(form)
  if (!council) return NOT_ALLOWED
  if (!input.ok) return input
  const wanted = { councilId: council.id, ...input.value }
  const result = await renameTheme(actor, wanted, new Date())
  if (result.ok) refresh()
  return { ...result, typed: input.value.name }
}

export async function moveStatementAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const council = await currentCouncil()
  const input = readMoving(form)
  if (!council) return NOT_ALLOWED
  if (!input.ok) return input
  const result = await moveStatement(actor, { councilId: council.id, ...input.value }, new Date())
  if (result.ok) refresh()
  return result
}

export async function mergeThemesAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const council = await currentCouncil()
  const input = readMerging(form)
  if (!council) return NOT_ALLOWED
  if (!input.ok) return input
  const result = await mergeThemes(actor, { councilId: council.id, ...input.value }, new Date())
  if (!result.ok) return result
  return redirect({
    href: `/themes/${themeCode(input.value.into)}`,
    locale: await getLocale(),
  })
}
