#!/usr/bin/env bash
# A good engineer would guess: a theme called "Services, numérique", set as one category of a meeting, is one category of the
# calendar file, whichever library writes it and whichever reads it: RFC 5545 escapes a comma inside a value ("\,"), and the
# same libraries do so in SUMMARY and LOCATION of the same event.
# What happens: "ics" escapes the comma of the summary, but writes that of a category bare, so it is two for every reader.
# "ical-generator" writes it escaped, but "node-ical" cuts at the escaped comma too, and leaves the backslash behind as the
# last letter of the first half. Of the four pairs of a writer and a reader one keeps the category whole. A name with a comma
# has to go where no list is (SUMMARY, DESCRIPTION), or each name in a CATEGORIES line of its own with the comma replaced.
# Source: RFC 5545, 3.3.11 and 3.8.1.2; ics, pipeline/format.js (categories joined by a bare comma); node-ical, ical.js
# (the value of CATEGORIES is split at every comma).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ics@3.12.0 ical-generator@10.2.0 ical.js@2.2.1 node-ical@0.26.1 >/dev/null 2>&1
cat >categories.mjs <<'JS'
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import ical from 'ical-generator'
import { createEvent } from 'ics'
import nodeIcal from 'node-ical'

const NAME = 'Services, numérique'
const start = new Date('2026-05-01T14:00:00Z')
const end = new Date('2026-05-01T16:00:00Z')

const calendar = ical()
const meeting = calendar.createEvent({ id: 'a', start, end, summary: NAME })
meeting.createCategory({ name: NAME })
const byIcs = createEvent({
  uid: 'a',
  title: NAME,
  start: [2026, 5, 1, 14, 0],
  end: [2026, 5, 1, 16, 0],
  categories: [NAME],
})
if (byIcs.error) throw byIcs.error

function readByIcalJs(text) {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  return [event.getFirstPropertyValue('summary'), event.getFirstProperty('categories').getValues()]
}
function readByNodeIcal(text) {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT')
  return [event.summary, event.categories]
}

for (const name of ['ics', 'ical-generator', 'ical.js', 'node-ical'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version)
const expected = {
  'ics → ical.js': ['Services', ' numérique'],
  'ics → node-ical': ['Services', 'numérique'],
  'ical-generator → ical.js': [NAME],
  'ical-generator → node-ical': ['Services\\', 'numérique'],
}
const seen = {}
let summaries = true
for (const [writer, text] of [['ics', byIcs.value], ['ical-generator', calendar.toString()]]) {
  console.log(`${writer}: ${/^CATEGORIES.*$/m.exec(text)?.[0].trim()}`)
  for (const [reader, read] of [['ical.js', readByIcalJs], ['node-ical', readByNodeIcal]]) {
    const [summary, categories] = read(text)
    summaries &&= summary === NAME
    seen[`${writer} → ${reader}`] = categories
    console.log(`${writer} → ${reader}: summary ${JSON.stringify(summary)}, categories ${JSON.stringify(categories)}`)
  }
}
const asSeen = summaries && JSON.stringify(seen) === JSON.stringify(expected)
console.log(asSeen ? 'as seen: one pair of four keeps the category, all keep the summary' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node categories.mjs
