import { type App, startApp, startBuilt } from '../drill-imports/app.ts'
import { at, type Place } from '../drill-imports/places.ts'
import { createLinks } from '../sample/sign-in-links.ts'
import { signInByLink } from '../soak/sign-in.ts'
import { ask } from './ask.ts'

const READY = '/api/health/ready'

/** A server on a database of its own, and somebody who has signed in there. */
export type Instance = { app: App; cookie: string; start: () => Promise<App> }

/** `folder`: of another build, where it is not our own. */
export async function openInstance(
  place: Place,
  { role, folder }: { role: string; folder?: string },
): Promise<Instance> {
  const links = await at(place, createLinks)
  const link = links.find((one) => one.role === role)?.link
  if (!link) throw new Error(`nobody signs in as ${role}`)
  const start = () =>
    folder === undefined ? startApp(place) : startBuilt(folder, { env: place, ready: READY })
  const app = await start()
  const { pathname, search } = new URL(link)
  return { app, cookie: await signInByLink(app.address, pathname + search), start }
}

/** Starts it again where it has ended, as one does that was asked for more than it may hold. */
export async function keepAlive(instance: Instance): Promise<void> {
  const { address, pid } = instance.app
  const { status } = await ask({ address: `${address}${READY}`, cookie: '', pid })
  if (status !== 200) {
    await instance.app.kill()
    instance.app = await instance.start()
  }
}
