import { z } from 'zod'

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
