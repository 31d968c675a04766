import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { type Rule, type Seen, themes } from '#db/schema/themes.ts'
import type { Act, Refusal } from '../act.ts'
import { standingOf } from './check-rule.ts'

type Read = { ok: true; rule: Rule; seen: Seen } | Refusal

const NOT_FOUND = { ok: false, reason: 'not-found' } as const

/** From the codes and the words of a page to the rule that is kept. */
export async function ruleOf(tx: Transaction, councilId: number, act: Act): Promise<Read> {
  if (act.kind === 'exclude') {
    const word = written(act.word)
    if (word === '') return { ok: false, reason: 'nothing-chosen' }
    return { ok: true, rule: { ...act, word }, seen: {} }
  }
  if ('statementId' in act) return statementRule(tx, councilId, act)
  const theme = await idOf(tx, councilId, act.code)
  if (theme === null) return NOT_FOUND
  const seen = { revision: act.revision }
  if (act.kind === 'rename') {
    const { kind, language, name } = act
    return { ok: true, rule: { kind, themeId: theme, language, name: written(name) }, seen }
  }
  if (act.kind === 'accept-theme')
    return { ok: true, rule: { kind: act.kind, themeId: theme }, seen }
  if (act.kind === 'merge') {
    const intoId = await idOf(tx, councilId, act.into)
    if (intoId === null) return NOT_FOUND
    return { ok: true, rule: { kind: 'merge', themeId: theme, intoId }, seen }
  }
  if (act.kind === 'split') return { ok: true, rule: splitRule(theme, act), seen }
  return nameRule(theme, act)
}

type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>

function namedBy(act: { en: string; fr: string }) {
  const [en, fr] = [written(act.en), written(act.fr)]
  return { ...(en ? { en } : {}), ...(fr ? { fr } : {}) }
}

function nameRule(themeId: number, act: ActOf<'name' | 'refuse-name'>): Read {
  const seen = { revision: act.revision }
  const name = namedBy(act)
  if (act.kind === 'refuse-name')
    return { ok: true, rule: { kind: act.kind, themeId, name: { en: '', fr: '', ...name } }, seen }
  if (Object.keys(name).length === 0) return { ok: false, reason: 'nothing-chosen' }
  return { ok: true, rule: { kind: act.kind, themeId, name }, seen }
}

function splitRule(themeId: number, act: ActOf<'split'>): Rule {
  const statementIds = [...new Set(act.statementIds)].sort((left, right) => left - right)
  return { kind: 'split', themeId, statementIds, intoId: null, name: namedBy(act) }
}

async function statementRule(
  tx: Transaction,
  councilId: number,
  act: Extract<Act, { statementId: number }>,
): Promise<Read> {
  const from = act.from === null ? null : await idOf(tx, councilId, act.from)
  if (act.from !== null && from === null) return NOT_FOUND
  const { kind, statementId } = act
  const seen = { themeId: from, ...(act.turn === undefined ? {} : { turn: act.turn }) }
  if (kind === 'nil') return { ok: true, rule: { kind, statementId }, seen }
  if (kind === 'move') {
    const themeId = act.code === null ? null : await idOf(tx, councilId, act.code)
    if (act.code !== null && themeId === null) return NOT_FOUND
    return { ok: true, rule: { kind, statementId, themeId }, seen }
  }
  const stands = await standingOf(tx, councilId, statementId)
  return { ok: true, rule: { kind, statementId, themeId: stands?.themeId ?? from }, seen }
}

async function idOf(tx: Transaction, councilId: number, code: number): Promise<number | null> {
  const [theme] = await tx
    .select({ id: themes.id })
    .from(themes)
    .where(and(eq(themes.councilId, councilId), eq(themes.code, code)))
  return theme?.id ?? null
}

function written(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
