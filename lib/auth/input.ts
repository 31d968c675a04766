import { z } from 'zod'
import { placeIn } from './place.ts'

type EmailInput = { ok: true; email: string } | { ok: false; reason: 'bad-email' }

export function readEmail(form: FormData): EmailInput {
  const parsed = z.email().safeParse(
    String(form.get('email') ?? '')
      .trim()
      .toLowerCase(),
  )
  return parsed.success ? { ok: true, email: parsed.data } : { ok: false, reason: 'bad-email' }
}

export function readToken(form: FormData): string {
  return String(form.get('token') ?? '')
}

/** Where to go on to once signed in: a place of this site, whatever the form says. */
export function readPlace(form: FormData): string {
  return placeIn(String(form.get('back') ?? ''))
}
