import type { ReactNode } from 'react'

type Props = {
  /** what the section is called in the page, for its heading's id */
  id: string
  title: string
  /** one sentence of what the picture shows */
  finding?: ReactNode
  picture: ReactNode
  /** the same figures for whoever wants numbers, or does not see the picture */
  table?: { summary: string; rows: ReactNode }
  note?: ReactNode
}

/** A picture under its title and its finding, with the same figures as a table under it. */
export function ChartFrame({ id, title, finding, picture, table, note }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {finding && <p className="finding">{finding}</p>}
      <figure>
        {picture}
        {table && (
          <details>
            <summary>{table.summary}</summary>
            {table.rows}
          </details>
        )}
      </figure>
      {note && <p className="note">{note}</p>}
    </section>
  )
}
