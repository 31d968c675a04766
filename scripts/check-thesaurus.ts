import { readFile, writeFile } from 'node:fs/promises'
import { readThesaurus } from '#lib/text/thesaurus.ts'
import { thesaurusFaults } from '#lib/text/thesaurus-faults.ts'
import { workOutStems } from '#lib/text/work-out-stems.ts'

const STEMS = 'lib/text/worked-out-stems.ts'

const thesaurus = readThesaurus()
const faults = thesaurusFaults(thesaurus)
const stems = workOutStems(thesaurus)
if (process.argv.includes('--write')) await writeFile(STEMS, stems)
else if ((await readFile(STEMS, 'utf8')).replaceAll('\r\n', '\n') !== stems)
  faults.push(`${STEMS} is out of date: npm run check:thesaurus -- --write`)
for (const fault of faults) console.error(fault)
console.info(
  faults.length === 0
    ? `thesaurus: ${thesaurus.concepts.length} concepts in ${thesaurus.fields.length} fields, in order`
    : `thesaurus: ${faults.length} to mend`,
)
process.exitCode = faults.length === 0 ? 0 : 1
