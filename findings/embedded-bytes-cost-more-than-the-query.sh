#!/usr/bin/env bash
# A good engineer would guess: PGlite runs in the same process, so a document kept as bytea comes back for little more than the
# copy of its bytes; where reading a page of documents is slow, it is the query or the disk.
# What happens: the wire between the two halves of PGlite carries bytea as hexadecimal text, and its default parser and
# serializer turn that into bytes and back one byte at a time in JavaScript. Six reads of a document of 400 kB take several
# times as long as the same reads with a parser that leaves the work to Buffer, and the event loop is blocked all the while.
# The options "parsers" and "serializers", keyed by the type's number, put that right without touching a query.
# Source: @electric-sql/pglite, src/types.ts (the serializer and parser of BYTEA); PostgreSQL manual, 8.4.1 (bytea hex format).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @electric-sql/pglite@0.5.16 >/dev/null 2>&1
cat >bytes.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { PGlite, types } from '@electric-sql/pglite'

const SIZE = 400_000
const READS = 6
const document = Uint8Array.from({ length: SIZE }, (_, at) => (at * 31) % 251)
const byBuffer = {
  parsers: { [types.BYTEA]: (hex) => new Uint8Array(Buffer.from(hex.slice(2), 'hex')) },
  serializers: { [types.BYTEA]: (bytes) => `\\x${Buffer.from(bytes).toString('hex')}` },
}

async function measure(options) {
  const db = new PGlite(options)
  await db.exec('create table documents (id int primary key, bytes bytea not null)')
  await db.query('insert into documents values (1, $1)', [document])
  const read = async () => (await db.query('select bytes from documents where id = 1')).rows[0].bytes
  const first = await read()
  const isSame = Buffer.compare(Buffer.from(first), Buffer.from(document)) === 0
  const taken = []
  for (let at = 0; at < READS; at += 1) {
    const { user } = process.cpuUsage()
    await read()
    taken.push((process.cpuUsage().user - user) / 1000)
  }
  await db.close()
  return { isSame, median: taken.sort((a, b) => a - b)[READS / 2] }
}

await measure(byBuffer)
const usual = await measure({})
const buffered = await measure(byBuffer)
const ratio = usual.median / buffered.median
const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'))
console.log(`PGlite ${version}`)
console.log(`one read of ${SIZE} bytes: ${usual.median.toFixed(1)} ms of processor as it comes, ${buffered.median.toFixed(1)} with Buffer, ${ratio.toFixed(1)} times`)
const asSeen = usual.isSame && buffered.isSame && ratio > 2.5
console.log(asSeen ? 'as seen: the hexadecimal costs more than the query' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node bytes.mjs
