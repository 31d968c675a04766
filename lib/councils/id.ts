import { z } from 'zod'

const LAST = 2_147_483_647

/** The number of a row as addresses and forms write it: decimal digits that are its own, and no other spelling. */
export const writtenId = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .pipe(z.number().max(LAST))

/** Null for what can be no row's number: `05`, `5.0`, `5e1`, ` 5` and `2147483648` alike. */
export function readId(written: unknown): number | null {
  const read = writtenId.safeParse(written)
  return read.success ? read.data : null
}

/** A revision counts from nought. */
export const writtenRevision = z.union([z.literal('0').transform(Number), writtenId])
