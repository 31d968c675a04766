import type { Point } from './series.ts'

/**
 * Points as they are easiest read: "8/12" is eight of twelve who reported, "1/6?" when fewer than half of those
 * expected did before the cycle ended, "3/6+5" while five are still to report;
 * "8~2/12": two of the eight only doubtfully.
 */
export function written(line: string): Point[] {
  return line.split(' ').map((one, cycleId): Point => {
    const [counts = '', waiting] = one.replace('?', '').split('+')
    const [raised = '', received] = counts.split('/')
    const [count = 0, doubtful = 0] = raised.split('~').map(Number)
    const reported = Number(received ?? 0)
    const isOpen = waiting !== undefined
    const expected = one.endsWith('?') ? reported * 3 : reported + Number(waiting ?? 0)
    return { cycleId, count, doubtful, reported, expected, possible: expected, isOpen }
  })
}
