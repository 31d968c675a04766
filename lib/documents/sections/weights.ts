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
  'look-strong': 4.5,
  'look-numbered': 1.5,
  'look-lettered': 1.5,
  'look-capitals': 1.5,
  'look-short': 2.6,
  /** It stands close under a line that is not full. */
  'no-gap': -2.1,
  /** It is a paragraph of a list. */
  'in-list': -4,

  /** Four or five places look like it: as many as a form has sections. */
  'as-many-as-sections': 2.1,
  /** Three, six or seven do. */
  'few-alike': 0.6,

  // What it says and what stands under it.
  /** The heading itself asks. */
  'asks-itself': -3.6,
  /** What stands under it asks. */
  'asks-below': 4.2,
  /** Bullets open under it, or under what it asks. */
  'bullets-below': 1.3,
  /** A whole sentence that asks nothing, or one far longer than a title. */
  sentence: -7.4,
  /** An answer begins on its line, after a short title of no template and a mark. */
  'opens-answer': -2,
  /** It goes on in small letters from the line above. */
  'goes-on': -4.4,
  /** Its words go on in the line below. */
  'breaks-off': -4.6,
  /** It names a year, an address or holds a label's value. */
  label: -5.8,
  /** It counts, with a mark after its number. */
  numbered: 3.3,
  /** It opens with a number without a mark. */
  'bare-number': -2,

  // Which section it is.
  /** A title of the template, and nothing else. */
  'exact-title': 10.4,
  /** A title of the template before an answer on its line. */
  'exact-opening': 7.5,
  /** Cue words in the heading, up to six: three for a plain one. */
  'cue-in-title': 1.3,
  /** Cue words under the heading. */
  'cue-below': 1.5,
  /** Its number is the one that this section has in the form. */
  'usual-number': 2.6,
  /** Its number is the one that this section has where changes are not asked about. */
  'number-without-changes': 1.6,
  /** "Other comments". */
  'other-title': 8,
  /** A heading of none of our sections. */
  'none-of-ours': -3.4,
  /** "What has changed since last time?", asked first of all, asks what was done. */
  'changes-first': -5.1,

  // How it follows the heading before it.
  'starts-at-one': 2.1,
  'starts-later': -0.1,
  'same-look': 2,
  counts: 4,
  /** It counts on over one number left out. */
  jumps: 1.8,
  leaps: -2,
  'number-again': -4.8,
  'goes-back': -8,
  /** Its number is a slip: it stands for the next one. */
  misnumbered: -3.8,
  'loses-number': 0.4,
  'gains-number': -1.6,
  'other-style': -3,
  /** "3)" after an answer's "1)" and "2)" goes on with them. */
  'continues-list': -5.2,
  /** So it does with all of a list that looks like it, counted from one without a gap. */
  'ends-list': -2.1,
  'nothing-between': -3.8,
  /** The next section in the usual order. */
  'kind-next': 0.7,
  /** From priorities to sharing, in forms that do not ask about changes. */
  'kind-over-changes': 3.5,
  'kind-over-others': -0.4,
  'kind-back': -2.9,
  /** As many sections on as its number has grown. */
  'number-fits-kind': 1.8,
  /** The last heading is the one that comes last. */
  'ends-with-issues': 4.6,
  /** The same section goes on in another table. */
  continued: 5.7,
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
