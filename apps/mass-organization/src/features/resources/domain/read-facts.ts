import { type Day, err, ok, type Result, withoutFormulaGuard } from '#domain-kit';
import type { FieldProblem, ProblemCode } from './problems.js';
import { readDay } from './read-day.js';
import { readQuantity, readUnit } from './read-quantity.js';
import { readTimeOfDay } from './read-time-of-day.js';
import type { DateOrder, Field, ImportRow, RawFacts, RecordDirection } from './record.types.js';
import { normaliseText, plainWords } from './text.js';

/** What is true for the whole file or form. */
export interface ReadingRules {
  readonly dateOrder: DateOrder;
  /** The last day that has begun somewhere on Earth: no record is of a later one. */
  readonly latestDay: Day;
  readonly defaultSite: string | null;
  readonly defaultDirection: RecordDirection;
}

export const LONGEST: Partial<Readonly<Record<Field, number>>> = {
  site: 100,
  siteName: 100,
  kind: 100,
  worker: 100,
  source: 200,
};

const DIRECTION_WORDS: Readonly<Record<string, RecordDirection>> = {
  intake: 'intake',
  in: 'intake',
  received: 'intake',
  donation: 'intake',
  entrada: 'intake',
  recibido: 'intake',
  recepcion: 'intake',
  donacion: 'intake',
  entree: 'intake',
  recu: 'intake',
  reception: 'intake',
  don: 'intake',
  'give out': 'give-out',
  out: 'give-out',
  given: 'give-out',
  distribution: 'give-out',
  salida: 'give-out',
  entregado: 'give-out',
  entrega: 'give-out',
  remise: 'give-out',
  sortie: 'give-out',
  distribue: 'give-out',
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads what was written into a record, or tells everything that is wrong with it at once. */
export function readFacts(raw: RawFacts, rules: ReadingRules): Result<ImportRow, FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const written = (field: Field): string => normaliseText(withoutFormulaGuard(normaliseText(raw[field] ?? '')));
  const fail = (field: Field, code: ProblemCode): void => {
    problems.push({ code, field, value: written(field) });
  };
  const read = <T>(field: Field, rule: (text: string) => Result<T, ProblemCode>, otherwise: T): T => {
    const answer = rule(written(field));
    if (answer.ok) return answer.value;
    fail(field, answer.error);
    return otherwise;
  };
  const text = (field: Field): string | null => {
    const value = written(field);
    if (Array.from(value).length > (LONGEST[field] ?? Infinity)) fail(field, 'long-text');
    return value === '' ? null : value;
  };

  const site = text('site') ?? rules.defaultSite;
  if (site === null) fail('site', 'missing-site');
  const record = written('record').toLowerCase();
  const row: ImportRow = {
    direction: read('direction', (value) => readDirection(value, rules.defaultDirection), rules.defaultDirection),
    site: site ?? '',
    siteName: text('siteName'),
    day: read('day', (value) => readDay(value, rules.dateOrder, rules.latestDay), ''),
    timeOfDay: read('timeOfDay', readTimeOfDay, 'not-stated'),
    kind: text('kind'),
    source: text('source'),
    worker: text('worker'),
    quantity: read('quantity', readQuantity, null),
    unit: read('unit', readUnit, 'not-stated'),
    record: UUID.test(record) ? record : null,
  };
  return problems.length === 0 ? ok(row) : err(problems);
}

function readDirection(text: string, otherwise: RecordDirection): Result<RecordDirection, ProblemCode> {
  if (text === '') return ok(otherwise);
  const direction = DIRECTION_WORDS[plainWords(text)];
  return direction === undefined ? err('unknown-direction') : ok(direction);
}
