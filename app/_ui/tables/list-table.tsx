import { Link } from '#lib/i18n/navigation.ts'
import { CellText } from './cell-text.tsx'
import { type Column, EMPTY, type Row } from './row-order.ts'
import { listQuery, type Params } from './turn.ts'

type Props = { caption: string; columns: Column[]; rows: Row[]; path: string; params: Params }

/** One page of a list as a table; a heading leads to the list sorted by it, and by the other end at the second time. */
export function ListTable({ caption, columns, rows, path, params }: Props) {
  const sort = [params.sort].flat()[0] ?? ''
  const sortedBy = (key: string) => {
    const query = listQuery(params)
    query.set('sort', sort === key ? `-${key}` : key)
    return `${path}?${query}`
  }
  return (
    <div className="scroll">
      <table className="ruled">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber }) => (
              <th
                key={key}
                scope="col"
                className={isNumber ? 'number' : undefined}
                aria-sort={ORDER[orderIn(sort, key)]}
              >
                <Link href={sortedBy(key)} scroll={false} className="sort">
                  {label}
                  <span aria-hidden="true">{ARROW[orderIn(sort, key)]}</span>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {columns.map(({ key, isNumber }) => (
                <td key={key} className={isNumber ? 'number' : undefined}>
                  <CellText cell={cells[key] ?? EMPTY} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const ORDER = { no: 'none', up: 'ascending', down: 'descending' } as const
const ARROW = { no: '', up: ' ↑', down: ' ↓' } as const

function orderIn(sort: string, key: string): keyof typeof ARROW {
  if (sort === key) return 'up'
  return sort === `-${key}` ? 'down' : 'no'
}
