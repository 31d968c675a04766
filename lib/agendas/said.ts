import type { SaidAgenda } from '#db/schema/agendas.ts'
import type { FoundAgenda } from './queries.ts'

/** What an agenda says, apart from any language: kept of each version, for the next one to be compared with. */
export function saidOf({ agenda, items }: Pick<FoundAgenda, 'agenda' | 'items'>): SaidAgenda {
  const { meetsOn, startsAt, lengthMinutes, place, link, chair } = agenda
  return {
    meetsOn,
    startsAt,
    lengthMinutes,
    place,
    link,
    chair,
    items: items.map((item) => ({
      id: item.id,
      kind: item.kind,
      title: item.title,
      minutes: item.minutes,
      purpose: item.purpose,
      presenterName: item.presenterName,
      presenter: item.presenter,
      notes: item.notes,
      quotes: item.quotes.map(({ id }) => id),
    })),
  }
}

type SaidItem = SaidAgenda['items'][number]

/** One thing that a version says otherwise than the one before it. */
export type Change =
  | { kind: 'day' | 'start' | 'length' | 'place' | 'link' | 'chair'; now: SaidAgenda }
  | { kind: 'added' | 'removed'; item: SaidItem }
  | { kind: 'moved'; item: SaidItem; after: SaidItem | null }
  | { kind: 'titled'; item: SaidItem; before: SaidItem }
  | { kind: 'minutes'; item: SaidItem; before: SaidItem }
  | { kind: 'purpose' | 'presenter' | 'notes' | 'quotes'; item: SaidItem }

/** What changed between two versions: of the meeting first, then item by item in the new order, then what was taken out. */
export function changesBetween(before: SaidAgenda, now: SaidAgenda): Change[] {
  const known = new Map(before.items.map((item) => [item.id, item]))
  const staying = new Set(now.items.map(({ id }) => id))
  const kept = now.items.filter(({ id }) => known.has(id))
  const still = keptInOrder(
    before.items.filter(({ id }) => staying.has(id)).map(({ id }) => id),
    kept.map(({ id }) => id),
  )
  return [
    ...changesOfMeeting(before, now),
    ...now.items.flatMap((item, at): Change[] => {
      const was = known.get(item.id)
      if (!was) return [{ kind: 'added', item }]
      const moved: Change = { kind: 'moved', item, after: now.items[at - 1] ?? null }
      return [...(still.has(item.id) ? [] : [moved]), ...changesOfItem(was, item)]
    }),
    ...before.items
      .filter(({ id }) => !staying.has(id))
      .map((item): Change => ({ kind: 'removed', item })),
  ]
}

function changesOfMeeting(before: SaidAgenda, now: SaidAgenda): Change[] {
  const kinds = [
    ['day', before.meetsOn === now.meetsOn],
    ['start', before.startsAt === now.startsAt],
    ['length', before.lengthMinutes === now.lengthMinutes],
    ['place', isSame(before.place, now.place)],
    ['link', before.link === now.link],
    ['chair', before.chair === now.chair],
  ] as const
  return kinds.flatMap(([kind, isAlike]) => (isAlike ? [] : [{ kind, now }]))
}

function changesOfItem(before: SaidItem, item: SaidItem): Change[] {
  const isPresented =
    before.presenter === item.presenter && isSame(before.presenterName, item.presenterName)
  const kinds = [
    ['purpose', before.purpose === item.purpose || item.kind === 'break'],
    ['presenter', isPresented],
    ['notes', isSame(before.notes, item.notes)],
    ['quotes', isSame(before.quotes, item.quotes)],
  ] as const
  return [
    ...(isSame(before.title, item.title) ? [] : [{ kind: 'titled' as const, item, before }]),
    ...(before.minutes === item.minutes ? [] : [{ kind: 'minutes' as const, item, before }]),
    ...kinds.flatMap(([kind, isAlike]) => (isAlike ? [] : [{ kind, item }])),
  ]
}

/** A database may give the keys of a value in another order than they were written in. */
function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** The most of them that follow one another as before: the others are those that were moved. */
function keptInOrder(before: readonly number[], now: readonly number[]): Set<number> {
  const runs = now.map((id) => [id])
  for (const [at, id] of now.entries())
    for (let earlier = 0; earlier < at; earlier++) {
      const run = runs[earlier] ?? []
      const last = run.at(-1)
      const follows = last !== undefined && before.indexOf(last) < before.indexOf(id)
      if (follows && run.length + 1 > (runs[at]?.length ?? 0)) runs[at] = [...run, id]
    }
  return new Set(runs.reduce((best, run) => (run.length > best.length ? run : best), []))
}
