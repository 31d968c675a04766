#!/usr/bin/env bash
# A good engineer would guess: OCR of a page that lies on its side gives rubbish at a low confidence, whichever side, so that
# trying the four quarter turns and keeping the most confident one puts a page upright.
# What happens: turned a quarter clockwise, Tesseract takes the lines for vertical text and reads every word rightly, in the
# right order, at the same confidence as upright; a quarter the other way, or upside down, it gives as many words, nearly
# all wrong, at half the confidence. The best confidence therefore cannot choose between upright and one of the two sides: a
# page so "found upright" keeps boxes that run down the picture, and whoever builds columns and rows from boxes gets none.
# What does tell the two apart is the shape of the words' boxes: taller than wide for most words of four letters or more.
# Source: Tesseract's page segmentation modes (3 is "fully automatic, but no OSD"), whose layout analysis looks for vertical
# lines of text all the same (textord_tabfind_vertical_text is on by default).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent tesseract.js@7.0.0 @tesseract.js-data/fra@1.0.0 @napi-rs/canvas@0.1.100 \
  dejavu-fonts-ttf@2.37.3 >/dev/null 2>&1
cat >turn.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { createWorker } from 'tesseract.js'

const { version } = JSON.parse(readFileSync('node_modules/tesseract.js/package.json', 'utf8'))
console.log(`tesseract.js ${version}`)
GlobalFonts.registerFromPath('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'Page')
const lines = [
  'La région a ouvert trois comptoirs de service en mai.',
  'Nous avons formé quarante commis aux nouvelles demandes.',
  'Réduire le temps de réponse au téléphone à six minutes.',
  'Publier les formulaires dans les deux langues officielles.',
  'Notre guide de rédaction en langage clair et simple.',
  'Des exemples de sondages menés auprès des citoyens.',
  'Un modèle pour le partage des adresses entre bureaux.',
  'Merci de votre attention et à bientôt.',
]
const wanted = lines.join(' ').split(' ')
const [width, height] = [1240, 1754]

function page(quarters) {
  const lies = quarters % 2 === 1
  const canvas = createCanvas(lies ? height : width, lies ? width : height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate((quarters * Math.PI) / 2)
  pen.translate(-width / 2, -height / 2)
  pen.fillStyle = '#000'
  pen.font = '26px Page'
  for (const [at, line] of lines.entries()) pen.fillText(line, 120, 240 + at * 160)
  return canvas.toBuffer('image/png')
}

const worker = await createWorker(['fra'], 1, {
  langPath: 'node_modules/@tesseract.js-data/fra/4.0.0_best_int',
  cacheMethod: 'none',
  gzip: true,
  errorHandler: (error) => console.error(error),
})
await worker.setParameters({ tessedit_pageseg_mode: '3' })
const seen = []
for (const quarters of [0, 1, 2, 3]) {
  const { data } = await worker.recognize(page(quarters), {}, { blocks: true })
  const words = data.blocks.flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.words)),
  )
  const read = data.text.split(/\s+/).filter(Boolean)
  const right = wanted.filter((word, at) => read[at] === word).length / wanted.length
  const long = words.filter((word) => word.text.length > 3)
  const tall = long.filter(({ bbox }) => bbox.y1 - bbox.y0 > bbox.x1 - bbox.x0).length / long.length
  seen.push({ confidence: data.confidence, right, tall })
  console.log(
    `${quarters * 90} degrees clockwise: confidence ${data.confidence}, ${words.length} words of ${wanted.length},`,
    `${Math.round(right * 100)} % right and in order, boxes taller than wide ${Math.round(tall * 100)} %`,
  )
}
await worker.terminate()
const [upright, right, down, left] = seen
const asSeen =
  Math.abs(upright.confidence - right.confidence) <= 3 && upright.right > 0.9 && right.right > 0.9 &&
  upright.tall < 0.1 && right.tall > 0.9 && down.right < 0.1 && left.right < 0.1 &&
  down.confidence < 70 && left.confidence < 70 && left.tall > 0.9
console.log(asSeen ? 'as seen: one side reads as surely as upright, the other does not' : 'changed')
process.exitCode = asSeen ? 0 : 1
JS
node turn.mjs 2>/dev/null
