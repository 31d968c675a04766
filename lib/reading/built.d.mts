export function builtFrom(entry: string): string | null
export function build(entry: string): Promise<string>
