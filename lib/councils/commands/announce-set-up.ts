import { baseAddress } from '#lib/auth/address.ts'
import { tellOperator } from '#lib/operation/log.ts'
import { createSetupLink } from './set-up.ts'

/**
 * Prints the link that sets up an empty installation, and nothing once that is done. Called by the server as it
 * starts: the embedded database has one opener, so nobody else could make the link.
 */
export async function announceSetUp(): Promise<void> {
  const token = await createSetupLink(new Date())
  if (token === null) return
  const lines = (['en', 'fr'] as const).map(
    (locale) => `  ${baseAddress()}/${locale}/set-up?token=${token}`,
  )
  tellOperator(
    [
      '',
      'Nothing is set up yet. This link does it once, within 24 hours:',
      'Rien n’est encore configuré. Ce lien le fait une fois, d’ici 24 heures :',
      ...lines,
      '',
    ].join('\n'),
  )
}
