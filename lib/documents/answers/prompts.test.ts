import { expect, test } from 'vitest'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { plainBlock } from '#lib/documents/read/text-builder.ts'
import { textOf } from '#lib/documents/words/pieces.ts'
import { PromptWording } from '#lib/documents/words/promptness.ts'
import { splitSections } from './prompts.ts'

// What stands first in the column for answers, beside a heading alone or a question.
test.each([
  ['a list item that tells to do', ['Provide one map for all ferries.', 'Paint the quays.'], '', 0],
  ['a list item in French', ['Dressez la carte des quais.', 'Peindre les traversiers.'], '', 0],
  ['a question', ['How do you pay your pilots?', 'No pilots left.'], 'What do you need?', null],
  ['in French', ['Comment payez-vous vos pilotes?', 'Plus de pilotes.'], 'Que vous faut-il?', null],
])('%s is an answer', (_what, answers, asked, level) => {
  const lines = [...(asked === '' ? [] : [asked]), ...answers]
  const text = lines.join('\n')
  let start = 0
  const pieces = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    const isAsked = line === asked
    const place = { column: isAsked ? ('left' as const) : ('right' as const), row: 0 }
    return { ...plainBlock(span), ...place, level: isAsked ? null : level, wraps: false }
  })
  const [split] = splitSections(text, [{ pieces }], new PromptWording(defaultTemplate.sections))
  expect(split?.answers.map(({ span }) => textOf(text, span))).toEqual(answers)
})
