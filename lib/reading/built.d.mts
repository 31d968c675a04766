export function builtFrom(entry: string): string | null
export function placeOf(entry: string): string
export function stampOf(path: string): string
