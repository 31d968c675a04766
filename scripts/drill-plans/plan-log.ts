import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import type { Server } from '#db/server.ts'
import { type Query, readPlan } from './plan.ts'

const HEAD = /^(\d+\.\d+) LOG: {2}duration: ([\d.]+) ms {2}plan:$/
/** For what the server has written to reach us. */
const DELIVERY_MILLISECONDS = 200

const SETTINGS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_format': 'json',
}

/** Has the server write down, for a database, each statement with the plan it really followed. */
export async function logPlans(url: string): Promise<void> {
  const database = new URL(url).pathname.slice(1)
  const client = postgres(url, { max: 1, onnotice: () => {} })
  for (const [name, value] of Object.entries(SETTINGS))
    await client.unsafe(`alter database ${database} set ${name} = '${value}'`)
  // Of the whole server: seconds since 1970, to the millisecond, before each line.
  await client.unsafe("alter system set log_line_prefix = '%n '")
  await client.unsafe('select pg_reload_conf()')
  await client.end()
}

/** What has been written since it was last taken. */
export function hearPlans(server: Server): { take: () => Promise<Query[]> } {
  let heard = ''
  server.process.stderr?.setEncoding('utf8').on('data', (words) => {
    heard += String(words)
  })
  return {
    take: async () => {
      await pause(DELIVERY_MILLISECONDS)
      const lines = heard.split('\n')
      heard = ''
      return queriesIn(lines)
    },
  }
}

/** A plan's lines follow their head, each with a tab before it. */
function queriesIn(lines: readonly string[]): Query[] {
  return lines.flatMap((line, at) => {
    const [, ended, took] = HEAD.exec(line) ?? []
    if (ended === undefined || took === undefined) return []
    const rest = lines.slice(at + 1)
    const end = rest.findIndex((one) => !one.startsWith('\t'))
    const json = rest.slice(0, end < 0 ? undefined : end).join('\n')
    return [{ ...readPlan(json), ended: Number(ended) * 1000, took: Number(took) }]
  })
}
