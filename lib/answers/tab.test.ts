import { expect, test } from 'vitest'
import { type Draft, emptyDraft, lineOf, linesIn, tidy, withLines } from './draft.ts'
import { mergeDrafts } from './merge.ts'
import {
  heard,
  isPending,
  learned,
  openTab,
  restored,
  type Stands,
  sending,
  type Tab,
} from './tab.ts'

const need = (lines: Record<string, string>): Draft =>
  withLines(
    emptyDraft(),
    'issues',
    Object.entries(lines).map(([id, text]) => lineOf(id, text)),
  )

const textsOf = (draft: Draft) => linesIn(draft, 'issues').map(({ text }) => text)

/** The server as a tab knows it: it merges what it is sent into what stands. */
function aServer(draft = emptyDraft()) {
  let stands: Stands = { draft, revision: 0 }
  return {
    stands: () => stands,
    save: ({ base, sent }: Tab) => {
      const merged = mergeDrafts({ base, mine: sent ?? base, theirs: stands.draft })
      stands = { draft: merged.draft, revision: stands.revision + 1 }
      return { ...merged, revision: stands.revision }
    },
  }
}

const typed = (tab: Tab, lines: Record<string, string>): Tab => ({ ...tab, mine: need(lines) })

test('a page that was typed into is pending until its words are stored', () => {
  const server = aServer()
  let tab: Tab = typed(openTab(server.stands()), { n: 'Une entente' })
  expect(isPending(tab)).toBe(true)
  tab = sending(tab)
  tab = heard(tab, server.save(tab))
  expect(isPending(tab)).toBe(false)
  expect(isPending(typed(tab, { n: 'Une entente', m: '   ' }))).toBe(false)
})

test('what is typed while a save is on its way goes on from it', () => {
  const server = aServer()
  const sent = sending(typed(openTab(server.stands()), { n: 'Une entente' }))
  const tab = heard({ ...typed(sent, { n: 'Une entente type', m: '' }) }, server.save(sent))
  expect(textsOf(tab.mine)).toEqual(['Une entente type', ''])
  expect(isPending(tab)).toBe(true)
  const next = sending(tab)
  expect(textsOf(heard(next, server.save(next)).base)).toEqual(['Une entente type'])
})

test('an answer that was lost makes no second line, whatever was typed since', () => {
  const server = aServer()
  const sent = sending(typed(openTab(server.stands()), { n: 'Une entente' }))
  server.save(sent)
  const kept = typed(sent, { n: 'Un autre besoin' })
  let tab: Tab = sending(restored(kept, server.stands()))
  tab = heard(tab, server.save(tab))
  tab = sending(tab)
  tab = heard(tab, server.save(tab))
  expect(textsOf(tab.mine)).toEqual(['Un autre besoin'])
})

test('whoever is second keeps typing in their own words, under another key', () => {
  const server = aServer(need({ n: 'Une entente' }))
  const [first, second] = [openTab(server.stands()), openTab(server.stands())]
  server.save(sending(typed(first, { n: 'Une entente de services' })))
  const sent = sending(typed(second, { n: 'Une grille' }))
  const tab = heard(typed(sent, { n: 'Une grille de relecture' }), server.save(sent))
  expect(textsOf(tab.mine)).toEqual(['Une entente de services', 'Une grille de relecture'])
  const [theirs, mine] = linesIn(tab.mine, 'issues')
  // The field that had the key is still the one that is typed in.
  expect(tab.shown[mine?.id ?? '']).toBe('n')
  expect(tab.shown[theirs?.id ?? '']).not.toBe('n')
  const next = sending(tab)
  expect(textsOf(heard(next, server.save(next)).base)).toEqual(textsOf(tab.mine))
})

test('what a colleague stored comes in, and nothing is written over', () => {
  const server = aServer(need({ n: 'Une entente' }))
  const tab = typed(openTab(server.stands()), { n: 'Une entente', m: 'Le mien' })
  server.save(sending(typed(openTab(server.stands()), { n: 'Une entente type', o: 'Le sien' })))
  const next = learned(tab, server.stands())
  expect(textsOf(next.mine).toSorted()).toEqual(['Le mien', 'Le sien', 'Une entente type'])
  expect(learned(next, server.stands())).toBe(next)
  expect(tidy(next.mine)).toEqual(tidy(next.mine))
})
