/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- on a phone the parts are blocks, which takes their own roles away */
import { NativeSelect } from '@mantine/core';
import { type JSX, type ReactNode, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import { type Order, sortRows } from './sort-rows.js';
import styles from './table.module.css';

export interface CardColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Present: readers may sort by it. */
  readonly sortBy?: (row: Row) => string | number | null;
  readonly number?: boolean;
}

interface CardTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly CardColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Absent: the rows are sorted already, and stay so. */
  readonly initialOrder?: Order;
}

/** A heading and one more: these stay a table. */
const FIT_ON_A_PHONE = 2;

/** A table on a desk, cards on a phone. The first column is the row's heading. Explicit roles: cards would lose the table's. */
export function CardTable<Row>({ caption, columns, rows, keyOf, initialOrder }: CardTableProps<Row>): JSX.Element {
  const t = useText(shellText);
  const [order, setOrder] = useState<Order>(initialOrder ?? { key: '', descending: false });
  const by = (key: string): void => setOrder({ key, descending: order.key === key && !order.descending });
  const sorted = sortRows(rows, columns.find((column) => column.key === order.key)?.sortBy, order.descending);
  const sortable = initialOrder ? columns.filter((column) => column.sortBy) : [];
  return (
    <>
      {sortable.length > 0 && (
        <div className={styles['phoneSort']} data-screen-only>
          <NativeSelect
            label={t('sortBy')}
            value={order.key}
            data={sortable.map(({ key, label }) => ({ value: key, label }))}
            onChange={(event) => setOrder({ ...order, key: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('order')}
            value={order.descending ? 'down' : 'up'}
            data={[
              { value: 'up', label: t('ascending') },
              { value: 'down', label: t('descending') },
            ]}
            onChange={(event) => setOrder({ ...order, descending: event.currentTarget.value === 'down' })}
          />
        </div>
      )}
      <div className={styles['wrap']}>
        <table
          role="table"
          className={`${styles['table'] ?? ''} ${columns.length > FIT_ON_A_PHONE ? (styles['cards'] ?? '') : ''}`}
        >
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th
                  key={column.key}
                  role="columnheader"
                  scope="col"
                  className={column.number ? styles['number'] : undefined}
                  aria-sort={order.key !== column.key ? undefined : order.descending ? 'descending' : 'ascending'}
                >
                  {initialOrder && column.sortBy ? (
                    <button type="button" className={styles['sort']} onClick={() => by(column.key)}>
                      {column.label}
                      <span aria-hidden="true">{order.key !== column.key ? '' : order.descending ? '↓' : '↑'}</span>
                    </button>
                  ) : (
                    column.label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {sorted.map((row) => (
              <tr key={keyOf(row)} role="row">
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.key} role="rowheader" scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td
                      key={column.key}
                      role="cell"
                      data-label={column.label}
                      className={column.number ? styles['number'] : undefined}
                    >
                      <span>{column.cell(row)}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
