import { closeDatabase } from '#db/client.ts'
import { openAtStart } from '#lib/operation/start.ts'
import { expireContacts } from '#lib/reminders/commands/expire-contacts.ts'

await openAtStart()
const expired = await expireContacts(new Date())
if (expired.size === 0) console.info('No contact has been kept longer than its council says.')
for (const [slug, { forms, links, letters, contacts }] of expired)
  console.info(
    `${slug}: contacts taken from ${forms} forms, ${links} links and ${letters} letters; ${contacts} that were named went`,
  )
await closeDatabase()
