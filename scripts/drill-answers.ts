import { parseArgs } from 'node:util'
import { drillEditors } from './drill-answers/editors.ts'
import { fillRound } from './drill-answers/fill-round.ts'
import { drillKills } from './drill-answers/kills.ts'
import { embeddedPlaces, type Places, serverPlaces } from './drill-imports/places.ts'

// Fifty colleagues on one draft, and one draft typed through a hundred kills of its tab, its line and its server: every
// letter that was acknowledged must be there in the end.

const { values } = parseArgs({
  options: {
    editors: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '20' },
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    on: { type: 'string' },
    part: { type: 'string', multiple: true, default: ['editors', 'kills'] },
  },
})
process.env.AUTH_SECRET = 'a secret of the drill that is long enough to be one'

if (values.on !== 'server') await drill('embedded', await embeddedPlaces(fillRound))
if (values.on !== 'embedded') await drill('server', await serverPlaces(fillRound))

async function drill(name: string, places: Places): Promise<void> {
  try {
    if (values.part.includes('editors')) {
      const asked = { editors: Number(values.editors), rounds: Number(values.rounds) }
      tell(`${name}, editors`, await drillEditors(await places.fresh('editors'), asked))
    }
    if (values.part.includes('kills')) {
      const asked = { kills: Number(values.kills), seed: Number(values.seed) }
      tell(`${name}, kills`, await drillKills(await places.fresh('kills'), asked))
    }
  } finally {
    await places.close()
  }
}

function tell(name: string, { said, faults }: { said: string; faults: string[] }): void {
  console.info(`${name}: ${said}`)
  for (const fault of faults) console.error(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
