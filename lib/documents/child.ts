import { readDocument } from './read.ts'

// Runs alone in its own process: a line with the file's name, then its bytes, on standard input; the result as JSON out.
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
const received = Buffer.concat(chunks)
const cut = received.indexOf('\n')
const filename = received.subarray(0, Math.max(cut, 0)).toString('utf8')
const result = await readDocument(new Uint8Array(received.subarray(cut + 1)), filename)
process.stdout.write(JSON.stringify(result), () => process.exit(0))
