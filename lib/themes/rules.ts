import type { Rule } from '#db/schema/themes.ts'
import type { Named } from './names.ts'

/** An act that nobody undid. */
export type Kept = { id: number; rule: Rule }

/** What the rules are about, as it stands now. */
export type World = {
  themes: readonly { id: number; splitFromId: number | null }[]
  lines: { of(statementId: number): number[]; isCurrent(statementId: number): boolean }
}

/**
 * Why a rule says nothing any more, though nobody undid it: a later one about the same thing, or what it was about
 * is gone. It is kept and listed, and speaks again when its theme or its statement is back.
 */
export type RuleState =
  | 'stands'
  | 'replaced'
  | 'theme-gone'
  | 'theme-merged'
  | 'statement-gone'
  | 'set-aside'

/** What people decided, ready to be replayed over whatever a run found. */
export type Rules = {
  /** by statement: the theme that a person put it in, null for the shelf */
  places: Map<number, number | null>
  /** by statement: the theme a person said is right for it */
  confirmed: Map<number, number | null>
  /** from a theme that gave way to the one that took its statements */
  forward: Map<number, number>
  nils: Set<number>
  excluded: { word: string; isWhole: boolean }[]
  names: Map<number, Named>
  /** by theme: the suggestion that was refused last */
  refused: Map<number, { en: string; fr: string }>
  /** by act */
  states: Map<number, RuleState>
}

/** Where a theme's statements go now: through every merge, and never in a circle. */
export function survivor(themeId: number, forward: ReadonlyMap<number, number>): number {
  const seen = new Set<number>()
  let current = themeId
  while (!seen.has(current)) {
    seen.add(current)
    current = forward.get(current) ?? current
  }
  return current
}

/** The theme of a statement once every rule is applied to what the run found; null is the shelf. */
export function settle<Found extends number | string>(
  found: Found | null,
  place: number | null | undefined,
  forward: ReadonlyMap<number, number>,
): Found | number | null {
  const theme = place === undefined ? found : place
  return typeof theme === 'number' ? survivor(theme, forward) : theme
}

/** Whether a person said where a statement belongs, by placing it or by confirming the place where it stands. */
export function isDecided(
  statementId: number,
  theme: number | string | null,
  { places, confirmed, forward }: Pick<Rules, 'places' | 'confirmed' | 'forward'>,
): boolean {
  if (places.has(statementId)) return true
  const right = confirmed.get(statementId)
  return typeof right === 'number' && survivor(right, forward) === theme
}

/**
 * The acts in the order of their turns. Themes first: a split theme stands as long as its split does, and gives way
 * to the one it came from; a merge holds between two themes that stand. Then names, then what was set aside, then
 * places; of several acts about one thing the last that can be is the one that stands.
 */
export function rulesOf(kept: readonly Kept[], world: World): Rules {
  const gone = goneThemes(kept, world.themes)
  const rules: Rules = {
    places: new Map(),
    confirmed: new Map(),
    forward: new Map(gone),
    nils: new Set(),
    excluded: [],
    names: new Map(),
    refused: new Map(),
    states: new Map(),
  }
  const standing: Standing = new Map()
  for (const act of kept) if (act.rule.kind === 'nil') setAside(act, { rules, world })
  for (const act of kept) {
    const { id, rule } = act
    if (themesOf(rule).some((themeId) => gone.has(themeId))) rules.states.set(id, 'theme-gone')
    else if (rule.kind === 'merge') rules.forward.set(rule.themeId, rule.intoId)
    else if (rule.kind === 'rename') rename(rules.names, rule)
    else if (rule.kind === 'name')
      rules.names.set(rule.themeId, { ...rules.names.get(rule.themeId), ...rule.name })
    else if (rule.kind === 'refuse-name') rules.refused.set(rule.themeId, rule.name)
    else if (rule.kind === 'exclude')
      rules.excluded.push({ word: rule.word, isWhole: rule.isWhole })
    else if (rule.kind === 'split') split(act, { rules, world, standing })
    else if ('statementId' in rule && rule.kind !== 'nil') place(act, { rules, world, standing })
    if (rules.states.has(id) || rule.kind === 'split') continue
    stand(act, thingsOf(rule), { rules, standing })
  }
  for (const { id, rule } of kept)
    if (ABOUT_A_THEME.includes(rule.kind) && themesOf(rule).some((one) => rules.forward.has(one)))
      if (rules.states.get(id) === 'stands') rules.states.set(id, 'theme-merged')
  return rules
}

/** By the thing decided: the act that stands. */
type Standing = Map<string, number>
type Place = { rules: Rules; world: World; standing: Standing }

/** Acts that say something of one theme, and nothing once it went into another. */
const ABOUT_A_THEME: readonly Rule['kind'][] = ['rename', 'name', 'refuse-name', 'accept-theme']

function thingsOf(rule: Rule): string[] {
  if (rule.kind === 'rename') return [`name ${rule.themeId} ${rule.language}`]
  if (rule.kind === 'name')
    return Object.keys(rule.name).map((language) => `name ${rule.themeId} ${language}`)
  if (rule.kind === 'exclude') return [`exclude ${rule.word}`]
  return [`${rule.kind} ${'themeId' in rule ? rule.themeId : ''}`]
}

/** An act about two things, such as a name in both languages, stands while it is the last about one of them. */
function stand({ id }: Kept, things: readonly string[], { rules, standing }: Omit<Place, 'world'>) {
  const before = new Set(things.flatMap((thing) => standing.get(thing) ?? []))
  for (const thing of things) standing.set(thing, id)
  const still = new Set(standing.values())
  for (const one of before) if (!still.has(one)) rules.states.set(one, 'replaced')
  rules.states.set(id, 'stands')
}

function setAside({ id, rule }: Kept, { rules, world }: Omit<Place, 'standing'>): void {
  if (rule.kind !== 'nil') return
  for (const one of world.lines.of(rule.statementId)) rules.nils.add(one)
  rules.states.set(id, world.lines.isCurrent(rule.statementId) ? 'stands' : 'statement-gone')
}

function place(act: Kept, { rules, world, standing }: Place): void {
  const { rule } = act
  if (rule.kind !== 'move' && rule.kind !== 'pin' && rule.kind !== 'accept') return
  const { statementId, themeId } = rule
  const line = world.lines.of(statementId)
  const thing = `${rule.kind === 'accept' ? 'accept' : 'place'} ${Math.min(...line)}`
  if (!world.lines.isCurrent(statementId)) rules.states.set(act.id, 'statement-gone')
  else if (rules.nils.has(statementId)) rules.states.set(act.id, 'set-aside')
  else stand(act, [thing], { rules, standing })
  if (rule.kind !== 'accept') for (const one of line) rules.places.set(one, themeId)
  else if (rules.states.get(act.id) === 'stands')
    for (const one of line) rules.confirmed.set(one, themeId)
}

/** It stands while one of its statements is there: what left it again by a later act does not undo it. */
function split({ id, rule }: Kept, { rules, world, standing }: Place): void {
  if (rule.kind !== 'split' || rule.intoId === null) return
  const isThere = rule.statementIds.some((one) => world.lines.isCurrent(one))
  rules.states.set(id, isThere ? 'stands' : 'statement-gone')
  rules.names.set(rule.intoId, rule.name)
  for (const statementId of rule.statementIds) {
    const line = world.lines.of(statementId)
    const thing = `place ${Math.min(...line)}`
    const before = standing.get(thing)
    if (before !== undefined) rules.states.set(before, 'replaced')
    standing.delete(thing)
    for (const one of line) rules.places.set(one, rule.intoId)
  }
}

function rename(names: Rules['names'], rule: Extract<Rule, { kind: 'rename' }>): void {
  const { [rule.language]: _, ...other } = names.get(rule.themeId) ?? {}
  names.set(rule.themeId, rule.name === '' ? other : { ...other, [rule.language]: rule.name })
}

/** Themes that a split made and whose split was undone, each with the one it came from. */
function goneThemes(kept: readonly Kept[], themes: World['themes']): Map<number, number> {
  const made = new Set(kept.flatMap(({ rule }) => (rule.kind === 'split' ? [rule.intoId] : [])))
  return new Map(
    themes.flatMap(({ id, splitFromId }): [number, number][] =>
      splitFromId === null || made.has(id) ? [] : [[id, splitFromId]],
    ),
  )
}

/** The themes without which a rule has nothing to say; a split says the same whatever became of the first one. */
export function themesOf(rule: Rule): number[] {
  if (rule.kind === 'merge') return [rule.themeId, rule.intoId]
  if (rule.kind === 'split') return rule.intoId === null ? [] : [rule.intoId]
  return 'themeId' in rule && rule.themeId !== null ? [rule.themeId] : []
}

export function statementsOf(rule: Rule): number[] {
  if (rule.kind === 'split') return rule.statementIds
  return 'statementId' in rule ? [rule.statementId] : []
}
