import { channel } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { log } from './log.ts'

type Route = { page: string; regex: string }
type Manifest = { staticRoutes: Route[]; dynamicRoutes: Route[] }
type Pattern = { page: string; matches: RegExp }

/** The routes of this build, as Next wrote them down: a log names these, never what somebody put in an address. */
export function readPatterns(folder: string): Pattern[] {
  const written = readFileSync(join(folder, 'routes-manifest.json'), 'utf8')
  const { staticRoutes, dynamicRoutes }: Manifest = JSON.parse(written)
  return [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    matches: new RegExp(regex),
  }))
}

/** @example routeOf('/fr/themes/T-07?council=a', patterns) // '/[locale]/themes/[code]' */
export function routeOf(url: string, patterns: readonly Pattern[]): string {
  const [path = '/'] = url.split(/[?#]/)
  if (path.startsWith('/_next/')) return '/_next'
  return patterns.find(({ matches }) => matches.test(path))?.page ?? 'elsewhere'
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const FINISHED = 'http.server.response.finish'
const STARTED = 'http.server.request.start'

type Exchange = { request: IncomingMessage; response: ServerResponse }

function isExchange(message: unknown): message is Exchange {
  return typeof message === 'object' && message !== null && 'request' in message
}

/** A line for each answer, with the route, never the address; what a browser fetches of the build is left out. */
export function logRequests(patterns: readonly Pattern[]): void {
  const began = new WeakMap<IncomingMessage, number>()
  channel(STARTED).subscribe((message) => {
    if (isExchange(message)) began.set(message.request, performance.now())
  })
  channel(FINISHED).subscribe((message) => {
    if (!isExchange(message)) return
    const { request, response } = message
    const route = routeOf(request.url ?? '/', patterns)
    if (route === '/_next') return
    const start = began.get(request)
    log(response.statusCode >= 500 ? 'error' : 'info', 'request', {
      method: METHODS.find((method) => method === request.method) ?? 'other',
      route,
      status: response.statusCode,
      ms: start === undefined ? null : Math.round(performance.now() - start),
    })
  })
}
