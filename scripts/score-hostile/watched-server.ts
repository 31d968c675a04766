import { createServer } from 'node:http'

/** A server on this machine that only counts who asks it: a document that reaches it has been followed. */
export async function watchedServer() {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.end()
  })
  server.on('connection', () => {
    asked += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('no address')
  return {
    address: `http://127.0.0.1:${place.port}`,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
