import { getTranslations } from 'next-intl/server'
import { may, type Right } from '#lib/auth/actor.ts'
import type { Waiting } from '#lib/waiting/queries.ts'
import { waitingInFrame } from './waiting.ts'

/** A place of the main navigation, and what waits there: kinds of things that are not added up. */
export type Place = { href: string; label: string; waiting?: Waits[] }
export type Waits = { count: number; words: string }

type Key =
  | 'overview'
  | 'cycles'
  | 'submissions'
  | 'themes'
  | 'trends'
  | 'membership'
  | 'followthrough'
  | 'exchange'
  | 'agendas'

/** Where one may go, with the right that its queries ask for themselves. */
const PLACES: readonly { key: Key | 'intake'; href: string; right: Right }[] = [
  { key: 'overview', href: '/', right: 'read' },
  { key: 'cycles', href: '/cycles', right: 'read' },
  { key: 'submissions', href: '/submissions', right: 'read' },
  { key: 'themes', href: '/themes', right: 'read' },
  { key: 'trends', href: '/trends', right: 'read' },
  { key: 'membership', href: '/membership', right: 'read' },
  { key: 'followthrough', href: '/followthrough', right: 'read' },
  { key: 'exchange', href: '/exchange', right: 'read' },
  { key: 'agendas', href: '/agendas', right: 'read' },
  { key: 'intake', href: '/intake', right: 'submit' },
]

const WAITS: Partial<Record<Key | 'intake', readonly (keyof Waiting)[]>> = {
  submissions: ['toReview'],
  themes: ['unnamed', 'doubtful'],
  intake: ['held'],
}

/** The places of one reader, each with what waits for them there; none where nothing is theirs. */
export async function placesInFrame(): Promise<Place[]> {
  const t = await getTranslations('nav')
  const found = await waitingInFrame()
  if (!found) return []
  const { actor, council, waiting } = found
  return PLACES.filter(({ right }) => may(actor, right, council.id)).map(({ key, href }) => {
    const kinds = (WAITS[key] ?? []).filter((kind) => waiting[kind] > 0)
    const said = kinds.map((kind) => {
      const count = waiting[kind]
      return { count, words: t(`waiting.${kind}`, { count }) }
    })
    return { href, label: t(key), waiting: said }
  })
}
