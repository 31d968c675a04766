import { getLocale } from 'next-intl/server'
import type { Draft } from '#lib/answers/draft.ts'
import type { Holder } from '#lib/answers/holder.ts'
import type { LastPriority } from '#lib/answers/priorities.ts'
import type { Answer } from '#lib/answers/queries/find-answer.ts'
import type { SectionKind } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMoment, formatMonth } from '#lib/i18n/formats.ts'

/** What an address may say after the number of the link. */
export type Asked = {
  sent?: string
  filled?: string
  left?: string
  month?: string
  problem?: string
}

/** Everything the form shows, in the reader's language. */
export type Sheet = {
  linkId: number
  /** Of this page alone: new lines of two pages never share a key. */
  mark: string
  draft: Draft
  revision: number
  savedAt: string | null
  sections: { kind: SectionKind; number: number; title: string; prompt: string }[]
  last: { month: string; priorities: LastPriority[] } | null
  until: string
  isSent: boolean
}

export async function answerSheet(
  { link, cycle }: Holder,
  { standing, sections, last, handedIn }: Answer,
): Promise<Sheet> {
  const locale = await getLocale()
  const { draft, revision, changedAt } = standing
  return {
    linkId: link.id,
    mark: crypto.randomUUID().slice(0, 8),
    draft,
    revision,
    savedAt: changedAt && formatMoment(changedAt, locale),
    sections: sections.map(({ kind, number, title, prompt }) => ({
      ...{ kind, number },
      title: inLanguage(title, locale),
      prompt: inLanguage(prompt, locale),
    })),
    last:
      last && last.priorities.length > 0
        ? { month: formatMonth(last.cycle, locale), priorities: last.priorities }
        : null,
    until: formatDay(cycle.lateUntil, locale),
    isSent: handedIn?.isTyped ?? false,
  }
}
