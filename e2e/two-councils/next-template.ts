import type { Fields, Read } from './act.ts'
import type { Things } from './things.ts'

const PARTS = ['title-en', 'title-fr', 'prompt-en', 'prompt-fr']

/** The smallest form of a council that may be saved: two sections, over the version that stands. */
export async function nextTemplate({ slug }: Things, read: Read): Promise<Fields> {
  const seen = await read(
    `select coalesce(max(t.version), 0)::int as n from templates t join councils c on c.id = t.council_id where c.slug = '${slug}'`,
  )
  return { seen, ...section('accomplishments', 1), ...section('priorities', 2) }
}

function section(kind: string, number: number): Fields {
  const words = PARTS.map((part) => [`${kind}-${part}`, `${kind} ${part}`] as const)
  return {
    [`${kind}-asked`]: 'on',
    [`${kind}-number`]: number,
    ...Object.fromEntries(words),
  }
}
