import type { members, reportedFigures } from '#db/schema/membership.ts'
import { findInRegister, type Provinces, registerHolds } from './matching.ts'

type Member = typeof members.$inferSelect
type Figure = typeof reportedFigures.$inferSelect
type Month = { id: number; year: number; month: number; meetsOn: string }

/** Where a form stands, and of which meeting it speaks. */
export type Form = { submissionId: number; versionId: number; cycle: Month }

export type Claimed = {
  form: Form
  figures: Figure[]
  members: Member[]
}

/** What one sentence of a form claims, and what of it the register says already. */
export type Sentence = Form & {
  quote: string
  figures: (Figure & { isHeld: boolean })[]
  members: (Member & { line: Member | null })[]
  state: SentenceState
}

/** `held`: the register says it by itself, and nobody has to. `mixed`: decided one by one, not all alike. */
export type SentenceState = 'waiting' | 'accepted' | 'refused' | 'mixed' | 'held'

/** The sentences of the forms as given, each with its claims under it, in the order of the form. */
export function sentencesOf(
  claimed: readonly Claimed[],
  register: readonly Member[],
  provinces: Provinces,
): Sentence[] {
  return claimed.flatMap(({ form, figures, members }) => {
    const { meetsOn } = form.cycle
    const announced = members.map((member) => ({
      ...member,
      line: findInRegister(
        member,
        register.filter(({ id }) => id !== member.id),
        { meetsOn, provinces },
      ),
    }))
    // "Five joined" may stand in one sentence and their names in another: it is the form that must agree.
    const held = announced.filter(
      ({ line, verdict }) => line !== null || verdict === 'accepted',
    ).length
    const counted = figures.map((figure) => ({
      ...figure,
      isHeld: registerHolds(figure, { register, meetsOn, held }),
    }))
    const quotes = new Set([...counted, ...announced].map(({ quote }) => quote ?? ''))
    return [...quotes].map((quote) => {
      const own = {
        figures: counted.filter((figure) => figure.quote === quote),
        members: announced.filter((member) => (member.quote ?? '') === quote),
      }
      return { ...form, quote, ...own, state: stateOf(own) }
    })
  })
}

/** What somebody still has to look at: neither decided nor in the register. */
export function undecided({ figures, members }: Pick<Sentence, 'figures' | 'members'>) {
  return {
    figures: figures.filter((figure) => figure.verdict === 'proposed' && !figure.isHeld),
    members: members.filter((member) => member.verdict === 'proposed' && member.line === null),
  }
}

function stateOf(sentence: Pick<Sentence, 'figures' | 'members'>): SentenceState {
  const open = undecided(sentence)
  if (open.figures.length + open.members.length > 0) return 'waiting'
  const decided = [...sentence.figures, ...sentence.members].filter(
    ({ verdict }) => verdict !== 'proposed',
  )
  if (decided.length === 0) return 'held'
  if (decided.every(({ verdict }) => verdict === 'accepted')) return 'accepted'
  return decided.every(({ verdict }) => verdict === 'refused') ? 'refused' : 'mixed'
}
