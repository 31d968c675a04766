import {
  giveLink,
  renewLink,
  revokeLink,
  type SeenLink,
} from '#lib/answers/commands/manage-links.ts'
import { anAnswerRound, NOW as DAY } from '#lib/answers/testing/round.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import type { Kind, Kinds } from './kind.ts'

/** The council of the ten has no such round: theirs is made for each race, and they sit in it. */
const link = (
  act: (editor: Actor, seen: SeenLink) => Promise<{ ok: boolean; reason?: string }>,
): Kind => ({
  told: 'changed-meanwhile',
  shown: async () => {
    const { council, cycle, brumeval } = await anAnswerRound(crypto.randomUUID())
    const person = { name: 'Colombe', email: 'colombe@brumeval.example' }
    const given = await giveLink(
      operator,
      { ...person, cycleId: cycle.id, jurisdictionId: brumeval },
      DAY,
    )
    if (!given.ok) throw new Error(given.reason)
    const seen = { linkId: given.link.id, revision: given.link.revision }
    const grants = [{ councilId: council.id, role: 'secretariat' as const, jurisdictionId: null }]
    return (editor) => act(editor.kind === 'operator' ? editor : { ...editor, grants }, seen)
  },
})

export const answerKinds = (): Kinds => ({
  renewLink: link((editor, seen) => renewLink(editor, seen, DAY)),
  revokeLink: link((editor, seen) => revokeLink(editor, seen, DAY)),
  giveLink: 'one person has one link: asked again, the one that is there answers',
  fillFromFile: 'adds what a file says to the draft that everybody shares',
  openLink: 'says once that somebody pressed',
  handOver: 'gives a colleague the one link that is theirs',
  refuseLink: 'ends one’s own link, once',
  saveDraft: 'keeps what everybody typed, line by line: two who word one line otherwise both stand',
  sendAnswer: 'makes one version of one revision; whoever is second is told that it is sent',
})
