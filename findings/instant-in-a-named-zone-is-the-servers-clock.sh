#!/usr/bin/env bash
# A good engineer would guess: a Date is an instant, so an event that begins at one and is given the zone America/Toronto is written
# as that instant's hour in Toronto, on whichever server the calendar is made; ten o'clock in Ottawa is ten o'clock.
# What happens: "ical-generator" writes the hour that the server's own clock shows for a native Date, and sets TZID=America/Toronto
# beside it. A meeting at 10:00 in Ottawa is 14:00 "Toronto" on a server that keeps UTC, 07:00 on one in Vancouver, right only
# where TZ is Toronto by chance (the laptop of whoever tried it). The same instant as a Luxon DateTime is converted and right
# everywhere, for that object can be moved to a zone; a native Date without a zone is written in UTC and right too.
# Source: ical-generator, README ("If a time zone is set, ical-generator assumes that the given time matches the time zone", and
# below it an example with new Date() and Europe/London); RFC 5545, 3.3.5 form 3.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ical-generator@10.2.0 luxon@3.7.2 node-ical@0.26.1 >/dev/null 2>&1
cat >write.mjs <<'JS'
import ical from 'ical-generator'
import { DateTime } from 'luxon'
import nodeIcal from 'node-ical'

const start = new Date('2031-06-09T14:00:00Z')
const events = {
  'Date, in a zone': { start, timezone: 'America/Toronto' },
  'Luxon, in a zone': { start: DateTime.fromJSDate(start), timezone: 'America/Toronto' },
  'Date, no zone': { start },
}
const read = Object.entries(events).map(([way, event]) => {
  const calendar = ical()
  calendar.createEvent({ ...event, id: 'meeting', summary: 'Council' })
  const text = calendar.toString()
  const { start: again } = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT')
  return [way, /DTSTART.*/.exec(text)[0].trim(), again.toISOString()]
})
console.log(JSON.stringify(read))
JS
cat >compare.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

for (const name of ['ical-generator', 'luxon', 'node-ical'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version)
const TOLD = '2031-06-09T14:00:00.000Z'
const expected = {
  UTC: ['2031-06-09T18:00:00.000Z', TOLD, TOLD],
  'America/Toronto': [TOLD, TOLD, TOLD],
  'America/Vancouver': ['2031-06-09T11:00:00.000Z', TOLD, TOLD],
}
let isAsSeen = true
for (const [zone, instants] of Object.entries(expected)) {
  const read = JSON.parse(execFileSync('node', ['write.mjs'], { encoding: 'utf8', env: { ...process.env, TZ: zone } }))
  for (const [way, line, instant] of read) console.log(`server in ${zone}, ${way}: ${line} = ${instant}`)
  isAsSeen &&= JSON.stringify(read.map(([, , instant]) => instant)) === JSON.stringify(instants)
}
console.log(isAsSeen ? 'as seen: 14:00 UTC told, another instant written wherever the server is not in Toronto' : 'changed')
process.exitCode = isAsSeen ? 0 : 1
JS
node compare.mjs
