import { existsSync, readFileSync } from 'node:fs'

/** What a process holds now and what it held at most, as the system counts it, in MiB. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mebibytes = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: mebibytes('VmRSS'), most: mebibytes('VmHWM') }
}

/** A hundredth of a second: what the system counts in. */
const TICK_MILLISECONDS = 10

/** What a process has worked so far, in milliseconds of one core: unlike its clock, the same however busy the machine is. */
export function workOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return 0
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS
}
