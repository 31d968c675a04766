import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'built-'))
const entry = `said-${process.pid}.ts`
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
writeFileSync(join(folder, 'package-lock.json'), '{}')
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const run = (...said: string[]) =>
  execFileSync(process.execPath, [join(root, 'scripts', 'run.mjs'), entry, ...said], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()

afterAll(() => {
  rmSync(folder, { recursive: true })
  const built = join(root, 'node_modules', '.cache', 'tour-de-table')
  for (const end of ['mjs', 'json'])
    rmSync(join(built, `${entry.replace(/\.ts$/, '')}-${process.versions.modules}.${end}`), {
      force: true,
    })
})

test('a program runs from one file, and from what it says now once a part of it changed', () => {
  write(entry, "import { word } from './word.ts'\nconsole.info(word, process.argv.slice(2).join())")
  write('word.ts', "export const word: string = 'été'")
  expect(run('a', 'b')).toBe('été a,b')
  expect(run()).toBe('été')
  write('word.ts', "export const word: string = 'hiver'")
  expect(run('c')).toBe('hiver c')
})

test('where it cannot be put together, it runs from its sources', () => {
  write(
    entry,
    "import { word } from './word.ts'\nif (word === '') await import('not-installed')\nconsole.info(word)",
  )
  expect(run()).toBe('hiver')
})
