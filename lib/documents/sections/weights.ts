/**
 * What makes a chain of headings likely, fitted by `npm run fit:headings`: the chain that weighs most is the form's.
 * Signs of a heading are counted once for each heading of the chain, signs of a step once for each pair of neighbours.
 */
export const WEIGHTS = {
  /** What any heading costs: without a sign nothing is one. */
  heading: -9.1,

  // How it looks.
  'look-cell': 1.5,
  'look-heading': 4,
  'look-strong': 4.4,
  'look-numbered': 2.1,
  'look-lettered': 1.5,
  'look-capitals': 1.5,
  'look-short': 1.7,
  /** It stands close under a line that is not full. */
  'no-gap': -2,
  /** It is a paragraph of a list. */
  'in-list': -4,

  /** Four or five places look like it: as many as a form has sections. */
  'as-many-as-sections': 2.3,
  /** Three, six or seven do. */
  'few-alike': 1.5,

  // What it says and what stands under it.
  /** The heading itself asks. */
  'asks-itself': -0.6,
  /** What stands under it asks. */
  'asks-below': 4,
  /** Bullets open under it, or under what it asks. */
  'bullets-below': 0.8,
  /** A whole sentence that asks nothing, or one far longer than a title. */
  sentence: -7.9,
  /** An answer begins on its line, after a short title of no template and a mark. */
  'opens-answer': -2,
  /** It goes on in small letters from the line above. */
  'goes-on': -4,
  /** It names a year, an address or holds a label's value. */
  label: -5.4,
  /** It counts, with a mark after its number. */
  numbered: 2.3,
  /** It opens with a number without a mark. */
  'bare-number': -2,

  // Which section it is.
  /** A title of the template, and nothing else. */
  'exact-title': 9.4,
  /** A title of the template before an answer on its line. */
  'exact-opening': 7,
  /** Cue words in the heading, up to six: three for a plain one. */
  'cue-in-title': 1.1,
  /** Cue words under the heading. */
  'cue-below': 2,
  /** Its number is the one that this section has in the form. */
  'usual-number': 2.6,
  /** Its number is the one that this section has where changes are not asked about. */
  'number-without-changes': 1.9,
  /** "Other comments". */
  'other-title': 8,
  /** A heading of none of our sections. */
  'none-of-ours': -3.1,
  /** "What has changed since last time?", asked first of all, asks what was done. */
  'changes-first': -5.1,

  // How it follows the heading before it.
  'starts-at-one': 1.9,
  'starts-later': -0.5,
  'same-look': 2.2,
  counts: 3.9,
  /** It counts on over one number left out. */
  jumps: 2.1,
  leaps: -2,
  'number-again': -4.8,
  'goes-back': -8,
  /** Its number is a slip: it stands for the next one. */
  misnumbered: -3.9,
  'loses-number': -0.3,
  'gains-number': -1.2,
  'other-style': -3,
  /** "3)" after an answer's "1)" and "2)" goes on with them. */
  'continues-list': -4.2,
  'nothing-between': -3.1,
  /** The next section in the usual order. */
  'kind-next': 0.5,
  /** From priorities to sharing, in forms that do not ask about changes. */
  'kind-over-changes': 2.9,
  'kind-over-others': -0.3,
  'kind-back': -3.6,
  /** As many sections on as its number has grown. */
  'number-fits-kind': 1.5,
  /** The last heading is the one that comes last. */
  'ends-with-issues': 3.2,
  /** The same section goes on in another table. */
  continued: 6,
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
