import { conclude, listSources } from './checks/sources.ts'

const LINES = 300

// A file may be longer where its first lines say why: `long because: …`.
const faults = listSources(/\.(ts|tsx|mjs|css)$/).flatMap(({ path, text }) => {
  const lines = text.split('\n').length - 1
  const head = text.split('\n').slice(0, 5).join('\n')
  if (lines <= LINES || /long because: \S/.test(head)) return []
  return [`${path}: ${lines} lines; split it along a seam that has a name`]
})
conclude('sizes', faults)
