/**
 * What makes a statement the same one in a form written anew: whose it is, for which cycle, and its words, however they
 * were wrapped or their accents encoded.
 */
export function contentOf(submissionId: number, text: string): string {
  return `${submissionId} ${text.normalize('NFC').replace(/\s+/g, ' ').trim()}`
}
