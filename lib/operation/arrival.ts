import { channel } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Whose word on where a request comes from is taken: a number of proxies in a row, or those at these addresses. */
export type Trust = { hops: number } | { among: BlockList }

// Next overwrites X-Forwarded-For where there is none, so that it can no longer be told from one that was sent.
const ARRIVAL = 'x-arrival'
// What Next answers before it looks at any route of ours (an address with a slash too many) bears no other.
const LEAST_POLICY = "default-src 'none'; frame-ancestors 'none'"
const YEAR_OF_HTTPS = 'max-age=31536000'

type Exchange = { request: IncomingMessage; response: ServerResponse }

function isExchange(message: unknown): message is Exchange {
  return typeof message === 'object' && message !== null && 'request' in message
}

/**
 * Before anything reads a request: writes down the way it came, and gives the answer a policy, which ours go over, and
 * under https the word to stay there.
 */
export function watchArrivals(isHttps: boolean): void {
  channel('http.server.request.start').subscribe((message) => {
    if (!isExchange(message)) return
    const { request, response } = message
    const forwarded = request.headers['x-forwarded-for'] ?? []
    request.headers[ARRIVAL] = [forwarded, request.socket.remoteAddress ?? ''].flat().join(', ')
    request.url = readable(request.url ?? '/')
    response.setHeader('Content-Security-Policy', LEAST_POLICY)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (isHttps) response.setHeader('Strict-Transport-Security', YEAR_OF_HTTPS)
  })
}

/**
 * An address that cannot be decoded is where nothing is: Next would answer that it failed.
 *
 * @example readable('/fr/%E0%A4%A?q=1') // '/fr/-'
 */
export function readable(url: string): string {
  const [path = '/'] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return path.startsWith('/fr') ? '/fr/-' : '/en/-'
  }
}

export function wayOf(headers: Headers): string {
  return headers.get(ARRIVAL) ?? ''
}

/** TRUSTED_PROXIES: `1`, or `10.0.0.0/8, 2001:db8::5`; null where it is neither. */
export function readTrust(written = ''): Trust | null {
  if (/^\d{1,2}$/.test(written.trim())) return { hops: Number(written) }
  const among = new BlockList()
  for (const part of written.split(',').map((one) => one.trim())) {
    if (part === '' && written.trim() === '') break
    if (!isAdded(among, part)) return null
  }
  return { among }
}

function isAdded(among: BlockList, part: string): boolean {
  const [address = '', bits, ...rest] = part.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  const widest = version === 4 ? 32 : 128
  const size = bits === undefined ? widest : Number(bits)
  if (bits !== undefined && (!/^\d{1,3}$/.test(bits) || size > widest)) return false
  among.addSubnet(address, size, familyOf(address))
  return true
}

/**
 * The address of whoever asks, or null where that is not known for sure: behind a proxy nobody vouches for, everybody
 * would have its address. `way` is what X-Forwarded-For says, then who is at the other end of the line.
 */
export function clientOf(way: string, trust: Trust): string | null {
  const stops = way.split(',').map(plainAddress)
  const at =
    'hops' in trust
      ? stops.length - 1 - trust.hops
      : stops.findLastIndex((stop) => !stop || !trust.among.check(stop, familyOf(stop)))
  const client = stops[at]
  // Nobody vouches for the last one: what it forwards is hearsay, and it may stand for many.
  const isHearsay = at === stops.length - 1 && stops.length > 1
  return client && !isHearsay && !OWN.check(client, familyOf(client)) ? client : null
}

const OWN = new BlockList()
OWN.addSubnet('127.0.0.0', 8, 'ipv4')
OWN.addAddress('::1', 'ipv6')

/** @example plainAddress(' ::ffff:192.0.2.7') // '192.0.2.7'; plainAddress('192.0.2.7:5310') // '192.0.2.7' */
function plainAddress(written: string): string | null {
  const bare = written
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '')
  return isIP(bare) === 0 ? null : bare
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
