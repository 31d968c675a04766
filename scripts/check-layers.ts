import { dirname, join } from 'node:path/posix'
import { conclude, listSources, type Source } from './checks/sources.ts'

// From left to right: a folder imports from its left and from itself, never from a neighbour.
const LAYERS = [
  ['lib/text', 'lib/documents', 'lib/i18n'],
  ['lib/reading', 'lib/links'],
  ['db'],
  ['lib/operation', 'lib/lists'],
  ['lib/auth'],
  ['lib/audit'],
  ['lib/councils', 'lib/jurisdictions'],
  ['lib/cycles'],
  ['lib/submissions'],
  ['lib/intake', 'lib/themes', 'lib/membership'],
  ['lib/answers'],
  ['lib/trends', 'lib/followthrough', 'lib/exchange', 'lib/waiting', 'lib/reminders'],
  ['lib/agendas', 'lib/rounds'],
  ['lib/exports'],
  ['lib/archive'],
  ['app', 'scripts', 'e2e'],
]

// The rooms of a folder, in the same manner; the first and the last are what stands at its door.
const ROOMS: Record<string, string[][]> = {
  'lib/documents': [
    ['encodings.ts', 'form.ts', 'default-template.ts'],
    ['words'],
    ['read'],
    ['sections'],
    ['answers'],
    ['head'],
    ['claims'],
    ['recognise.ts', 'recognise-whole.ts'],
  ],
}

const PURE: Record<string, RegExp> = {
  'lib/text': /^natural\//,
  'lib/links': /^$/,
  'lib/documents':
    /^(node:|mammoth$|yauzl$|unpdf$|saxes$|fast-xml-parser$|tesseract\.js$|@napi-rs\/canvas$)/,
}

const IS_TEST = /\.test\.ts$|\/testing\//
const FORBIDDEN_FOLDERS = /(^|\/)(components|utils|helpers|hooks|types|constants)\//
const IMPORT =
  /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

const faults = listSources(/\.(ts|tsx)$/).flatMap((source) => [
  ...faultsOfPlace(source),
  ...[...source.text.matchAll(IMPORT)].flatMap(([, from, bare, lazy]) =>
    faultOfImport(source.path, from ?? bare ?? lazy ?? ''),
  ),
])
conclude('layers', faults)

function faultsOfPlace({ path, text }: Source): string[] {
  const found: string[] = []
  if (FORBIDDEN_FOLDERS.test(path)) found.push(`${path}: a thing lives with its subject`)
  if (/^lib\/[^/]+\.tsx?$/.test(path)) found.push(`${path}: no file is loose in lib`)
  if (layerOf(path) < 0) found.push(`${path}: its folder has no layer`)
  if (ROOMS[folderOf(path)] && roomOf(path) < 0 && !IS_TEST.test(path))
    found.push(`${path}: it stands in no room`)
  if (/^export \* from|^export \{[^}]*\} from/m.test(text) && path !== 'lib/text/index.ts')
    found.push(`${path}: only lib/text/index.ts re-exports`)
  if (path === 'db/client.ts' && !text.startsWith("import 'server-only'"))
    found.push(`${path}: it must open with import 'server-only'`)
  if (/\/(page|layout)\.tsx$/.test(path) && /^['"]use client/.test(text))
    found.push(`${path}: 'use client' marks leaves, never a page or a layout`)
  return found
}

function faultOfImport(path: string, target: string): string[] {
  if (target.startsWith('../../')) return [`${path}: ${target} climbs too far; use # imports`]
  const pure = PURE[folderOf(path)]
  const isTest = IS_TEST.test(path)
  if (!target.startsWith('#')) {
    const isOwn = target.startsWith('.')
    if (isOwn) return isTest ? [] : faultOfRoom(path, join(dirname(path), target))
    return pure && !isTest && !pure.test(target) ? [`${path}: ${target} in a pure folder`] : []
  }
  const goal = target.slice(1)
  if (folderOf(goal) === folderOf(path)) return isTest ? [] : faultOfRoom(path, goal)
  if (layerOf(goal) < layerOf(path)) return []
  if (layerOf(path) === LAYERS.length - 1 && layerOf(goal) === layerOf(path)) return []
  return [`${path}: ${target} is to its right, or beside it`]
}

function faultOfRoom(path: string, goal: string): string[] {
  return roomOf(goal) <= roomOf(path) ? [] : [`${path}: ${goal} is in a room to its right`]
}

/** Where the room of a path stands in its folder, from the left; 0 where a folder has none, -1 where the path is in none. */
function roomOf(path: string): number {
  const [, , room = ''] = path.split('/')
  return ROOMS[folderOf(path)]?.findIndex((rooms) => rooms.includes(room)) ?? 0
}

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'lib' ? `lib/${second}` : first
}

function layerOf(path: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folderOf(path)))
}
