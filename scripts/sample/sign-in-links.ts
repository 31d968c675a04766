import { createSignInLink } from '#lib/auth/commands.ts'
import { PEOPLE } from './fill.ts'

/** One link a role, each good once: made before the server starts, since the embedded database has one opener. */
export async function createLinks(): Promise<{ role: string; name: string; link: string }[]> {
  const links = []
  for (const { role, name, email } of PEOPLE)
    links.push({ role, name, link: await createSignInLink(email, 'en') })
  return links
}
