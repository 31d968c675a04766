import { expect, test } from 'vitest'
import { plainBlock } from '#lib/documents/read/text-builder.ts'
import type { Piece } from '#lib/documents/words/pieces.ts'
import { withNilAnswer } from './nil-answers.ts'

function split(prompts: readonly string[], answers: readonly string[]) {
  const text = [...prompts, ...answers].join('\n')
  const pieces: Piece[] = []
  let start = 0
  for (const line of text.split('\n')) {
    pieces.push(plainBlock({ start, end: start + line.length }))
    start += line.length + 1
  }
  const asked = { prompts: pieces.slice(0, prompts.length), answers: pieces.slice(prompts.length) }
  const told = withNilAnswer(text, asked)
  return told.answers.map(({ span }) => text.slice(span.start, span.end))
}

test.each([
  [['Please note any change.', 'N/A'], [], ['N/A']],
  [['Veuillez décrire les changements.', 's/o'], [], ['s/o']],
  [['Décrivez vos enjeux.', '—'], [], ['—']],
  // A line to write on, a question alone, and an answer that is there already.
  [['Décrivez vos enjeux.', '________'], [], []],
  [['Please note any change.'], [], []],
  [['Please note any change.', 'None'], ['Two offices moved.'], ['Two offices moved.']],
])('of %j and then %j, %j was answered', (prompts, answers, expected) => {
  expect(split(prompts, answers)).toEqual(expected)
})
