const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A spreadsheet runs a cell that starts with one of these (OWASP, *CSV Injection*); a leading apostrophe makes it text.
 * A cell that is guarded already gets one more, so that `withoutFormulaGuard` gives back exactly what was there.
 */
export const withFormulaGuard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The inverse of `withFormulaGuard`. */
export const withoutFormulaGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** A cell by RFC 4180, quoted where it must be. */
export const csvCell = (text: string): string => {
  const guarded = withFormulaGuard(text);
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};
