#!/usr/bin/env bash
# A good engineer would guess: where a PDF itself says that the hyphen at a line's end was put there by the program (Word writes
# it as a Span whose ActualText is U+00AD, a soft hyphen), whoever extracts the text with pdf.js is told, by another letter or
# by a property of the stretch; so "accomplish-/ments" can be told from "front-/line" without a dictionary.
# What happens: pdf.js gives "-" for both. The stretch is announced with includeMarkedContent, but without its ActualText, and
# the operator list, which names a layer's group at the same place, has nothing there: no call of the library gives what the
# page says. mupdf reads the first as U+00AD and the second as "-".
# Source: ISO 32000-2, 14.9.4 (ActualText; its example is a hyphenated word); pdf.js, src/core/evaluator.js (properties of
# marked content are parsed for /OC alone).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent pdfjs-dist@5.4.624 mupdf@1.28.1 >/dev/null 2>&1
cat >hyphen.mjs <<'JS'
import { readFileSync } from 'node:fs'
import * as mupdf from 'mupdf'
import { getDocument, OPS, version } from 'pdfjs-dist/legacy/build/pdf.mjs'

const soft = '/Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC'
const page = `BT /F1 12 Tf 72 720 Td (What we accomplish) Tj ${soft} 0 -14 Td (ments of the front) Tj (-) Tj 0 -14 Td (line) Tj ET\n`
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${page.length} >>\nstream\n${page}endstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
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
const bytes = new TextEncoder().encode(pdf)

const opened = mupdf.Document.openDocument(bytes.slice(), 'application/pdf')
const heard = opened.loadPage(0).toStructuredText('preserve-whitespace').asText().trim().split('\n')
const first = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1)
const { items } = await first.getTextContent({ includeMarkedContent: true })
const read = items.map(({ str, hasEOL }) => (str ?? '') + (hasEOL ? '\n' : '')).join('').trim().split('\n')
const stretch = items.find(({ type }) => type === 'beginMarkedContentProps')
const { fnArray, argsArray } = await first.getOperatorList()
const operator = argsArray[fnArray.indexOf(OPS.beginMarkedContentProps)]
console.log(`mupdf ${JSON.parse(readFileSync('node_modules/mupdf/package.json', 'utf8')).version}: ${JSON.stringify(heard).replaceAll('\u00ad', '\\u00ad')}`)
console.log(`pdf.js ${version}: ${JSON.stringify(read)}`)
console.log('the stretch in its text:', JSON.stringify(stretch))
console.log('the same in its operators:', JSON.stringify(operator))
const asSeen =
  heard[0].endsWith('\u00ad') && heard[1].endsWith('front-') &&
  read[0].endsWith('accomplish-') && read[1].endsWith('front-') &&
  !JSON.stringify(items).includes('\u00ad') && stretch?.id === null && operator?.[1] === undefined
console.log(asSeen ? 'as seen: both hyphens are one letter to pdf.js' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node hyphen.mjs 2>/dev/null
