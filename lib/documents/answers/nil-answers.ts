import { isNil } from '#lib/documents/words/nil.ts'
import { textOf } from '#lib/documents/words/pieces.ts'
import type { Split } from './openings.ts'

/** "N/A" right under what is asked, and nothing else: no form asks that, so it is the answer. */
export function withNilAnswer(text: string, { prompts, answers }: Split): Split {
  const last = prompts.at(-1)
  if (!last || prompts.length < 2 || last.kind === 'placeholder') return { prompts, answers }
  const isAnswer =
    answers.length === 0 && /^(?:.*\p{L}.*|\W?[-–—]\W?)$/su.test(textOf(text, last.span))
  if (!isAnswer || !isNil(textOf(text, last.span))) return { prompts, answers }
  return { prompts: prompts.slice(0, -1), answers: [last] }
}
