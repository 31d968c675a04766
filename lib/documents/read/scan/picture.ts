import { createCanvas, loadImage } from '@napi-rs/canvas'

/** A page as a picture in shades of grey, a byte a point. */
export type Picture = { width: number; height: number; grey: Uint8Array }

/** A letter page at 250 dots an inch: more makes reading slower and no better. */
export const MOST_POINTS = 6_000_000
/** What a screen shows of a page is too coarse to be read as it is. */
const LEAST_WIDTH = 1700
const MOST_ENLARGED = 2

/** The picture of a PNG or a JPEG, on white, no larger than is read. */
export async function openPicture(bytes: Uint8Array): Promise<Picture> {
  const image = await loadImage(Buffer.from(bytes))
  const scale = scaleFor(image.width, image.height)
  const width = Math.max(1, Math.round(image.width * scale))
  const height = Math.max(1, Math.round(image.height * scale))
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  return greyOf(context.getImageData(0, 0, width, height))
}

function scaleFor(width: number, height: number): number {
  const most = Math.sqrt(MOST_POINTS / (width * height))
  return Math.min(most, Math.max(1, Math.min(MOST_ENLARGED, LEAST_WIDTH / Math.min(width, height))))
}

type Pixels = { width: number; height: number; data: ArrayLike<number> }

export function greyOf({ width, height, data }: Pixels): Picture {
  const grey = new Uint8Array(width * height)
  for (let at = 0; at < grey.length; at += 1) {
    const red = data[at * 4] ?? 0
    const green = data[at * 4 + 1] ?? 0
    const blue = data[at * 4 + 2] ?? 0
    grey[at] = (red * 77 + green * 151 + blue * 28) >> 8
  }
  return { width, height, grey }
}

/** As a file that every reader of pictures takes, and that needs no packing. */
export function portable({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])
}

/** The picture turned to the right, in quarters. */
export function turned(picture: Picture, quarters: number): Picture {
  if (quarters === 0) return picture
  const { width, height, grey } = picture
  const out = new Uint8Array(grey.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [toX, toY, across] =
        quarters === 1
          ? [height - 1 - y, x, height]
          : quarters === 2
            ? [width - 1 - x, height - 1 - y, width]
            : [y, width - 1 - x, height]
      out[toY * across + toX] = grey[y * width + x] ?? 255
    }
  return quarters === 2 ? { width, height, grey: out } : { width: height, height: width, grey: out }
}

/** Whether hardly a point is dark: an empty page, or one with a speck of dust. */
export function isBlank({ grey }: Picture): boolean {
  let dark = 0
  for (const shade of grey) if (shade < 128) dark += 1
  return dark < grey.length * 0.0003
}
