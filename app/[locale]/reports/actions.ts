'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { requireActor } from '#app/session.ts'
import { FLAVOUR_COOKIE } from '#app/table-file.ts'
import { isHttps } from '#lib/auth/address.ts'
import { FLAVOURS } from '#lib/exports/csv.ts'

const YEAR_SECONDS = 31_536_000

/** A habit of this browser: no right hangs on it, and nobody else's files change. */
export async function keepFlavourAction(form: FormData): Promise<void> {
  await requireActor()
  const flavour = FLAVOURS.find((one) => one === form.get('flavour'))
  const kept = await cookies()
  if (flavour)
    kept.set(FLAVOUR_COOKIE, flavour, {
      sameSite: 'lax',
      httpOnly: true,
      secure: isHttps(),
      maxAge: YEAR_SECONDS,
    })
  else kept.delete(FLAVOUR_COOKIE)
  refresh()
}
