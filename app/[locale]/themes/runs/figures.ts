/** What a run counts, beside the message of 'runs' that names it. */
export const FIGURES = [
  ['statements', 'statements'],
  ['fresh', 'fresh'],
  ['themes', 'themes'],
  ['born', 'born'],
  ['raisedOnce', 'once'],
  ['changed', 'changed'],
] as const
