import { Fragment, type JSX, type ReactNode } from 'react';
import { formatNumber } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import styles from './table.module.css';

export interface Figure {
  readonly value: number | null;
  /** The smallest number of people that is released: a suppressed cell reads "fewer than" it. */
  readonly threshold?: number;
  readonly suppressed?: boolean;
  /** It is a later revision: what is suppressed may have been small in an earlier one only. */
  readonly later?: boolean;
  /** The value is a lower bound: small cells are missing from it. */
  readonly atLeast?: boolean;
  readonly suppressedCells?: number;
}

/** A figure in words: "1,234", "fewer than 5", "at least 14; 2 small cells not shown". */
export function useFigureWords(): (figure: Figure) => string {
  const t = useText(shellText);
  const language = useLanguage();
  return ({ value, threshold, suppressed = false, later = false, atLeast = false, suppressedCells = 0 }) => {
    if (suppressed && threshold === undefined) return t('tooSmall');
    if (suppressed && threshold !== undefined) return t(later ? 'fewerThanEver' : 'fewerThan', { threshold });
    const hidden = suppressedCells > 0 ? [t('notShown', { count: suppressedCells })] : [];
    const number =
      value === null
        ? []
        : [
            atLeast || suppressedCells > 0
              ? t('atLeast', { value: formatNumber(value, language) })
              : formatNumber(value, language),
          ];
    return [...number, ...hidden].join('; ') || t('notAdded');
  };
}

export interface FigureTableRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly figures: readonly (Figure | null)[];
  /** Why figures of the row differ: a line of its own below them. */
  readonly note?: string | undefined;
}

export interface FigureTableGroup {
  readonly key: string;
  /** Absent: the rows stand for themselves. */
  readonly label?: ReactNode;
  readonly rows: readonly FigureTableRow[];
}

interface FigureTableProps {
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly groups: readonly FigureTableGroup[];
}

/** Figures to read, not to hunt: row headings, right-aligned tabular numbers, groups with a heading of their own. */
export function FigureTable({ caption, rowHeading, columns, groups }: FigureTableProps): JSX.Element {
  const wordsOf = useFigureWords();
  return (
    <table className={`${styles['table']} ${columns.length === 1 ? (styles['narrow'] ?? '') : ''}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowHeading}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles['number']}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.label && (
            <tr className={styles['group']}>
              <th scope="colgroup" colSpan={columns.length + 1}>
                {group.label}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Fragment key={row.key}>
              <tr className={row.note ? styles['noted'] : undefined}>
                <th scope="row" className={group.label ? styles['sub'] : undefined}>
                  {row.label}
                </th>
                {row.figures.map((figure, column) => (
                  <td key={columns[column]} className={styles['number']}>
                    {figure && wordsOf(figure)}
                  </td>
                ))}
              </tr>
              {row.note && (
                <tr>
                  <td
                    colSpan={columns.length + 1}
                    className={`${styles['note']} ${group.label ? (styles['sub'] ?? '') : ''}`}
                  >
                    {row.note}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}
