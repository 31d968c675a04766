import type { Actor } from '#lib/auth/actor.ts'
import { operator } from '#lib/auth/actor.ts'
import { readBoardFilter } from '#lib/exchange/board.ts'
import { introduce } from '#lib/exchange/commands/introduce.ts'
import { renewExchanged } from '#lib/exchange/commands/renew-exchanged.ts'
import { listExchanged } from '#lib/exchange/queries/list-exchanged.ts'
import { decideFollowed, undoFollowed } from '#lib/followthrough/commands/decide.ts'
import { renewFollowed } from '#lib/followthrough/commands/renew-followed.ts'
import { readFollowFilter } from '#lib/followthrough/filter.ts'
import { listFollowed } from '#lib/followthrough/queries/list-followed.ts'
import { readPage } from '#lib/lists/list.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { found, type Kind, type Kinds, NOW } from './kind.ts'

const ASKED = 'How do others make a kiosk usable from a wheelchair?'
const OFFERED = 'We would share our plans of a kiosk that is usable from a wheelchair.'
const ANNOUNCED = 'Let anglers buy their fishing licence online.'
const DONE = 'Anglers buy their fishing licence online since May.'
const FOUND_ANEW = 'works out anew what nobody typed, in one transaction'

export const exchangeKinds = (): Kinds => ({
  introduce: inOwnCouncil(async (councilId) => {
    await renewExchanged(councilId)
    const filter = readBoardFilter({ show: 'answered' })
    const { rows } = await readPage(await listExchanged(operator, councilId, filter), {}, 1)
    const need = found(rows[0])
    const { statementId: offerId } = found(need.candidates[0])
    const pair = { councilId, needId: need.id, offerId, step: 'suggested' as const, seen: 0 }
    return (editor) => introduce(editor, pair, NOW)
  }),
  renewExchanged: FOUND_ANEW,
  councilsToExchange: 'only asks',
  mayIntroduce: 'only asks',
})

export const followKinds = (): Kinds => ({
  decideFollowed: inOwnCouncil(async (councilId) => {
    const decision = await aPriority(councilId)
    return (editor) =>
      decideFollowed(editor, { ...decision, outcome: 'dropped', laterId: null }, NOW)
  }),
  undoFollowed: inOwnCouncil(async (councilId) => {
    const decision = await aPriority(councilId)
    await decideFollowed(operator, { ...decision, outcome: 'dropped', laterId: null }, NOW)
    const { seen } = await aPriority(councilId)
    return (editor) => undoFollowed(editor, { ...decision, seen }, NOW)
  }),
  renewFollowed: FOUND_ANEW,
  hearWords: FOUND_ANEW,
  councilsToHear: 'only asks',
  councilsToFollow: 'only asks',
  mayDecide: 'only asks',
})

/** What a council says to itself is made for each race, and the ten sit in that council. */
function inOwnCouncil(
  prepare: (
    councilId: number,
  ) => Promise<(editor: Actor) => Promise<{ ok: boolean; reason?: string }>>,
): Kind {
  return {
    told: 'changed-meanwhile',
    shown: async () => {
      const councilId = await addCouncil(`links-${crypto.randomUUID()}`)
      const form = { language: 'en' as const }
      await addForms(councilId, [
        { ...form, cycle: '2028-02', jurisdiction: 'brumeval', answers: { sharing: [OFFERED] } },
        {
          ...form,
          cycle: '2028-02',
          jurisdiction: 'ashmarch',
          answers: { priorities: [ANNOUNCED] },
        },
        {
          ...form,
          cycle: '2029-02',
          jurisdiction: 'ashmarch',
          answers: { accomplishments: [DONE], issues: [ASKED] },
        },
      ])
      const write = await prepare(councilId)
      const grants = [{ councilId, role: 'secretariat' as const, jurisdictionId: null }]
      return (editor) => write(editor.kind === 'operator' ? editor : { ...editor, grants })
    },
  }
}

async function aPriority(councilId: number) {
  await renewFollowed(councilId)
  const list = await listFollowed(operator, councilId, readFollowFilter({}))
  const { rows } = await readPage(list, {}, 1)
  const { id, verdictId } = found(rows[0])
  return { councilId, priorityId: id, seen: verdictId ?? 0 }
}
