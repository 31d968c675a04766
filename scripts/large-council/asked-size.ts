import { LARGE, type Size } from './size.ts'

/** How a script is told how large, number by number; unsaid, it is the large council. */
export const SIZE_OPTIONS = {
  councils: { type: 'string', default: String(LARGE.councils) },
  cycles: { type: 'string', default: String(LARGE.cycles) },
  seats: { type: 'string', default: String(LARGE.seats) },
  statements: { type: 'string', default: String(LARGE.statements) },
  themes: { type: 'string', default: String(LARGE.themes) },
} as const

export function askedSize(values: Record<keyof Size, string>): Size {
  const { councils, cycles, seats, statements, themes } = values
  return {
    councils: Number(councils),
    cycles: Number(cycles),
    seats: Number(seats),
    statements: Number(statements),
    themes: Number(themes),
  }
}
