/** Letters that no accent separates, for those who read file names without them. */
const SPELLED: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', '’': '-' }

/** A file's name from what it is about; what no disk takes in a name becomes a hyphen, like every blank. */
export function fileName(parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[\s\p{Z}\p{C}\\/:*?"<>|,;'’%]+/gu, '-')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .filter(Boolean)
    .join('-')
}

/**
 * The header that names a download, as RFC 6266 has it: the whole name for today's browsers, encoded by RFC 5987, and
 * one in plain letters for the others.
 *
 * @example attachment('Thèmes.csv') // `attachment; filename="Themes.csv"; filename*=UTF-8''Th%C3%A8mes.csv`
 */
export function attachment(name: string): string {
  const plain = name
    .replace(/[œŒæÆ’]/g, (letter) => SPELLED[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
