import { openEmbedded } from './open.ts'
import { councils } from './schema/councils.ts'

// Commits rows one by one until it is killed, and says each that was acknowledged; for crash.embedded.test.ts.

const [folder = '', prefix = ''] = process.argv.slice(2)

const { db } = await openEmbedded(folder)
for (let turn = 0; ; turn++) {
  const slug = `${prefix}-${turn}`
  const names = { name: { en: 'One', fr: 'Un' }, abbreviation: { en: '1', fr: '1' } }
  await db.transaction(async (tx) => {
    await tx.insert(councils).values({ slug, ...names })
    await tx.insert(councils).values({ slug: `${slug}-twin`, ...names })
  })
  process.send?.(slug)
}
