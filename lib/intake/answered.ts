import type { Answers } from '#db/schema/intake.ts'
import { compareMonths, type Month } from '#lib/cycles/cycle.ts'
import type { Guess, RecognisedForm } from '#lib/documents/form.ts'
import type { Warning } from './outcome.ts'

/**
 * A form with what a person said of where it belongs: not to be asked of them again on review, unless the form itself
 * says otherwise, which is a doubt that the review shows.
 */
export function withAnswers(
  form: RecognisedForm,
  { jurisdictionId, cycleId, month, takenAs }: Answers,
  chosen: { key: string; cycle: Month },
): { form: RecognisedForm; warnings: Warning[] } {
  const { jurisdiction, cycle } = form
  const isSeen = takenAs !== undefined
  const namesOther =
    jurisdictionId !== undefined &&
    (saysOtherwise(jurisdiction, (key) => key === chosen.key) ||
      // Whoever was shown the unknown name and chose all the same has settled it.
      (!isSeen && jurisdiction.why === 'label-names-unknown'))
  const isDated = (cycleId ?? month) !== undefined
  const isOther = isDated && saysOtherwise(cycle, (said) => compareMonths(said, chosen.cycle) === 0)
  return {
    form: {
      ...form,
      jurisdiction:
        jurisdictionId === undefined ? jurisdiction : { ...jurisdiction, ...given(namesOther) },
      cycle: isDated ? { ...cycle, ...given(isOther) } : cycle,
    },
    warnings: [
      ...(namesOther ? (['names-other-jurisdiction'] as const) : []),
      ...(isOther ? (['names-other-cycle'] as const) : []),
    ],
  }
}

function given(isDoubtful: boolean) {
  return isDoubtful
    ? ({ confidence: 'check', why: 'answered-otherwise' } as const)
    : ({ confidence: 'sure', why: 'answered' } as const)
}

/** What is only spoken of in the answers says nothing of where the form belongs. */
function saysOtherwise<Said>(
  { value, candidates, why }: Guess<Said>,
  isChosen: (said: Said) => boolean,
): boolean {
  if (why === 'answers-mention-member') return false
  const said = candidates ?? (value === null ? [] : [value])
  return said.length > 0 && !said.some(isChosen)
}
