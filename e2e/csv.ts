import { type APIRequestContext, expect } from '@playwright/test'

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy

/** A table as programs get it: a record a line, by the names of the columns. */
export async function readTable(
  request: APIRequestContext,
  address: string,
): Promise<Record<string, string>[]> {
  const answer = await request.get(`${address}${address.includes('?') ? '&' : '?'}csv=plain`)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8')
  const [columns = [], ...rows] = parse(await answer.text())
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])))
}

function parse(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.join('') !== '')
}
