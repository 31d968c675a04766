import { getLocale, getTranslations } from 'next-intl/server'
import { isAct } from '#lib/audit/act.ts'
import { type Who, writeWho } from '#lib/audit/filter.ts'
import type { AuditRow } from '#lib/audit/list-entries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'

/** What a line says, part by part: the page makes a sentence of it, the file a row. */
export async function auditWords() {
  const t = await getTranslations('audit')
  const locale = await getLocale()
  return {
    whoOf({ actorId, person, holder }: AuditRow): string {
      if (actorId !== null) return person ?? t('formerPerson')
      if (holder === null) return t('program')
      return holder === '' ? t('formerHolder') : t('linkHolder', { name: holder })
    },
    actOf({ action, details }: AuditRow): string {
      return isAct(action) ? t(`acts.${action}`, told(details)) : t('otherAct', { action })
    },
    aboutOf({ subject, about }: AuditRow): string {
      const { name, jurisdiction, year, month } = about ?? {}
      return [
        named(subject),
        name,
        jurisdiction && inLanguage(jurisdiction, locale),
        year && month ? formatMonth({ year, month }, locale) : null,
      ]
        .filter((part) => part)
        .join(', ')
    },
  }

  /** What is named by its subject itself. */
  function named(subject: string): string | null {
    if (/^T-\d+$/.test(subject)) return subject
    const [, kind, rest = ''] = /^(word|place|run)\/(.*)$/s.exec(subject) ?? []
    if (kind === 'word') return t('word', { word: quoted(rest, locale) })
    if (kind === 'run') return t('run', { number: rest })
    if (kind === 'place') return rest === '' ? t('firstPage') : t('page', { place: `/${rest}` })
    return null
  }
}

/** By whom a list is narrowed to what the same did. */
export function authorOf({ actorId, linkId }: AuditRow): string {
  const who: Who =
    actorId !== null
      ? { kind: 'person', userId: actorId }
      : linkId !== null
        ? { kind: 'link', linkId }
        : { kind: 'program' }
  return writeWho(who)
}

const COUNTED = ['queued', 'files', 'count'] as const
const NAMED = ['role', 'right', 'to'] as const

/** What the sentences ask for; a line that was written before it was kept counts for none. */
export function told(details: Record<string, unknown>) {
  const counts = COUNTED.map((name) => [name, Number(details[name]) || 0] as const)
  const words = NAMED.map((name) => [name, String(details[name] ?? '')] as const)
  return Object.fromEntries([...counts, ...words])
}

/** The page on which a thing is seen; null for what has none. */
export function addressOf({ subject, about }: AuditRow): string | null {
  if (/^T-\d+$/.test(subject)) return `/themes/${subject}`
  const [kind = '', number = ''] = subject.split('/')
  if (about?.submissionId) return `/submissions/${about.submissionId}`
  if (about?.cycleId) {
    if (kind === 'agenda') return `/agendas/${number}`
    if (kind === 'answer-link') return `/cycles/${about.cycleId}/links`
    if (kind === 'reminder') return `/cycles/${about.cycleId}/outbox`
    return `/cycles/${about.cycleId}`
  }
  if (kind === 'run') return `/themes/runs/${number}`
  if (kind === 'import') return `/intake/${number}`
  return PAGES[kind] ?? null
}

const PAGES: Readonly<Record<string, string>> = {
  user: '/admin/people',
  jurisdiction: '/admin/jurisdictions',
  template: '/admin/form',
  member: '/membership',
}
