'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { saveTemplate } from '#lib/cycles/commands/save-template.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { readVersion } from '#lib/cycles/input.ts'
import { readTemplate } from '#lib/cycles/template-input.ts'

export async function saveTemplateAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const draft = {
    councilId: council.id,
    seen: readVersion(form.get('seen')) ?? -1,
    sections: readTemplate(form),
  }
  const saved = await saveTemplate(actor, draft, momentOf(council, new Date()))
  if (saved.ok) {
    refresh()
    return saved
  }
  if (saved.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: saved.change, isText: true })
  return { ...saved, typed: typedIn(form) }
}
