import {
  type Draft,
  type DraftLine,
  isBlank,
  isSameDraft,
  KINDS,
  linesIn,
  tidy,
  withLines,
} from './draft.ts'
import { type Merged, mergeDrafts } from './merge.ts'

/** One open page: what it last saw stored, what is on its way there, and what stands in its fields. */
export type Tab = {
  base: Draft
  sent: Draft | null
  mine: Draft
  revision: number
  /** Under which key a line was first shown: whoever types in one whose key became another stays in it. */
  shown: Record<string, string>
}

/** What the server answers to a save, and to whoever asks what stands. */
export type Stands = { draft: Draft; revision: number } & Partial<
  Pick<Merged, 'apart' | 'stayed' | 'unheard'>
>

export function openTab({ draft, revision }: Stands): Tab {
  return { base: draft, sent: null, mine: draft, revision, shown: {} }
}

export function isPending({ base, sent, mine }: Tab): boolean {
  return sent !== null || !isSameDraft(base, tidy(mine))
}

/**
 * What goes to the server next. What was on its way and never answered goes again as it was: so the server meets the same save
 * twice, and not a second one that seems to contradict the first.
 */
export function sending(tab: Tab): Tab & { sent: Draft } {
  return { ...tab, sent: tab.sent ?? tidy(tab.mine) }
}

/** What was on its way is stored; what was typed since goes on from it. */
export function heard(tab: Tab, answer: Stands): Tab {
  const apart = answer.apart ?? []
  const sent = renamed(tab.sent ?? tab.base, apart)
  const mine = renamed(tab.mine, apart)
  const next = goOn({ base: sent, mine, theirs: answer.draft })
  return {
    base: answer.draft,
    sent: null,
    mine: next.mine,
    revision: answer.revision,
    shown: showAs(showAs(tab.shown, apart, answer.revision), next.apart, answer.revision),
  }
}

/** What colleagues made of it meanwhile comes in beside what is being typed; nothing while a save is on its way. */
export function learned(tab: Tab, stands: Stands): Tab {
  if (tab.sent || stands.revision <= tab.revision) return tab
  return heard({ ...tab, sent: tab.base }, stands)
}

/** What a page that was killed left behind goes on from what stands now; its unanswered save goes first. */
export function restored(kept: Tab, stands: Stands): Tab {
  return kept.sent ? kept : learned(kept, stands)
}

function goOn(three: { base: Draft; mine: Draft; theirs: Draft }) {
  const { draft, apart } = mergeDrafts(three)
  return { mine: withBlanks(draft, three.mine), apart }
}

/** A line that somebody has just emptied is where they write on; it is kept nowhere else. */
function withBlanks(draft: Draft, mine: Draft): Draft {
  return KINDS.reduce((whole, kind) => {
    const own = linesIn(mine, kind)
    const lines = [...linesIn(whole, kind)]
    for (const [at, line] of own.entries()) {
      if (!isBlank(line) || lines.some(({ id }) => id === line.id)) continue
      const before = own.slice(0, at).findLast(({ id }) => lines.some((one) => one.id === id))
      const place = before ? lines.findIndex(({ id }) => id === before.id) + 1 : 0
      lines.splice(place, 0, line)
    }
    return withLines(whole, kind, lines)
  }, draft)
}

type Apart = Merged['apart']

/** The server put my words under another key, beside somebody else's. */
function renamed(draft: Draft, apart: Apart): Draft {
  if (apart.length === 0) return draft
  const sections = draft.sections.map((section) => {
    const names = new Map(
      apart.filter(({ kind }) => kind === section.kind).map((one) => [one.id, one.as]),
    )
    const lines = section.lines.map((line): DraftLine => {
      const as = names.get(line.id)
      return as === undefined ? line : { ...line, id: as, beside: line.id }
    })
    return { ...section, lines }
  })
  return { ...draft, sections }
}

function showAs(shown: Tab['shown'], apart: Apart, revision: number): Tab['shown'] {
  const next = { ...shown }
  for (const { id, as } of apart) {
    next[as] = shown[id] ?? id
    next[id] = `${id}#${revision}`
  }
  return next
}
