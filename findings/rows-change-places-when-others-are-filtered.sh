#!/usr/bin/env bash
# A good engineer would guess: a sorted table keeps two rows in the same order whatever filter is set. A filter takes rows away; it
# does not turn round those that stay.
# What happens: in @tanstack/react-table a column that names no sortFn gets one chosen from the values, "alphanumeric" where one of
# the first ten has a digit ("Round 9" before "Round 10"), else "text" ("Round 10" before "Round 9"). The ten are those of the
# filtered rows. A list of which the eleventh is the first with a digit is sorted as text; filtered down to a few it is sorted
# with its numbers, and two rows that were there before and after change places, in the same column, same direction. So does
# a list whose rows merely arrive in another order. A column that names its sortFn keeps them.
# Source: @tanstack/table-core, features/row-sorting/rowSortingFeature.utils.js (getAutoSortFn reads the first ten of
# getFilteredRowModel().flatRows).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @tanstack/react-table@9.3.1 react@19.3.1 react-dom@19.3.1 >/dev/null 2>&1
cat >order.mjs <<'JS'
import { readFileSync } from 'node:fs'
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFns,
  rowSortingFeature,
  sortFns,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns,
  sortFns,
})
const words = ['Autumn', 'Bridge', 'Call', 'Draft', 'Essay', 'Fall', 'Grant', 'Half', 'Interim', 'June']
const data = [...words, 'Round 9', 'Round 10'].map((name) => ({ name }))

function orderOf({ filter, sortFn, rows = data }) {
  let seen = []
  function Table() {
    const table = useTable({
      features,
      data: rows,
      columns: [{ accessorKey: 'name', filterFn: 'includesString', ...(sortFn ? { sortFn } : {}) }],
      initialState: {
        sorting: [{ id: 'name', desc: false }],
        columnFilters: filter ? [{ id: 'name', value: filter }] : [],
      },
    })
    seen = table.getRowModel().rows.map((row) => row.original.name).filter((name) => name.startsWith('Round'))
    return null
  }
  renderToString(createElement(Table))
  return seen.join(', ')
}

const { version } = JSON.parse(readFileSync('node_modules/@tanstack/react-table/package.json', 'utf8'))
const seen = {
  'no filter': orderOf({}),
  'filtered by "round"': orderOf({ filter: 'round' }),
  'no filter, rows arriving last first': orderOf({ rows: [...data].reverse() }),
  'named sortFn, no filter': orderOf({ sortFn: 'alphanumeric' }),
  'named sortFn, filtered': orderOf({ sortFn: 'alphanumeric', filter: 'round' }),
}
console.log(`@tanstack/react-table ${version}`)
for (const [way, order] of Object.entries(seen)) console.log(`${way}: ${order}`)
const NUMBERS = 'Round 9, Round 10'
const expected = ['Round 10, Round 9', NUMBERS, NUMBERS, NUMBERS, NUMBERS]
const asSeen = JSON.stringify(Object.values(seen)) === JSON.stringify(expected)
console.log(asSeen ? 'as seen: the filter turned the two rows round' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node order.mjs
