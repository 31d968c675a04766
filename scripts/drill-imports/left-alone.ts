import type { Everything } from '#lib/exports/everything/shape.ts'
import { type App, startApp } from './app.ts'
import { everythingAt, type Place, type Places } from './places.ts'
import { isDone, type Progress, progressOf, sendFolder, until } from './progress.ts'

// The app left alone with sixty files and a database that goes away, or beside instances that are killed.

export const OUTAGE_SECONDS = [5, 60, 200]
const WITHIN_SECONDS = 15

type Check = (name: string, got: Everything, problem: string | null) => void

/** What one instance that nothing interrupts ends in, and how long it takes. */
export async function undisturbed(places: Places, folder: string): Promise<Everything> {
  return withApps(await places.fresh('calm'), 1, async (place) => {
    await sendFolder(place, folder)
    const seconds = await until(place, isDone)
    console.info(`left alone, nothing goes wrong: all done in ${seconds.toFixed(0)} s`)
  })
}

export async function drillOutages(places: Places, folder: string, check: Check): Promise<void> {
  const { outage } = places
  if (!outage) return
  for (const seconds of OUTAGE_SECONDS)
    for (const during of ['import', 'analysis'] as const) {
      const name = `database away for ${seconds} s during the ${during}`
      let problem: string | null = null
      const got = await withApps(
        await places.fresh(`away${seconds}${during}`),
        1,
        async (place) => {
          await sendFolder(place, folder)
          const isThere = (progress: Progress) =>
            during === 'import' ? progress.waiting < 40 : progress.isRunning
          await until(place, isThere)
          await outage(seconds)
          const before = await progressOf(place)
          const moved = await until(place, (now) => isDone(now) || now.waiting < before.waiting)
          const rest = await until(place, isDone)
          const told = `first sign after ${moved.toFixed(1)} s, all done after ${(moved + rest).toFixed(1)} s`
          console.info(`${name}: ${told}`)
          if (moved > WITHIN_SECONDS) problem = `not taken up within ${WITHIN_SECONDS} s`
        },
      )
      check(name, got, problem)
    }
}

/** One of them is killed in the middle; the others go on with what it held. */
export async function drillInstances(places: Places, folder: string, check: Check): Promise<void> {
  if (!places.outage) return
  for (const instances of [2, 4]) {
    const name = `${instances} instances, one killed`
    const place = await places.fresh(`instances${instances}`)
    const got = await withApps(place, instances, async (_place, [first]) => {
      await sendFolder(place, folder)
      await until(place, ({ waiting }) => waiting < 40)
      await first?.kill()
      const seconds = await until(place, isDone)
      console.info(`${name}: all done ${seconds.toFixed(1)} s after the kill`)
    })
    check(name, got, null)
  }
}

async function withApps(
  place: Place,
  count: number,
  act: (place: Place, apps: App[]) => Promise<void>,
): Promise<Everything> {
  const apps: App[] = []
  try {
    for (let number = 0; number < count; number++) apps.push(await startApp(place))
    await act(place, apps)
  } finally {
    for (const app of apps) await app.kill()
  }
  return everythingAt(place)
}
