import type { Picture } from './picture.ts'

/** How far paper comes to lie askew on the glass; more is a turn of another kind. */
const MOST_DEGREES = 4
const COARSE = 0.25
const FINE = 0.05
/** So few points across tell an angle as well as all do. */
const WIDTH = 700

type Point = { x: number; y: number }

/** By how many degrees a picture must be turned to the right for its lines to run level. */
export function skewOf(picture: Picture): number {
  const points = darkPoints(picture)
  if (points.length < 200) return 0
  const best = (around: number, reach: number, step: number) => {
    let found = { degrees: around, score: -1 }
    for (let degrees = around - reach; degrees <= around + reach + 1e-9; degrees += step) {
      const score = stripes(points, degrees)
      if (score > found.score * 1.0001) found = { degrees, score }
    }
    return found.degrees
  }
  const degrees = best(best(0, MOST_DEGREES, COARSE), COARSE, FINE)
  return Math.abs(degrees) < FINE * 1.5 ? 0 : degrees
}

/** The picture turned to the right about its middle; its edges go on into the corners. */
export function levelled(picture: Picture, degrees: number): Picture {
  if (degrees === 0) return picture
  const { width, height, grey } = picture
  const out = new Uint8Array(grey.length)
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2]
  for (let y = 0; y < height; y += 1) {
    let fromX = middleX + (0 - middleX) * cos + (y - middleY) * sin
    let fromY = middleY - (0 - middleX) * sin + (y - middleY) * cos
    for (let x = 0; x < width; x += 1, fromX += cos, fromY -= sin) {
      const left = Math.min(Math.max(Math.floor(fromX), 0), width - 2)
      const top = Math.min(Math.max(Math.floor(fromY), 0), height - 2)
      const across = Math.min(Math.max(fromX - left, 0), 1)
      const down = Math.min(Math.max(fromY - top, 0), 1)
      const at = top * width + left
      const above = (grey[at] ?? 255) * (1 - across) + (grey[at + 1] ?? 255) * across
      const below =
        (grey[at + width] ?? 255) * (1 - across) + (grey[at + width + 1] ?? 255) * across
      out[y * width + x] = above * (1 - down) + below * down
    }
  }
  return { width, height, grey: out }
}

/** Level lines of letters are dark stripes with white between: the sharper those, the more the rows differ. */
function stripes(points: readonly Point[], degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const rows = new Map<number, number>()
  for (const { x, y } of points) {
    const row = Math.round(y + x * slope)
    rows.set(row, (rows.get(row) ?? 0) + 1)
  }
  let sum = 0
  for (const [row, count] of rows) sum += (count - (rows.get(row - 1) ?? 0)) ** 2
  return sum
}

/** What is plainly darker than the paper round it, in a smaller picture. */
function darkPoints({ width, height, grey }: Picture): Point[] {
  const step = Math.max(1, Math.floor(width / WIDTH))
  const points: Point[] = []
  for (let y = 0; y < Math.floor(height / step); y += 1)
    for (let x = 1; x < Math.floor(width / step) - 1; x += 1) {
      const at = y * step * width + x * step
      const beside = Math.max(grey[at - 8] ?? 255, grey[at + 8] ?? 255)
      if ((grey[at] ?? 255) < beside - 50) points.push({ x, y })
    }
  return points
}
