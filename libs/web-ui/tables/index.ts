/** Tables bring the fields by which they are sorted: no page of the first load has one. */
export { CardTable, type CardColumn } from '../components/card-table.js';
export {
  FigureTable,
  useFigureWords,
  type Figure,
  type FigureTableGroup,
  type FigureTableRow,
} from '../components/figure-table.js';
