import { conclude, listSources, type Source } from './checks/sources.ts'

// From left to right: a folder imports from its left and from itself, never from a neighbour.
const LAYERS = [
  ['lib/text', 'lib/documents', 'lib/i18n'],
  ['db'],
  ['lib/operation'],
  ['lib/auth', 'lib/audit'],
  ['lib/councils', 'lib/jurisdictions'],
  ['lib/cycles'],
  ['lib/submissions'],
  ['lib/intake', 'lib/themes', 'lib/membership'],
  ['lib/trends', 'lib/followthrough', 'lib/exchange', 'lib/waiting'],
  ['lib/agendas'],
  ['lib/exports'],
  ['lib/archive'],
  ['app', 'scripts', 'e2e'],
]

const PURE: Record<string, RegExp> = {
  'lib/text': /^natural\//,
  'lib/documents': /^(node:|mammoth$|yauzl$|unpdf$|saxes$|fast-xml-parser$)/,
}

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
  const isTest = /\.test\.ts$|\/testing\//.test(path)
  if (!target.startsWith('#')) {
    const isOwn = target.startsWith('.')
    if (pure && !isOwn && !isTest && !pure.test(target))
      return [`${path}: ${target} in a pure folder`]
    return []
  }
  const goal = target.slice(1)
  if (folderOf(goal) === folderOf(path)) return []
  if (layerOf(goal) < layerOf(path)) return []
  if (layerOf(path) === LAYERS.length - 1 && layerOf(goal) === layerOf(path)) return []
  return [`${path}: ${target} is to its right, or beside it`]
}

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'lib' ? `lib/${second}` : first
}

function layerOf(path: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folderOf(path)))
}
