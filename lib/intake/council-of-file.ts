import type { Council } from '#lib/councils/queries.ts'
import { councilNames } from './knowledge.ts'
import { readForm } from './read-form.ts'

/** The council a form names, among several; null when it names none, or cannot be read. */
export async function councilOfFile(
  councils: Council[],
  bytes: Uint8Array,
  filename: string,
): Promise<Council | null> {
  const read = await readForm(bytes, filename, {
    councils: councils.map((one) => ({ key: one.slug, names: councilNames(one) })),
    jurisdictions: [],
    template: { sections: [] },
  })
  if (!read.ok) return null
  const key = read.form.council.value
  return councils.find((one) => one.slug === key) ?? null
}
