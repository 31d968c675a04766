import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const HERE = import.meta.dirname
const TITLE = /^### (?:`([a-z/]+)\/`|.*)\n/

/** The files of the README's tables, each with its room. */
function told(): string[] {
  const readme = readFileSync(join(HERE, 'README.md'), 'utf8')
  const [, files = ''] = /\n## Its files\n(.*?)\n## /s.exec(readme) ?? []
  return files
    .split(/\n(?=### )/)
    .slice(1)
    .flatMap((table) => {
      const room = TITLE.exec(table)?.[1] ?? ''
      const cells = [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell)
      return cells.flatMap((cell) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => join(room, name)),
      )
    })
}

test('the README names each file once, in its room, and none that is not there', () => {
  const files = readdirSync(HERE, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /(?<!\.test)\.ts$/.test(one.name))
    .map((one) => join(one.parentPath, one.name).slice(HERE.length + 1))
  expect(told().toSorted()).toEqual(files.toSorted())
})
