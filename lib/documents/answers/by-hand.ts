import type { Guess, ReadDocument, RecognisedForm } from '#lib/documents/form.ts'
import { languageScores } from '#lib/documents/words/language.ts'

/** A document that somebody wants to place by hand: every paragraph of it waits for a place. */
export function formByHand({ text, blocks }: ReadDocument): RecognisedForm {
  const { en, fr } = languageScores(text)
  return {
    ...{ council: nobody, cycle: nobody, jurisdiction: nobody, contact: nobody },
    language: fr > en ? 'fr' : 'en',
    sections: [],
    unplaced: blocks
      .filter(({ span }) => text.slice(span.start, span.end).trim() !== '')
      .map(({ span }) => span),
    furniture: [],
    prompts: [],
    figures: [],
    newMembers: [],
    warnings: [],
  }
}

const nobody: Guess<never> = { value: null, confidence: 'check', why: 'no-label', span: null }
