/** What a step of the filling says when it is done, and the statements it is. */
export type Step = { says: string; statements: string[] }

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function json(value: unknown): string {
  return `${literal(JSON.stringify(value))}::jsonb`
}

/**
 * A share between 0 and 1 that looks like chance and is the same for the same row; `of` parts one use from another.
 */
export function share(row: string, of: number): string {
  return `((hashint8extended((${row})::bigint, ${of}) & 2147483647)::float8 / 2147483648)`
}
