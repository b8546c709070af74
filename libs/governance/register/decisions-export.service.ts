import { csvCell } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DecisionsReader, type DecisionsReaderPerson, type ReadableDecision } from '../decisions-reader.service.js';
import type { DecisionFilter, DecisionOrder } from './decision-query.js';

type Cell = string | number | null;

/** What the page lists of a decision, a column each. */
const COLUMNS: Readonly<Record<string, (read: ReadableDecision) => Cell>> = {
  id: ({ decision }) => decision.id,
  body: ({ bodyName }) => bodyName,
  day: ({ decision }) => decision.day,
  rule: ({ decision }) => decision.rule,
  outcome: ({ decision }) => decision.outcome,
  state: ({ decision, replacedBy }) => (replacedBy === null ? decision.state : 'replaced'),
  present: ({ count }) => count?.present ?? null,
  in_favour: ({ count }) => count?.inFavour ?? null,
  against: ({ count }) => count?.against ?? null,
  electorate: ({ count }) => count?.electorate ?? null,
  due_on: ({ task }) => task?.dueOn ?? null,
  task: ({ task }) => task?.state ?? null,
  review_on: ({ decision }) => decision.reviewOn,
  replaced_by: ({ replacedBy }) => replacedBy,
  recorded_on: ({ decision }) => decision.recordedOn,
  seconded_on: ({ decision }) => decision.secondedOn,
};
/** What may name somebody, which a file hands on for ever. */
const NAMING: typeof COLUMNS = {
  owner: ({ task }) => task?.ownerName ?? null,
  text: ({ text }) => text,
};

export interface DecisionsWanted {
  readonly filter: DecisionFilter;
  readonly order: DecisionOrder;
  readonly reader: DecisionsReaderPerson;
  /** The words and who carries them out go only to who has the mandate to record decisions. */
  readonly withNames: boolean;
}

/** The register as a file, with the columns and in the order of the page. */
@Injectable()
export class DecisionsExport {
  constructor(private readonly decisions: DecisionsReader) {}

  async *csv(wanted: DecisionsWanted): AsyncGenerator<string> {
    const columns = columnsFor(wanted);
    yield `${Object.keys(columns).join(',')}\r\n`;
    for await (const rows of this.rows(wanted))
      yield rows.map((row) => `${cells(columns, row).map(written).join(',')}\r\n`).join('');
  }

  /** One JSON array; what there is not is null. */
  async *json(wanted: DecisionsWanted): AsyncGenerator<string> {
    const names = Object.keys(columnsFor(wanted));
    let before = '[';
    for await (const rows of this.rows(wanted))
      for (const row of rows) {
        const values = cells(columnsFor(wanted), row);
        yield `${before}\n${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, values[at]])))}`;
        before = ',';
      }
    yield before === '[' ? '[]\n' : '\n]\n';
  }

  private rows({ filter, reader, order }: DecisionsWanted): AsyncGenerator<ReadableDecision[]> {
    return this.decisions.all(filter, reader, order);
  }
}

const columnsFor = ({ withNames }: DecisionsWanted): typeof COLUMNS =>
  withNames ? { ...COLUMNS, ...NAMING } : COLUMNS;
const cells = (columns: typeof COLUMNS, row: ReadableDecision): Cell[] =>
  Object.values(columns).map((column) => column(row));
const written = (cell: Cell): string => (cell === null ? '' : csvCell(String(cell)));
