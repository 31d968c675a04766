import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readForm } from './counted-form.ts'

const BOUNDARY = 'a-boundary'
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`
const HEAD = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="files"; filename="é.txt"\r\n\r\n`

function* inPieces(pieces: number, size: number) {
  yield Buffer.from(HEAD)
  for (let piece = 0; piece < pieces; piece += 1) yield Buffer.alloc(size, 'a')
  yield Buffer.from(`\r\n--${BOUNDARY}--\r\n`)
}

/** Read as it is asked for, as Next hands it over. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const parts = incoming[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const next = await parts.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
}

/** Asks a real server with a body in pieces: what it read, and the memory it took at most. */
async function send(pieces: number, size: number, most: number) {
  let peak = 0
  const server = createServer(async (incoming, response) => {
    const headers = { 'content-type': TYPE }
    const init = { method: 'POST', headers, body: bodyOf(incoming), duplex: 'half' }
    const request = new Request('http://here.invalid', init)
    const form = await readForm(request, most)
    const file = form === 'too-large' ? null : form.get('files')
    response.end(form === 'too-large' ? form : String(file instanceof File ? file.size : 'none'))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const before = process.memoryUsage().rss
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss - before)
  }, 5)
  const outgoing = ask({ port: address.port, method: 'POST', headers: { 'content-type': TYPE } })
  Readable.from(inPieces(pieces, size)).pipe(outgoing)
  const [answer] = await once(outgoing, 'response')
  let said = ''
  for await (const part of answer) said += part
  clearInterval(watch)
  outgoing.destroy()
  server.closeAllConnections()
  server.close()
  return { said, peak }
}

test('a form in pieces below the limit is read whole', async () => {
  expect((await send(8, 65_536, 1_000_000)).said).toBe('524288')
})

test('a form in pieces beyond the limit is answered, and takes no memory to speak of', async () => {
  const { said, peak } = await send(4800, 65_536, 4_000_000)
  expect(said).toBe('too-large')
  expect(peak).toBeLessThan(120_000_000)
})

test('what declares too much is not read at all', async () => {
  const headers = { 'content-type': TYPE, 'content-length': '5000' }
  const request = new Request('http://here.invalid', { method: 'POST', headers, body: HEAD })
  expect(await readForm(request, 4000)).toBe('too-large')
  expect(request.bodyUsed).toBe(false)
})
