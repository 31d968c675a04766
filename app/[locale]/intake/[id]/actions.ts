'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { workSoon } from '#app/keeper.ts'
import { tellMeanwhile } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { answerFile } from '#lib/intake/commands/answer-file.ts'
import { continueImport } from '#lib/intake/commands/continue-import.ts'
import { addToTable } from '#lib/intake/commands/name-words.ts'
import { discardFile, keepFile, setFileAside, splitFile } from '#lib/intake/commands/settle-file.ts'
import { readAnswers, readSeenFile } from '#lib/intake/input.ts'
import { readJurisdiction } from '#lib/jurisdictions/input.ts'

export async function answerFileAction(_previous: unknown, form: FormData) {
  const { actor } = await actingCouncil(form)
  const input = readAnswers(form)
  if (!input.ok) return input
  const answered = await answerFile(actor, readSeenFile(form), input.answers, new Date())
  if (!answered.ok && answered.reason === 'not-held')
    return tellMeanwhile(form, { ...answered, isText: true })
  if (answered.ok) {
    await continueImport(answered.importId)
    after(workSoon)
  }
  refresh()
  return answered
}

/** Whom the form names is seated; it goes on with every other that waits for the same name. */
export async function addToTableAction(_previous: unknown, form: FormData) {
  const { actor } = await actingCouncil(form)
  const named = readJurisdiction(form)
  if (!named) return { ok: false, reason: 'incomplete' } as const
  const added = await addToTable(actor, readSeenFile(form), named, new Date())
  if (!added.ok && added.reason === 'not-held')
    return tellMeanwhile(form, { ...added, isText: true })
  if (added.ok) {
    await continueImport(added.importId)
    after(workSoon)
  }
  refresh()
  return added
}

/** What is done with a file as a whole; what comes of it is read before the page is shown again. */
const SETTLED = { aside: setFileAside, split: splitFile, keep: keepFile } as const

export async function settleFileAction(_previous: unknown, form: FormData) {
  const { actor } = await actingCouncil(form)
  const what = form.get('what')
  const settle =
    what === 'aside' || what === 'split' || what === 'keep' ? SETTLED[what] : discardFile
  const settled = await settle(actor, readSeenFile(form), new Date())
  if (!settled.ok && settled.reason === 'not-held')
    return tellMeanwhile(form, { ...settled, isText: true })
  if (settled.ok && what === 'split') {
    await continueImport(settled.importId)
    after(workSoon)
  }
  refresh()
  return settled
}
