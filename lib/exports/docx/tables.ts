import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' }
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: '000000' }

type Cell = readonly Paragraph[]

/** Rules between rows and none between columns, under a row of heads that comes back on each page. */
export function ruledTable(table: {
  widths: readonly number[]
  heads: readonly Cell[]
  rows: readonly (readonly Cell[])[]
}): Table {
  const { widths, heads, rows } = table
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells(heads, widths, { bottom: STRONG }),
  })
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, widths) }))
  return tableOf(widths, [head, ...body], { ...FRAME, insideHorizontal: LINE, bottom: LINE })
}

/** Both languages side by side, neither first in a row of its own; one language alone is no table. */
export function beside(columns: readonly Cell[], measure: number): FileChild[] {
  const [only] = columns
  if (columns.length < 2) return [...(only ?? [])]
  const widths = columns.map(() => Math.floor(measure / columns.length))
  const row = new TableRow({ cantSplit: true, children: cells(columns, widths) })
  return [tableOf(widths, [row], { ...FRAME, insideHorizontal: NONE })]
}

const FRAME = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideVertical: NONE }

function tableOf(
  widths: readonly number[],
  rows: TableRow[],
  borders: NonNullable<ConstructorParameters<typeof Table>[0]['borders']>,
): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders,
    margins: { top: 50, bottom: 50, left: 0, right: 160 },
    rows,
  })
}

type Borders = NonNullable<ConstructorParameters<typeof TableCell>[0]['borders']>

function cells(row: readonly Cell[], widths: readonly number[], borders?: Borders): TableCell[] {
  return row.map(
    (children, at) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        ...(borders ? { borders } : {}),
        children: children.length > 0 ? [...children] : [new Paragraph({})],
      }),
  )
}
