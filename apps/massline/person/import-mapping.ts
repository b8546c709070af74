/** The answer of `POST /imports`: what a file holds, before anything is imported. */
export interface Upload {
  readonly id: string;
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  readonly suggestedMapping: Readonly<Record<string, string | null>>;
  readonly rows: number;
}

/** What a person says about the columns beside what the node proposes. */
export interface ColumnWish {
  /** Each as `field=column`. */
  readonly column: readonly string[];
  readonly dateOrder?: string;
  readonly site?: string;
}

const FIELDS = 'day, site, siteName, kind, source, timeOfDay, worker, quantity, unit, direction, record'.split(', ');
const ORDERS = ['iso', 'day-month-year', 'month-day-year'];
const constant = (text: string): string => text.toUpperCase().replaceAll('-', '_');

/** The node's proposal with the wishes over it, as the API takes it. Throws, naming the option and the remedy. */
export function mappingOf(upload: Upload, { column, dateOrder, site }: ColumnWish): Record<string, string | null> {
  const proposed = upload.suggestedMapping;
  const fields = Object.fromEntries(FIELDS.map((field) => [field, proposed[field] ?? null]));
  for (const wish of column) Object.assign(fields, wished(wish, upload));
  const order = dateOrder ?? proposed['dateOrder'];
  if (!order || !ORDERS.includes(order))
    throw new Error(`--date-order: the days can be read in more than one way; say one of ${ORDERS.join(', ')}`);
  if (!fields['day']) throw new Error('--column: say which column holds the day: --column day=<column>');
  const defaultSite = site ?? proposed['defaultSite'] ?? null;
  if (!fields['site'] && !defaultSite)
    throw new Error(
      '--site: no column holds the site; say --column site=<column>, or one site for all rows with --site',
    );
  const direction = constant(proposed['defaultDirection'] ?? 'intake');
  return { ...fields, dateOrder: constant(order), defaultDirection: direction, defaultSite };
}

function wished(wish: string, { columns }: Upload): Record<string, string> {
  const at = wish.indexOf('=');
  const [field, name] = [wish.slice(0, at), wish.slice(at + 1)];
  if (at < 1 || !FIELDS.includes(field))
    throw new Error(`--column is field=column, with a field of: ${FIELDS.join(', ')}`);
  if (!columns.some((one) => one.name === name))
    throw new Error(
      `--column ${field}: the file has no column "${name}", only: ${columns.map((one) => one.name).join(', ')}`,
    );
  return { [field]: name };
}
