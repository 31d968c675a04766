import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deliverLink } from './mail.ts'

let server: Server
let letters: string[]

/** As much of SMTP as one letter needs. */
function receive(): Server {
  return createServer((socket) => {
    let letter: string | null = null
    socket.setEncoding('utf8').write('220 test\r\n')
    socket.on('data', (said) => {
      if (letter === null) {
        const isLetter = /^DATA/i.test(String(said))
        if (isLetter) letter = ''
        return socket.write(isLetter ? '354 go on\r\n' : '250 well\r\n')
      }
      letter += said
      if (!letter.endsWith('\r\n.\r\n')) return undefined
      letters.push(letter)
      letter = null
      return socket.write('250 kept\r\n')
    })
  })
}

beforeEach(async () => {
  letters = []
  server = receive().listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  vi.unstubAllEnvs()
  server.close()
})

test.each([
  ['en', 'https://tour.example/en/sign-in/link?token=abc'],
  ['fr', 'https://tour.example/fr/sign-in/link?token=abc'],
] as const)('a sign-in link in %s goes out by mail', async (locale, link) => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${address.port}`)
  vi.stubEnv('MAIL_FROM', 'council@tour.example')
  await deliverLink('ada@tour.example', link, locale)
  const [letter = ''] = letters
  expect(letter).toMatch(/^From: council@tour\.example\r$/m)
  expect(letter).toMatch(/^To: ada@tour\.example\r$/m)
  // Long lines are folded at an "=" in a mail's own writing.
  expect(letter.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(link)
})

test('a mail server that is away is told, not passed over', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
  await expect(deliverLink('ada@tour.example', 'https://tour.example', 'fr')).rejects.toThrow(
    /ECONNREFUSED/,
  )
})
