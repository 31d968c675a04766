import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentRead } from '#lib/reading/isolated.ts'

// Reads a folder of files with the reader whose path it is given, and prints how quickly.

const [place = '', folder = '', knowledgeFile = '', workers = '1'] = process.argv.slice(2)
const reader: typeof import('#lib/reading/isolated.ts') = await import(pathToFileURL(place).href)
const knowledge = JSON.parse(readFileSync(knowledgeFile, 'utf8'))
const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
let used: DocumentRead[] = []
reader.documentRead.subscribe((message) => {
  if (isRead(message)) used.push(message)
})

await readAll(files.slice(0, Number(workers) * 2))
used = []
const seconds = await readAll(files)
const told = used.flatMap((read) => (read.used ? [read.used] : []))
const cpuSeconds = told.reduce((sum, one) => sum + one.cpuSeconds, 0)
console.info(
  JSON.stringify({
    perSecond: files.length / seconds,
    milliseconds: (cpuSeconds * 1000) / told.length,
    megabytes: Math.max(...told.map((one) => one.peakMegabytes)),
  }),
)
reader.endIdleReaders()

async function readAll(some: typeof files): Promise<number> {
  const start = performance.now()
  const queue = [...some]
  const next = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      const read = await reader.readFormInChild(file.bytes, file.name, knowledge)
      if (!read.ok) throw new Error(`${file.name}: ${read.reason}`)
    }
  }
  await Promise.all(Array.from({ length: Number(workers) }, next))
  return (performance.now() - start) / 1000
}

function isRead(message: unknown): message is DocumentRead {
  return (
    typeof message === 'object' && message !== null && 'used' in message && 'filename' in message
  )
}
