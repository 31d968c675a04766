import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fields } from './act.ts'
import type { Things } from './things.ts'

const MANIFEST = '.next/server/server-reference-manifest.json'
const FOLDER = 'app/[locale]/'

export type Built = { id: string; name: string; page: string }

/** Every server action of the build, by its file and its name, and a page that shows it. */
export function listBuilt(): Built[] {
  const { node } = JSON.parse(readFileSync(MANIFEST, 'utf8'))
  const entries: [string, { filename: string; exportedName: string; workers: object }][] =
    Object.entries(node)
  return entries.map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename.replace(FOLDER, '')} ${exportedName}`,
    page: `/${(Object.keys(workers)[0] ?? '').replace(FOLDER, '').replace(/\/?page$/, '')}`,
  }))
}

/** The address of a page of one council, where its route has a name in brackets. */
export function addressOf(route: string, of: Things): string {
  const ids: Record<string, number> = {
    agendas: of.agendaId,
    cycles: of.cycleId,
    documents: of.document,
    intake: of.importId,
    runs: of.preview,
    submissions: of.submissionId,
  }
  const steps = route.split('/')
  return steps
    .map((step, at) => {
      if (step === '[code]') return 'T-01'
      const id = ids[steps[at - 1] ?? '']
      if (step === '[id]' && id !== undefined) return String(id)
      if (step.startsWith('[')) throw new Error(`nobody knows what ${step} of ${route} is`)
      return step
    })
    .join('/')
}

type Sent = { council: string; fields: Fields } | { council: string; arguments: unknown[] }

/** What a browser sends of a form, or of a call: the council is the one of the page it stood on. */
export function bodyOf(sent: Sent): BodyInit {
  if ('arguments' in sent) return JSON.stringify([sent.council, ...sent.arguments])
  const body = new FormData()
  for (const [name, value] of Object.entries({ council: sent.council, ...sent.fields }))
    body.append(`_1_${name}`, String(value))
  body.append('0', '[null,"$K1"]')
  return body
}

/** Each route handler of the file system, and the methods that it answers. */
export function listRoutes(): { path: string; methods: string[] }[] {
  return addressesOf('app', 'route.ts').map((path) => {
    const written = readFileSync(join('app', path, 'route.ts'), 'utf8')
    const methods = written.matchAll(/^export (?:async )?(?:function|const) ([A-Z]+)\b/gm)
    return { path, methods: [...methods].map(([, method = '']) => method) }
  })
}

const OUTSIDE = /^\/(sign-in|set-up|answer|\[\.\.\.rest\])/

/** Each page that is for somebody signed in. */
export function listPages(): string[] {
  return addressesOf(FOLDER, 'page.tsx').filter((path) => !OUTSIDE.test(path))
}

function addressesOf(folder: string, file: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(`/${file}`))
    .map((path) => path.slice(0, -file.length - 1))
    .sort()
}
