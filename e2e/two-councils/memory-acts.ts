import type { Case, Read } from './act.ts'
import type { Things } from './things.ts'

/** The last of a table's rows that this council has, and what of it a page shows. */
const last = async (table: string, { slug }: Things, read: Read) => {
  const own = `from ${table} m join councils c on c.id = m.council_id where c.slug = '${slug}' order by m.id desc limit 1`
  return {
    id: await read(`select m.id as n ${own}`),
    revision: await read(`select m.revision as n ${own}`),
  }
}

const words = { en: 'New template', fr: 'Nouveau modèle' }
const note = ({ cycleId }: Things) => ({ ...words, place: `cycle-${cycleId}` })

/** Acts about what a council remembers of its trends: notes and kept views. */
export const MEMORY_ACTS: Readonly<Record<string, readonly Case[]>> = {
  'trends/memory/actions.ts pinNoteAction': [{ isOfOne: true, fields: note }],
  'trends/memory/actions.ts rewriteNoteAction': [
    {
      isOfOne: true,
      fields: async (of, read) => ({ ...note(of), ...(await last('pinned_notes', of, read)) }),
    },
  ],
  'trends/memory/actions.ts unpinNoteAction': [
    { isOfOne: true, fields: (of, read) => last('pinned_notes', of, read) },
  ],
  'trends/memory/actions.ts keepViewAction': [
    { isOfOne: false, fields: () => ({ ...words, address: 'section=issues' }) },
  ],
  'trends/memory/actions.ts dropViewAction': [
    { isOfOne: true, fields: (of, read) => last('kept_views', of, read) },
  ],
}
