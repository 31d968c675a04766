import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import type { ActWords } from './act-form.tsx'

const REFUSALS = [
  'not-allowed',
  'not-found',
  'same-theme',
  'merged-already',
  'nothing-chosen',
  'whole-theme',
  'already-so',
  'no-run',
  'changed-meanwhile',
  'undone-already',
  'overtaken',
  'invalid',
] as const

/** One object a page: a form more costs a reference to it. */
export const refusalWords = cache(async (): Promise<Record<string, string>> => {
  const t = await getTranslations('curation')
  return Object.fromEntries(REFUSALS.map((reason) => [reason, t(`refusals.${reason}`)]))
})

/** What every form about themes says, whatever it is about. */
export const actWords = cache(async (done?: string): Promise<ActWords> => {
  const t = await getTranslations('curation')
  return {
    reason: t('reason'),
    draft: t('intoDraft'),
    done: done ?? t('done'),
    drafted: t('drafted'),
    changed: t('changed'),
    // The name comes from the answer, which the server gives when two edit at once.
    changedName: t('changedName', { name: '{name}' }),
    refusals: await refusalWords(),
  }
})
