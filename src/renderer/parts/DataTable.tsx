/** A table of a few rows, as large as its scene allows; it never scrolls. */
import { TableRows, type TableRowsProps } from './TableRows.tsx';

export interface DataTableProps extends TableRowsProps {
  readonly caption: string;
}

export function DataTable({ caption, heads, rows }: DataTableProps) {
  return (
    <table className="data-table" data-rows={rows.length} data-columns={heads.length}>
      <caption className="unseen">{caption}</caption>
      <TableRows heads={heads} rows={rows} />
    </table>
  );
}
