import { expect, test } from 'vitest'
import { clientOf, readable, readTrust } from './arrival.ts'

function client(trusted: string | undefined, way: string) {
  const trust = readTrust(trusted)
  if (!trust) throw new Error(`${trusted} is not read`)
  return clientOf(way, trust)
}

test.each([
  ['nobody is trusted: who is at the other end', undefined, '192.0.2.7', '192.0.2.7'],
  ['a proxy nobody vouches for stands for everybody', undefined, '203.0.113.9, 10.0.0.2', null],
  ['one proxy', '1', '203.0.113.9, 10.0.0.2', '203.0.113.9'],
  [
    'what a client adds on the left is not believed',
    '1',
    '1.1.1.1, 203.0.113.9, 10.0.0.2',
    '203.0.113.9',
  ],
  ['two proxies', '2', '1.1.1.1, 203.0.113.9, 10.0.0.3, 10.0.0.2', '203.0.113.9'],
  ['a proxy that says nothing', '1', '10.0.0.2', null],
  ['a trusted network', '10.0.0.0/8', '1.1.1.1, 203.0.113.9, 10.4.0.3, 10.0.0.2', '203.0.113.9'],
  ['reached past the proxy, with a made-up way', '10.0.0.0/8', '1.1.1.1, 203.0.113.9', null],
  ['reached past the proxy', '10.0.0.0/8', '203.0.113.9', '203.0.113.9'],
  ['a list', '2001:db8::5, 10.0.0.2', '203.0.113.9, 10.0.0.2, 2001:db8::5', '203.0.113.9'],
  ['only proxies', '10.0.0.0/8', '10.0.0.3, 10.0.0.2', null],
  ['no address', '1', 'unknown, 10.0.0.2', null],
  ['four in six, with a port', '10.0.0.2', '203.0.113.9:4711, ::ffff:10.0.0.2', '203.0.113.9'],
  ['six in brackets', '1', '[2001:db8::9]:4711, 10.0.0.2', '2001:db8::9'],
  ['this machine', undefined, '127.0.0.1', null],
  ['this machine in six', '0', '::1', null],
  ['no way known', undefined, '', null],
])('%s', (_what, trusted, way, address) => {
  expect(client(trusted, way)).toBe(address)
})

test.each([
  ['yes'],
  ['10.0.0.0/33'],
  ['10.0.0/8'],
  ['10.0.0.1,'],
  ['-1'],
  ['10.0.0.1/8/8'],
  ['::1/'],
  ['proxy.example'],
])('TRUSTED_PROXIES=%s is not read', (written) => {
  expect(readTrust(written)).toBeNull()
})

test.each([
  ['/fr/themes?q=%E9', '/fr/themes?q=%E9'],
  ['/en/themes/%C3%A9', '/en/themes/%C3%A9'],
  ['/fr/%E0%A4%A', '/fr/-'],
  ['/%', '/en/-'],
  ['/en/themes/%zz?q=1', '/en/-'],
])('%s is read as %s', (url, expected) => {
  expect(readable(url)).toBe(expected)
})
