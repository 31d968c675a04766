const BITS = 1024
const WORDS = BITS / 32
const LETTERS = 3

/** Where three letters of a text fall among the bits. */
function bitOf(text: string, at: number): number {
  const letters =
    (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)
  return (letters ^ (letters >>> 10)) & (BITS - 1)
}

/**
 * Says of most texts at once that they do not hold some words: each text has a bit for every three letters in a row.
 * What is let through must still be read.
 */
export class Sieve {
  readonly #bits: Int32Array

  constructor(texts: readonly string[]) {
    this.#bits = new Int32Array(texts.length * WORDS)
    for (const [place, text] of texts.entries()) {
      for (let at = 0; at + LETTERS <= text.length; at++) {
        const bit = bitOf(text, at)
        const word = place * WORDS + (bit >> 5)
        this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (bit & 31))
      }
    }
  }

  /** Whether a text, by its place, may hold what is sought. */
  lets(sought: string): (place: number) => boolean {
    const bits = Array.from({ length: Math.max(0, sought.length - LETTERS + 1) }, (_, at) =>
      bitOf(sought, at),
    )
    return (place) =>
      bits.every((bit) => ((this.#bits[place * WORDS + (bit >> 5)] ?? 0) >> (bit & 31)) & 1)
  }
}
