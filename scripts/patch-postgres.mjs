// postgres.js 3.4.9 does not survive a server that is killed or restarted. Run after each install; plain Node, since
// nothing else is there yet. What goes wrong without each of the changes is told by db/crash.server.test.ts.
import { readFileSync, writeFileSync } from 'node:fs'

const VERSION = '3.4.9'

const CHANGES = [
  {
    // A write with no socket throws outside any promise: Node dies of it, and Next leaks a connection.
    file: 'connection.js',
    before: `  function nextWrite(fn) {
    const x = socket.write(chunk, fn)
`,
    after: `  function nextWrite(fn) {
    if (socket === null) {
      nextWriteTimer !== null && clearImmediate(nextWriteTimer)
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options))
      return true
    }
    const x = socket.write(chunk, fn)
`,
  },
  {
    // A write cancelled by the end of its connection counts as waiting for ever, and the next connection says nothing.
    file: 'connection.js',
    before: `    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)
`,
    after: `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener('data', data)
`,
  },
  {
    // What was sent between the error and the end of a connection is answered by nobody, and waits for ever.
    file: 'connection.js',
    before: `    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
`,
    after: `    ;(query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
    query = null
`,
  },
  {
    // A connection that ends while it reads the array types rejects a promise that nobody holds, and Node dies of it.
    file: 'connection.js',
    before: `        return fetchArrayTypes()
`,
    after: `        return fetchArrayTypes().catch(() => {
          needsTypes = options.fetch_types
        })
`,
  },
  {
    // A transaction whose connection ended goes on in the connection that replaces it: half of it is stored.
    file: 'index.js',
    before: `        new Promise((_, reject) => connection.onclose = reject)
`,
    after: `        new Promise((_, reject) => connection.onclose = e => reject(lost = e))
`,
  },
  {
    file: 'index.js',
    before: `      , connection
      , prepare = null
`,
    after: `      , connection
      , lost = null
      , prepare = null
`,
  },
  {
    file: 'index.js',
    before: `        q.catch(e => uncaughtError || (uncaughtError = e))
`,
    after: `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost)
`,
  },
]

const folder = new URL('../node_modules/postgres/', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
if (version !== VERSION)
  fail(`they were written for ${VERSION} and this is ${version}; see which are still needed`)

for (const build of ['src', 'cjs/src']) {
  for (const { file, before, after } of CHANGES) {
    const place = new URL(`${build}/${file}`, folder)
    const text = readFileSync(place, 'utf8')
    if (text.includes(after)) continue
    if (text.split(before).length !== 2) fail(`${build}/${file} is not the text they expect`)
    writeFileSync(
      place,
      text.replace(before, () => after),
    )
  }
}

function fail(reason) {
  console.error(`The changes to postgres.js were not made: ${reason} (scripts/patch-postgres.mjs).`)
  process.exit(1)
}
