'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { workSoon } from '#app/keeper.ts'
import { requireActor } from '#app/session.ts'
import { answerFile, discardFile } from '#lib/intake/commands/answer-file.ts'
import { continueImport } from '#lib/intake/commands/continue-import.ts'
import { readAnswers } from '#lib/intake/input.ts'

export async function answerFileAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readAnswers(form)
  if (!input.ok) return input
  const answered = await answerFile(actor, Number(form.get('id')), input.answers, new Date())
  if (answered.ok) {
    await continueImport(answered.importId)
    after(workSoon)
  }
  refresh()
  return answered
}

export async function discardFileAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const discarded = await discardFile(actor, Number(form.get('id')), new Date())
  refresh()
  return discarded
}
