import { readThesaurus } from '#lib/text/thesaurus.ts'
import { thesaurusFaults } from '#lib/text/thesaurus-faults.ts'

const thesaurus = readThesaurus()
const faults = thesaurusFaults(thesaurus)
for (const fault of faults) console.error(fault)
console.info(
  faults.length === 0
    ? `thesaurus: ${thesaurus.concepts.length} concepts in ${thesaurus.fields.length} fields, in order`
    : `thesaurus: ${faults.length} to mend`,
)
process.exitCode = faults.length === 0 ? 0 : 1
