import { encodeEntities } from '#lib/documents/read/entities.ts'

type Core = { title: string; creator: string; language: string; now: Date }

/** docx knows neither a language nor any other moment than the one it writes in. */
export function coreProperties({ title, creator, language, now }: Core): string {
  const stamp = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const moments = ['created', 'modified']
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`)
    .join('')
  return (
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${encodeEntities(title)}</dc:title><dc:creator>${encodeEntities(creator)}</dc:creator>` +
    `<dc:language>${language}</dc:language>${moments}</cp:coreProperties>`
  )
}
