import { z } from 'zod'

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

export function readVerdict(form: FormData): { id: number; verdict: 'accepted' | 'refused' } {
  const verdict = form.get('verdict') === 'accepted' ? 'accepted' : 'refused'
  return { id: Number(form.get('id')), verdict }
}
