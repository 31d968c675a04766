import type { Things } from './things.ts'

type Value = string | number
export type Fields = Record<string, Value>

/** A number that only the database says: the revision of a row, or the first row of something. */
export type Read = (query: string) => Promise<number>

/** One form of an action, or one call of it. */
export type Case = {
  /** The smallest form that does it, about things of one council. */
  fields?: (of: Things, read: Read) => Fields | Promise<Fields>
  /** Where the page calls it without a form: what comes after the council. */
  arguments?: (of: Things, read: Read) => Promise<unknown[]>
  /** Whether the form names something by its number; else it can only be for the council it says. */
  isOfOne: boolean
}
