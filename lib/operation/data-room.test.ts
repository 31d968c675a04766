import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderFault } from './data-room.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tour-de-table-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder is made where there is none, and nothing is left in it', () => {
  expect(folderFault(join(folder, 'a/b'))).toBeNull()
  expect(readdirSync(join(folder, 'a/b'))).toEqual([])
})

test('a file is no folder, and nothing goes below one', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(folderFault(file)).toBe('no-folder')
  expect(folderFault(join(file, 'below'))).toBe('no-folder')
})
