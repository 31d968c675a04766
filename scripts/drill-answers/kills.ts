import { database } from '#db/client.ts'
import { answerDrafts, answerLinks } from '#db/schema/answers.ts'
import { linesIn } from '#lib/answers/draft.ts'
import { tokenOf } from '#lib/answers/token.ts'
import { type App, startApp } from '../drill-imports/app.ts'
import { at, type Place } from '../drill-imports/places.ts'
import { Typist } from './typist.ts'

type Asked = { kills: number; seed: number }

const WAYS = ['tab', 'tab', 'line before', 'line after', 'line after', 'server'] as const

/**
 * One answer typed letter by letter while its tab, its line and its server are killed at random. After each kill the page is
 * loaded again, and the server must have every letter that it acknowledged; in the end it has all of them, once.
 */
export async function drillKills(place: Place, { kills, seed }: Asked) {
  const link = await at(place, async () => (await (await database()).select().from(answerLinks))[0])
  if (!link) throw new Error('no link')
  const random = seeded(seed)
  let app: App = await startApp(place)
  const cookie = `answer-${link.id}=${tokenOf(link.id, link.generation)}`
  const typist = new Typist({ address: app.address, linkId: link.id, cookie, random })
  const faults: string[] = []
  const done: Record<string, number> = {}
  await typist.load()
  for (let kill = 0; kill < kills; kill += 1) {
    for (let letter = Math.floor(random() * 30); letter >= 0; letter -= 1) typist.type()
    if (random() < 0.7) await typist.store()
    for (let letter = Math.floor(random() * 12); letter >= 0; letter -= 1) typist.type()
    const way = WAYS[Math.floor(random() * WAYS.length)] ?? 'tab'
    done[way] = (done[way] ?? 0) + 1
    if (way === 'line before') await typist.store('before')
    if (way === 'line after') await typist.store('after')
    if (way === 'server') {
      const storing = typist.store()
      await new Promise((go) => setTimeout(go, Math.floor(random() * 60)))
      await app.kill()
      await storing
      app = await startApp(place)
      typist.moveTo(app.address)
    }
    if (way !== 'line after' || random() < 0.5) await typist.load()
    faults.push(...(await typist.missing()).map((words) => `after ${kill + 1} (${way}): ${words}`))
  }
  await typist.settle()
  await app.kill()
  const [row] = await at(place, async () => (await database()).select().from(answerDrafts))
  const kept = linesIn({ sections: row?.sections ?? [] }, 'sharing').map(({ text }) => text)
  const typed = typist.lines()
  if (JSON.stringify(kept) !== JSON.stringify(typed))
    faults.push(`in the end: ${JSON.stringify({ kept, typed })}`)
  const ways = Object.entries(done).map(([way, count]) => `${way} ${count}`)
  const letters = typed.join('').length
  return {
    said: `${kills} kills (${ways.join(', ')}), ${letters} letters in ${typed.length} lines, ${typist.acknowledgements} acknowledgements, ${faults.length} faults`,
    faults: faults.slice(0, 10),
  }
}

/** Mulberry32: the same kills again for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
