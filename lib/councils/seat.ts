/** A jurisdiction with what the forms of one council call it besides its names everywhere. */
export function namedHere<Named extends { aliases: string[] }>(
  jurisdiction: Named,
  aliases: string[],
): Named {
  return { ...jurisdiction, aliases: [...new Set([...jurisdiction.aliases, ...aliases])] }
}
