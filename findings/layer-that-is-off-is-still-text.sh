#!/usr/bin/env bash
# A good engineer would guess: the text that pdf.js extracts from a page is what a reader of that page sees; or, where it holds
# more, each stretch says which optional content group ("layer") it belongs to, so that what is switched off can be left out.
# What happens: getTextContent() returns the words of a layer that is off as any others, though render() with the same
# document leaves them out. With includeMarkedContent the stretch is there, but its id is null: the id is filled for
# structure tags (/MCID) alone, not for /OC. The one place that names the group is getOperatorList(), so the two lists have to be
# walked in step, counting the stretches that begin.
# Source: pdf.js, src/core/evaluator.js (getTextContent, OPS.beginMarkedContentProps: only a number under MCID makes the id;
# getOperatorList parses the /OC properties for OptionalContentConfig); ISO 32000-2, 8.11.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent pdfjs-dist@5.4.624 >/dev/null 2>&1
cat >layer.mjs <<'JS'
import { getDocument, OPS, version } from 'pdfjs-dist/legacy/build/pdf.mjs'

const page =
  'BT /F1 12 Tf 72 720 Td (The agreement was signed in May.) Tj ET\n' +
  '/OC /Notes BDC BT /F1 12 Tf 72 700 Td (Not to be circulated yet.) Tj ET EMC\n'
const objects = [
  '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /ON [] /OFF [6 0 R] /Order [6 0 R] >> >> >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /Notes 6 0 R >> >> >>',
  `<< /Length ${page.length} >>\nstream\n${page}endstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /OCG /Name (Notes) >>',
]
let pdf = '%PDF-1.7\n'
const places = objects.map((object, at) => {
  const place = pdf.length
  pdf += `${at + 1} 0 obj\n${object}\nendobj\n`
  return place
})
const table = pdf.length
pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
pdf += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`

const document = await getDocument({ data: new TextEncoder().encode(pdf), verbosity: 0 }).promise
const first = await document.getPage(1)
const layers = await document.getOptionalContentConfig()
const [[id, group]] = [...layers]
const isShown = layers.isVisible({ type: 'OCG', id })
const { items } = await first.getTextContent({ includeMarkedContent: true })
const begun = items.find(({ type }) => type === 'beginMarkedContentProps')
const words = items.flatMap(({ str }) => (str ? [str] : []))
const list = await first.getOperatorList()
const named = list.argsArray[list.fnArray.indexOf(OPS.beginMarkedContentProps)]
console.log(`pdf.js ${version}`)
console.log(`layer "${group.name}" is ${isShown ? 'shown' : 'off'}`)
console.log('text:', JSON.stringify(words))
console.log('the stretch in the text:', JSON.stringify(begun))
console.log('the same in the operators:', JSON.stringify(named))
const asSeen =
  !isShown && words.includes('Not to be circulated yet.') && begun?.id === null &&
  named?.[0] === 'OC' && named?.[1]?.id === id
console.log(asSeen ? 'as seen: what is off is text, and only the operators name its layer' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node layer.mjs 2>/dev/null
