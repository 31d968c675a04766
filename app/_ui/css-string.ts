/** A string as a style sheet writes it; whatever a name holds, it stays a string. */
export function cssString(text: string): string {
  const written = text.replace(
    /[^\p{L}\p{N} ,.:()’–-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  )
  return `"${written}"`
}
