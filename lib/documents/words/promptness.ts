import type { TemplateSection } from '#lib/documents/form.ts'
import { fold, sentences, stems } from './wording.ts'

const POLITE =
  /^[\s(*•-]*(?:(?:please|kindly)\b(?! note (?:that|:|our|we)| find| see| contact)|veuillez\b(?! noter| trouver| communiquer)|merci d['e]|svp\b|s'il vous plait)/
/** French tells a reader what to do with a verb in -ez; a statement never begins with one. */
const COMMAND_IN_EZ =
  /^[\s(*•-]*(?:s'il vous plait,? |svp,? )?(?!assez|chez|nez\b|rez)[a-z]{3,}ez\b/
const COMMAND =
  /^[\s(*•-]*(?:briefly |in (?:a few|one or two) |en quelques )?(?:describe|list|identify|outline|provide|summari[sz]e|indicate|tell us|share|include|highlight|note|use|add|specify|explain|decrivez|indiquez|enumerez|precisez|resumez|fournissez|mentionnez|presentez|expliquez|donnez|dressez|utilisez|ajoutez|dites-nous|faites|partagez|inscrivez|nommez|soulignez|parlez)\b/
/** "Tell colleagues what went well": nobody says so in an answer. */
const TELL =
  /^[\s(*•-]*(?:in (?:point form|bullets?|brief|a few (?:lines|words)|your own words),? |en (?:quelques mots|bref|style telegraphique),? |sous forme de (?:liste|puces),? )?(?:briefly |please )?(?:(?:tell|give|show|let|walk|remind|help) (?:us|colleagues|peers|members|the (?:council|table|group|other)|other|others|everyone|your)|set out|sketch|recap|jot down|say (?:what|which|how|where|whether)|name (?:an?|the|one|two|three|up to|any|some)|think (?:of|about)|look back|reflect on|speak to|comment on|touch on|focus on what|racontez|parlez|dites|donnez|nommez|brossez|evoquez|enoncez|relatez)\b/
const TO_YOU = /\b(?:your|you|votre|vos|vous|a-t-elle|a-t-il)\b/
const TO_US = /\b(?:we|our|us|nous|notre|nos|others?|autres)\b/
const TO_US_ALONE = /\b(?:we|our|nous|notre|nos)\b/
/** Verbs of what was done or will be, which a bare list of topics has not. */
const TELLING =
  /\b(?:is|are|was|were|has|have|had|will|can|may|must|est|sont|etait|etaient|a ete|ont|sera|seront|peut|peuvent|va|vont|comptent?|\w{3,}ed\b(?! by)|launched|opened|began|held|took|gave|built|sent)\b/
const OUR_MEETING =
  /\b(?:(?:our|notre|nos) (?:last|previous|next|recent|derniere?|prochaine?|precedente?)\b|(?:since|when) we (?:last )?(?:met|meet)|(?:tell|give|show|help|walk|aidez|dites|parlez)[ -](?:us|nous))/g
const ASKING =
  /^[\s(*•-]*(?:what|which|how|does|do|has|have|is|are|can|could|would|did|who|where|when|any|quels?|quelles?|que|qu'|comment|y a-t-il|avez|votre|est-ce|qui|lequel|laquelle|de quel|a quel|en quoi|pourriez|souhaitez)\b/
const ASIDE =
  /^[\s*]*\(?(?:(?:this|these|the|your) (?:information|answers?|input|responses?|items?|section)|cette (?:information|section)|ces (?:renseignements|informations|elements)|les renseignements|vos (?:reponses|commentaires)|max(?:imum|\.)?\b|e\.g\.|p\. ex\.|par exemple|for example|for instance|ex\.|optional|facultatif|such as|if applicable|le cas echeant|s'il y a lieu|if any|bullets? (?:points? )?(?:are|is|preferred|welcome|form)|point form|point-form|no more than|(?:this|ceci|cela)(?: \w+){0,2} (?:helps?|assists?|will be|aide|aidera|sert|servira|permet)|sous forme|limit|limite|up to \d|jusqu'a \d)/

const LIMITED =
  /\b(?:up to|no more than|at most|maximum|max\.?|jusqu'a|au plus|top) (?:\d|two|three|four|five|ten|deux|trois|quatre|cinq|dix)/

/** Whether it has a verb of what was done, is or will be. */
export function isTelling(sentence: string): boolean {
  return TELLING.test(fold(sentence))
}

/** Tells what a form asks from what a member answered, by likeness to known wording and by how questions are put. */
export class PromptWording {
  readonly #sentences: Set<string>[] = []
  readonly #vocabulary = new Set<string>()

  constructor(sections: readonly TemplateSection[]) {
    for (const section of sections) {
      for (const prompt of section.prompts) {
        for (const { start, end } of sentences(prompt)) {
          const words = new Set(stems(prompt.slice(start, end)))
          this.#sentences.push(words)
          for (const word of words) this.#vocabulary.add(word)
        }
      }
    }
  }

  /** From 0, an answer, to 1, a prompt. */
  score(sentence: string): number {
    const folded = fold(sentence).replace(/\s+/g, ' ').trim()
    const words = stems(sentence)
    if (words.length === 0) return 0
    const known = this.share(words)
    const asks = /\?[\s)»"]*$/.test(folded)
    if (TO_YOU.test(folded) && (asks || ASKING.test(folded) || COMMAND.test(folded))) return 1
    if (POLITE.test(folded)) return known > 0.3 || TO_YOU.test(folded) ? 1 : 0.8
    if (TO_YOU.test(folded) && known > 0.5) return 0.9
    if (asks && ASKING.test(folded) && !TO_US.test(folded)) return Math.max(0.5, known)
    if (ASIDE.test(folded) && (known > 0.4 || folded.startsWith('('))) return 0.8
    if (COMMAND_IN_EZ.test(folded)) return 0.8
    if (TELL.test(folded)) return 0.8
    if (COMMAND.test(folded))
      return known > 0.6 || LIMITED.test(folded) ? 0.7 : Math.max(0.45, known * 0.7)
    return Math.max(this.#nearest(words), asks && known > 0.6 ? 0.7 : 0)
  }

  /** Whether a paragraph ends in asking. */
  endsAsking(paragraph: string): boolean {
    const last = sentences(paragraph).at(-1)
    return last !== undefined && this.score(paragraph.slice(last.start, last.end)) >= 0.6
  }

  /** Whether any of its sentences plainly asks. */
  asks(paragraph: string): boolean {
    return sentences(paragraph).some(
      ({ start, end }) => this.score(paragraph.slice(start, end)) >= 0.6,
    )
  }

  /** Whether a first paragraph could be a prompt in a form where every section plainly opens with one. */
  mayAsk(paragraph: string): boolean {
    const folded = fold(paragraph).replace(/\s+/g, ' ').trim()
    if (TO_US_ALONE.test(folded.replace(OUR_MEETING, '')) || folded.length > 400) return false
    if (/\?[\s)»"]*$/.test(folded) || TO_YOU.test(folded) || COMMAND.test(folded)) return true
    const clause = /\b(?:what|which|where|how|who|whether|ce qu[ie']|quels?|quelles?|comment|ou)\b/
    if (clause.test(folded) || this.score(paragraph) >= 0.3) return true
    // "Mergers, moves, new executives, retirements." tells nothing: no number, no verb that happened.
    return folded.split(/\s+/).length <= 12 && !/\d/.test(folded) && !TELLING.test(folded)
  }

  /** The share of these words that prompts use, whichever prompt. */
  share(words: readonly string[]): number {
    if (words.length === 0) return 0
    return words.filter((word) => this.#vocabulary.has(word)).length / words.length
  }

  #nearest(words: readonly string[]): number {
    if (words.length < 4) return 0
    let best = 0
    for (const prompt of this.#sentences) {
      const shared = new Set(words.filter((word) => prompt.has(word))).size
      best = Math.max(best, (2 * shared) / (new Set(words).size + prompt.size))
    }
    return best
  }
}
