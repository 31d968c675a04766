import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { kindOfPicture, leavesOfTiff, sizeOf } from './kind.ts'

const picture = createCanvas(30, 20)
const png = new Uint8Array(picture.toBuffer('image/png'))
const jpeg = new Uint8Array(picture.toBuffer('image/jpeg', 80))

describe('kindOfPicture', () => {
  test.each([
    ['a PNG', png, 'png'],
    ['a JPEG', jpeg, 'jpeg'],
    ['a TIFF of the one order of bytes', tiff('II', [[30, 20]]), 'tiff'],
    ['a TIFF of the other', tiff('MM', [[30, 20]]), 'tiff'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), null],
    ['nothing', new Uint8Array(), null],
  ])('knows %s by its bytes', (_, bytes, kind) => {
    expect(kindOfPicture(bytes)).toBe(kind)
  })
})

describe('sizeOf', () => {
  test.each([
    ['png', png],
    ['jpeg', jpeg],
  ] as const)('tells how large a %s is without unpacking it', (kind, bytes) => {
    expect(sizeOf(bytes, kind)).toEqual({ width: 30, height: 20 })
  })

  test.each([
    ['png', png.slice(0, 12)],
    ['jpeg', jpeg.slice(0, 12)],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)],
  ] as const)('says nothing of a %s that is cut short', (kind, bytes) => {
    expect(sizeOf(bytes, kind)).toBe(null)
  })
})

describe('leavesOfTiff', () => {
  test.each(['II', 'MM'] as const)(
    'finds each page, whichever way numbers are written: %s',
    (order) => {
      const leaves = leavesOfTiff(
        tiff(order, [
          [1700, 2200],
          [850, 1100],
        ]),
        10,
      )
      expect(leaves.map(({ width, height }) => [width, height])).toEqual([
        [1700, 2200],
        [850, 1100],
      ])
      // The file of the second page begins with it.
      expect(leavesOfTiff(leaves[1]?.bytes ?? new Uint8Array(), 10)).toHaveLength(1)
    },
  )

  test('stops at so many, at a ring of pages, and at what is cut short', () => {
    const three = tiff('II', [
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect(leavesOfTiff(three, 2)).toHaveLength(2)
    const ring = tiff('II', [[1, 1]])
    new DataView(ring.buffer).setUint32(8 + 2 + 24, 8, true)
    expect(leavesOfTiff(ring, 10)).toHaveLength(1)
    expect(leavesOfTiff(three.slice(0, 20), 10)).toEqual([])
    expect(leavesOfTiff(three.slice(0, 6), 10)).toEqual([])
  })
})

/** The directories of a TIFF, one page after the other: no more than its size stands in each. */
function tiff(order: 'II' | 'MM', sizes: [number, number][]): Uint8Array<ArrayBuffer> {
  const little = order === 'II'
  const each = 2 + 2 * 12 + 4
  const view = new DataView(new ArrayBuffer(8 + sizes.length * each))
  view.setUint16(0, little ? 0x4949 : 0x4d4d)
  view.setUint16(2, 42, little)
  view.setUint32(4, 8, little)
  for (const [index, size] of sizes.entries()) {
    const at = 8 + index * each
    view.setUint16(at, 2, little)
    for (const [tag, value] of size.entries()) {
      view.setUint16(at + 2 + tag * 12, 256 + tag, little)
      view.setUint16(at + 4 + tag * 12, tag === 0 ? 3 : 4, little)
      view.setUint32(at + 6 + tag * 12, 1, little)
      if (tag === 0) view.setUint16(at + 10, value, little)
      else view.setUint32(at + 10 + tag * 12, value, little)
    }
    view.setUint32(at + 26, index + 1 < sizes.length ? at + each : 0, little)
  }
  return new Uint8Array(view.buffer)
}
