import { z } from 'zod'
import { readThemeCode, themeCode } from '#lib/themes/theme.ts'
import type { Progress } from '#lib/themes/worklist.ts'

const whole = z.coerce.number().int().min(0).max(10_000).catch(0)

export type Asked = Record<string, string | string[] | undefined>

/** Which theme an address asks for, and how far its reader has come. */
export function readProgress(asked: Asked): { code: number | null; progress: Progress } {
  const skipped = String(asked.later ?? '')
    .split(',')
    .flatMap((code) => readThemeCode(code) ?? [])
  return {
    code: readThemeCode(String(asked.theme ?? '')),
    progress: { done: whole.parse(asked.done), skipped: [...new Set(skipped)] },
  }
}

/** Without a theme, the list has come to its end. */
export function addressOf(code: number | null, { done, skipped }: Progress) {
  const query: Record<string, string> = {}
  if (code !== null) query.theme = themeCode(code)
  if (done > 0) query.done = String(done)
  if (skipped.length > 0) query.later = skipped.map(themeCode).join(',')
  return { pathname: '/themes/names', query }
}
