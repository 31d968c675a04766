import { createCanvas } from '@napi-rs/canvas'
import { type Hostile, refused } from './hostile.ts'

/** Pictures of pages, and what only says that it is one. */
export function pictures(): Hostile[] {
  return [
    {
      what: 'a picture of a page with nothing on it',
      filename: 'white.png',
      bytes: () => drawn((context, width, height) => context.fillRect(0, 0, width, height)),
      expected: refused('scan-without-text'),
    },
    {
      what: 'a picture of which no word can be made out',
      filename: 'grain.png',
      bytes: () => drawn(grain),
      expected: refused(['unreadable-scan', 'slow-page']),
      isHeavy: true,
    },
    {
      what: 'a picture that says it is as large as a field',
      filename: 'field.png',
      bytes: () => {
        const bytes = drawn(() => {})
        new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 60_000)
        new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, 60_000)
        return bytes
      },
      expected: refused('too-large'),
    },
    {
      what: 'a picture cut short',
      filename: 'short.png',
      bytes: () => drawn(grain).slice(0, 200),
      // What there is of it is white.
      expected: refused(['damaged', 'scan-without-text']),
    },
    {
      what: 'a TIFF whose one page holds nothing',
      filename: 'hollow.tif',
      bytes: () =>
        new Uint8Array(
          Buffer.from(
            '49492a00080000000200000104000100000000080000010104000100000000080000080000',
            'hex',
          ),
        ),
      expected: refused('damaged'),
    },
  ]
}

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>

function drawn(draw: (context: Context, width: number, height: number) => void): Uint8Array {
  const canvas = createCanvas(1275, 1650)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  draw(context, canvas.width, canvas.height)
  return new Uint8Array(canvas.toBuffer('image/png'))
}

/** Specks that stand nowhere for a letter; the same each time. */
function grain(context: Context, width: number, height: number): void {
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#222'
  let state = 1
  for (let at = 0; at < 9_000; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    context.fillRect(
      (state >>> 8) % width,
      (state >>> 4) % height,
      2 + (state % 5),
      2 + (state % 7),
    )
  }
}
