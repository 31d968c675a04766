import type { PinnedNote } from '#lib/trends/memory/queries.ts'

/** The letters of notes, by the cycle or the theme they hang at. */
export type Pins = { cycles: ReadonlyMap<number, string>; themes: ReadonlyMap<number, string> }

const LETTERS = 26

/** As the list of notes numbers its lines: a, b, … z, aa. */
export function letterOf(at: number): string {
  const last = String.fromCharCode(97 + (at % LETTERS))
  return at < LETTERS ? last : letterOf(Math.floor(at / LETTERS) - 1) + last
}

export function pinsOf(notes: readonly PinnedNote[]): Pins {
  const by = (place: 'cycleId' | 'themeId') => {
    const pins = new Map<number, string>()
    for (const [at, note] of notes.entries()) {
      const id = note[place]
      if (id !== null) pins.set(id, [pins.get(id), letterOf(at)].filter(Boolean).join(' '))
    }
    return pins
  }
  return { cycles: by('cycleId'), themes: by('themeId') }
}
