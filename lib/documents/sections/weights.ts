/**
 * What makes a chain of headings likely, fitted by `npm run fit:headings`: the chain that weighs most is the form's.
 * Signs of a heading are counted once for each heading of the chain, signs of a step once for each pair of neighbours.
 */
export const WEIGHTS = {
  /** What any heading costs: without a sign nothing is one. */
  heading: -8.4,

  // How it looks.
  'look-cell': 0.8,
  'look-heading': 4,
  'look-strong': 4.4,
  'look-numbered': 1.2,
  'look-lettered': 1.5,
  'look-capitals': 1.5,
  'look-short': 2.7,
  'look-opening': 4,
  /** It stands close under a line that is not full. */
  'no-gap': -2.2,
  /** It is a paragraph of a list. */
  'in-list': -4,

  /** Four or five places look like it: as many as a form has sections. */
  'as-many-as-sections': 2,

  // What it says and what stands under it.
  /** The heading itself asks. */
  'asks-itself': -4.5,
  /** What stands under it asks. */
  'asks-below': 4.1,
  /** Bullets open under it, or under what it asks. */
  'bullets-below': 1.4,
  /** A whole sentence that asks nothing, or one far longer than a title. */
  sentence: -7.2,
  /** An answer begins on its line, after a short title of no template and a mark. */
  'opens-answer': -2,
  /** It goes on in small letters from the line above. */
  'goes-on': -4.7,
  /** Its words go on in the line below. */
  'breaks-off': -4.9,
  /** It names a year, an address or holds a label's value. */
  label: -6,
  /** It counts, with a mark after its number. */
  numbered: 3.7,
  /** It opens with a number without a mark. */
  'bare-number': -2,

  // Which section it is.
  /** A title of the template, and nothing else. */
  'exact-title': 10.7,
  /** A title of the template before an answer on its line. */
  'exact-opening': 7.7,
  /** Cue words in the heading, up to six: three for a plain one. */
  'cue-in-title': 1.4,
  /** Cue words under the heading. */
  'cue-below': 1.5,
  /** Its number is the one that this section has in the form. */
  'usual-number': 2.3,
  /** "Other comments". */
  'other-title': 8,
  /** A heading of none of our sections. */
  'none-of-ours': -3.5,
  /** "What has changed since last time?", asked first of all, asks what was done. */
  'changes-first': -5.1,

  // How it follows the heading before it.
  'starts-at-one': 2.1,
  'same-look': 2,
  counts: 3.8,
  /** It counts on over one number left out. */
  jumps: 1.8,
  leaps: -2,
  'number-again': -4.8,
  'goes-back': -8,
  /** Its number is a slip: it stands for the next one. */
  misnumbered: -3.8,
  /** A number after a heading without one. */
  'gains-number': -1.6,
  'other-style': -3,
  /** "3)" after an answer's "1)" and "2)" goes on with them. */
  'continues-list': -5.5,
  /** So it does with all of a list that looks like it, counted from one without a gap. */
  'ends-list': -2.1,
  'nothing-between': -4,
  /** The next section in the usual order. */
  'kind-next': 0.8,
  /** From priorities to sharing, in forms that do not ask about changes. */
  'kind-over-changes': 4,
  'kind-back': -2.9,
  /** As many sections on as its number has grown. */
  'number-fits-kind': 2.1,
  /** The last heading is the one that comes last. */
  'ends-with-issues': 5.2,
  /** The same section goes on in another table. */
  continued: 5.6,
} as const

export type Sign = keyof typeof WEIGHTS
export type Weights = Readonly<Record<Sign, number>>
/** A sign and how much of it there is. */
export type Shown = readonly [sign: Sign, amount: number]

export function weigh(shown: readonly Shown[], weights: Weights): number {
  return shown.reduce((sum, [sign, amount]) => sum + weights[sign] * amount, 0)
}

export function isSign(text: string): text is Sign {
  return text in WEIGHTS
}
