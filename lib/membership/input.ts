import { z } from 'zod'
import { readId } from '#lib/councils/id.ts'
import type { Decision, SeenClaim } from './commands.ts'

const DAY = z.iso.date()

export type MemberInput = {
  name: string
  province: string | null
  since: string | null
  until: string | null
}

/** A line of the register as someone types it; an empty day is a day nobody knows. */
export function readMember(
  form: FormData,
): { ok: true; member: MemberInput } | { ok: false; reason: 'no-name' | 'bad-day' | 'ends-first' } {
  const read = (name: string) =>
    String(form.get(name) ?? '')
      .normalize('NFC')
      .trim()
  const name = read('name')
  if (name === '') return { ok: false, reason: 'no-name' }
  const [since, until] = [read('since') || null, read('until') || null]
  if ([since, until].some((day) => day !== null && !DAY.safeParse(day).success))
    return { ok: false, reason: 'bad-day' }
  if (since !== null && until !== null && until < since) return { ok: false, reason: 'ends-first' }
  return { ok: true, member: { name, province: read('province') || null, since, until } }
}

/** What is decided and of which claims, each named by the form that shows it: `7:2` is the seventh, as written twice. */
export function readDecision(form: FormData): Decision {
  const seen = (name: string) =>
    form.getAll(name).flatMap((written) => readSeenClaim(written) ?? [])
  const to = form.get('verdict')
  return {
    figures: seen('figure'),
    members: seen('member'),
    to: to === 'accepted' || to === 'refused' ? to : 'proposed',
  }
}

/** Null where nothing, or something else, is written. */
export function readSeenClaim(written: unknown): SeenClaim | null {
  const [id, revision, ...more] = String(written).split(':').map(readId)
  return id && revision && more.length === 0 ? { id, revision } : null
}

export function writeSeenClaim({ id, revision }: SeenClaim): string {
  return `${id}:${revision}`
}
