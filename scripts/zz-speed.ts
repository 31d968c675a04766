import { join } from 'node:path'
import { themes } from '#lib/text/index.ts'
import { readPairs, sharedFolder } from './bench-themes/sets.ts'
import { invented } from './bench-themes/speed.ts'
import { createHash } from 'node:crypto'
const all = ['services','blog','playbook','sib200'].flatMap(n => readPairs(join(sharedFolder(), `${n}.jsonl`)))
const sizes = process.argv.slice(2).map(Number)
for (const size of sizes) {
  const st = invented(all, size)
  const c = process.cpuUsage(); const t = performance.now()
  const r = themes(st)
  const d = process.cpuUsage(c)
  const h = createHash('sha1').update(JSON.stringify([r.clusters, r.raisedOnce, [...r.reasons]])).digest('hex').slice(0,10)
  console.log(size, 'wall', ((performance.now()-t)/1000).toFixed(2), 'cpu', ((d.user+d.system)/1e6).toFixed(2), 'rss', Math.round(process.memoryUsage.rss()/2**20), h, JSON.stringify(r.figures))
}
