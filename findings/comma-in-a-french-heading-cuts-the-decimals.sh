#!/usr/bin/env bash
# A good engineer would guess: a table as a French spreadsheet saves it, with ";" between cells and "," in decimals, is told from an
# English one by any reader that finds the separator by itself: ";" cuts every line into as many cells, and no line has more.
# What happens: "papaparse", "csvtojson" and SheetJS guess by counting, and try the comma first. Where each line has as many commas
# as semicolons, both cut evenly and the comma wins: two columns of shares ("0,5") under names that hold a comma ("Permis, part")
# come out as three other columns, "2031;0", "5;0" and "7". No error is raised and no line is uneven. The same figures under names
# without a comma are read rightly by the three, so the fault comes and goes with a word of the heading. A first line "sep=;" is
# heard by SheetJS, and is a row of data for papaparse and csvtojson; only naming the separator is safe everywhere.
# Source: papaparse, guessDelimiter (least change in the number of fields from line to line, candidates from the comma on);
# RFC 4180 knows no separator but the comma.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent csvtojson@2.0.14 papaparse@5.7.1 xlsx@0.18.5 >/dev/null 2>&1
cat >guess.mjs <<'JS'
import { readFileSync } from 'node:fs'
import csvtojson from 'csvtojson'
import Papa from 'papaparse'
import XLSX from 'xlsx'

const FIGURES = '2031;0,5;0,7\n2030;0,4;0,6\n'
const tables = {
  'names without a comma': `Cycle;Permis;Formation\n${FIGURES}`,
  'names with a comma': `Cycle;Permis, part;Formation, part\n${FIGURES}`,
  'the same after sep=;': `sep=;\nCycle;Permis, part;Formation, part\n${FIGURES}`,
}
const readers = {
  csvtojson: (text) => csvtojson({ noheader: true, output: 'csv', delimiter: 'auto' }).fromString(text),
  papaparse: (text) => Papa.parse(text, { skipEmptyLines: true }),
  xlsx: (text) => XLSX.utils.sheet_to_json(Object.values(XLSX.read(text, { type: 'string', raw: true }).Sheets)[0], { header: 1 }),
}
const RIGHT = '["2030","0,4","0,6"]'
const CUT = '["2030;0","4;0","6"]'
const expected = {
  csvtojson: [RIGHT, CUT, RIGHT],
  papaparse: [RIGHT, CUT, RIGHT],
  xlsx: [RIGHT, CUT, RIGHT],
}
let isAsSeen = true
for (const [reader, read] of Object.entries(readers)) {
  console.log(reader, JSON.parse(readFileSync(`node_modules/${reader}/package.json`, 'utf8')).version)
  for (const [index, [what, text]] of Object.entries(tables).entries()) {
    const result = await read(text)
    const rows = result.data ?? result
    const last = JSON.stringify(rows.at(-1))
    console.log(`  ${what}: last line ${last}, ${rows.length} lines, errors ${result.errors?.length ?? 0}`)
    isAsSeen &&= last === expected[reader][index] && (result.errors?.length ?? 0) === 0
    if (index === 2) isAsSeen &&= rows.length === (reader === 'xlsx' ? 3 : 4)
  }
}
console.log(isAsSeen ? 'as seen: a comma in the names turns decimals into columns' : 'changed')
process.exitCode = isAsSeen ? 0 : 1
JS
node guess.mjs
