import { AsyncLocalStorage } from 'node:async_hooks'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { nextCookies } from 'better-auth/next-js'
import { magicLink } from 'better-auth/plugins'
import { type Database, database } from '#db/client.ts'
import { account, session, user, verification } from '#db/schema/people.ts'
import { baseAddress } from './address.ts'
import { LINK_HOURS } from './links.ts'
import { authSecret } from './secret.ts'
import { SESSION_DAYS } from './sessions.ts'

type Auth = ReturnType<typeof build>
type Handover = AsyncLocalStorage<{ token: string | null }>

// A bundler may load this module twice in one process; both must share one instance of each.
declare global {
  var tourDeTableAuth: { db: Database; auth: Auth } | undefined
  var tourDeTableHandover: Handover | undefined
}

/** Where a freshly made token goes: to our own code, which hands the link over or mails it. */
export const handover: Handover = globalThis.tourDeTableHandover ?? new AsyncLocalStorage()
globalThis.tourDeTableHandover = handover

export async function auth(): Promise<Auth> {
  const db = await database()
  if (globalThis.tourDeTableAuth?.db !== db) globalThis.tourDeTableAuth = { db, auth: build(db) }
  return globalThis.tourDeTableAuth.auth
}

function build(db: Database) {
  return betterAuth({
    baseURL: baseAddress(),
    secret: authSecret(),
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user, session, account, verification },
      transaction: true,
    }),
    // Its own would put everybody without a known address together: ours stands in limits.ts.
    rateLimit: { enabled: false },
    // From signing in, however much it is used: the browser's cookie lasts no longer either.
    session: { expiresIn: SESSION_DAYS * 24 * 3600, disableSessionRefresh: true },
    advanced: {
      database: { generateId: () => crypto.randomUUID() },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: LINK_HOURS * 3600,
        storeToken: 'hashed',
        sendMagicLink({ token }) {
          const waiting = handover.getStore()
          if (waiting) waiting.token = token
        },
      }),
      writeCookies(),
    ],
  })
}

/** Who looks at a session leaves its cookie: one that was ended still says to its holder why (`sessions.ts`). */
function writeCookies() {
  const { hooks, ...plugin } = nextCookies()
  const after = hooks.after.map((hook) => ({
    ...hook,
    matcher: ({ path }: { path?: string }) => path !== '/get-session',
  }))
  return { ...plugin, hooks: { after } }
}
