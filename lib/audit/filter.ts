import { ACTS_BY_MATTER, type AuditAct } from './act.ts'

/** Who did it: a person, whoever answered by one link or by any, or the program by itself. */
export type Who =
  | { kind: 'person'; userId: string }
  | { kind: 'link'; linkId: number }
  | { kind: 'links' }
  | { kind: 'program' }

/** What the page and its `.csv` are narrowed to; null takes everything. */
export type AuditFilter = {
  who: Who | null
  /** The acts, and how the address names them: one act or a whole matter. */
  acts: { asked: string; among: readonly AuditAct[] } | null
  /** One thing, as it stands in the table: `cycle/3`. */
  thing: string | null
  /** Days of the council, both included. */
  since: string | null
  until: string | null
}

type Params = Record<string, string | string[] | undefined>

/** As the address says it: `?who=link-3&act=forms&thing=submission/5&since=2031-09-01&until=2031-09-19`. Nonsense filters nothing. */
export function readAuditFilter(params: Params): AuditFilter {
  const read = (name: string) => [params[name]].flat()[0] || null
  return {
    who: readWho(read('who')),
    acts: readActs(read('act')),
    thing: readThing(read('thing')),
    since: readDay(read('since')),
    until: readDay(read('until')),
  }
}

export function isNarrowed(filter: AuditFilter): boolean {
  return Object.values(filter).some((value) => value !== null)
}

export function writeWho(who: Who): string {
  if (who.kind === 'person') return `user-${who.userId}`
  return who.kind === 'link' ? `link-${who.linkId}` : who.kind
}

function readWho(written: string | null): Who | null {
  if (written === 'links' || written === 'program') return { kind: written }
  const [, kind, name = ''] = /^(user|link)-(.{1,100})$/.exec(written ?? '') ?? []
  if (kind === 'user') return { kind: 'person', userId: name }
  return kind === 'link' && /^[1-9]\d{0,8}$/.test(name)
    ? { kind: 'link', linkId: Number(name) }
    : null
}

function readActs(asked: string | null): AuditFilter['acts'] {
  for (const { matter, acts } of ACTS_BY_MATTER) {
    if (matter === asked) return { asked, among: acts }
    const act = acts.find((known) => known === asked)
    if (act) return { asked: act, among: [act] }
  }
  return null
}

function readThing(written: string | null): string | null {
  return written !== null && written.length <= 300 && !written.includes('\0') ? written : null
}

function readDay(written: string | null): string | null {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(written ?? '')) return null
  const day = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== written ? null : written
}
