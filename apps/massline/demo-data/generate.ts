import { addMonths, type Month } from '#domain-kit';
import { SeededRandom } from './random.js';

export interface DemoSettings {
  /** Sites, each an organization of its own; 1 to 1,000. */
  readonly organizations: number;
  readonly seed: number;
  /** The last of the twelve months; December 2025 if none is named. */
  readonly lastMonth?: Month;
}

/** Invented, and neutral: no such place is meant. */
const PLACES = [
  'Larch Street',
  'Mill Lane',
  'Old Orchard',
  'River Bend',
  'Quarry Road',
  'Lantern Square',
  'North Meadow',
  'Copper Hill',
  'Station Row',
  'Willow Court',
  'Harbour Steps',
  'Linden Park',
  'Brick Yard',
  'East Terrace',
  'Foundry Corner',
  'Clover Field',
];
const STORES = ['Pantry', 'Fridge', 'Fridge & Pantry', 'Free Shelf'];

type Choice<T> = readonly [T, number];
const KINDS: readonly Choice<string>[] = [
  ['Purchased Groceries', 42],
  ['Rescued Groceries', 31],
  ['Meals', 22],
  ['Homecooked Meals', 3],
  ['Food Drive', 2],
];
const TIMES: readonly Choice<string>[] = [
  ['Evening (5PM-10PM)', 38],
  ['Afternoon (12PM-5PM)', 34],
  ['Morning (7AM-12PM)', 27],
  ['Overnight (10PM-7AM)', 1],
];
/** Two of them are one source by two names; one holds a comma and one an apostrophe, as real names do. */
const SOURCES: readonly Choice<string>[] = [
  ['Shared Shopping Fund', 30],
  ['Personal Donations', 14],
  ['Market Surplus Round', 12],
  ['Larch Community Kitchen', 10],
  ["Baker's Leftovers", 8],
  ['Corner Shop, Mill Lane', 6],
  ['Winter Food Drive', 4],
  ['Neighbours Collective', 6],
  ['N. Collective', 2],
  ['Allotment Garden', 4],
  ['Other', 4],
];
const COLUMNS = 'date,time_of_day,volunteer,source,site,site_name,kind';
const LAST_MONTH: Month = '2025-12';
const MONTHS = 12;

interface DemoSite {
  readonly id: string;
  readonly name: string;
  /** Intakes in a common month. */
  readonly pace: number;
  /** From 0; a site begins late, or ends early. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** A month without any record, between others. */
  readonly silentMonth: number;
  /** A month in which so few were active that their number must not be told. */
  readonly quietMonth: number;
  readonly volunteers: readonly string[];
}

/**
 * The CSV of a federation that never was: what its sites took in during twelve months, with the dirt of real records. Rows lack
 * a kind, a time, a source or a volunteer; some stand there twice; one source goes by two names. Equal settings give
 * equal bytes.
 */
export function generateDemoCsv({ organizations, seed, lastMonth = LAST_MONTH }: DemoSettings): string {
  if (!Number.isInteger(organizations) || organizations < 1 || organizations > 1_000) {
    throw new RangeError(`A demo federation has 1 to 1,000 organizations, not ${organizations}`);
  }
  const random = new SeededRandom(seed);
  const sites = Array.from({ length: organizations }, (_, index) => demoSite(index, random));
  const rows = sites.flatMap((site) => rowsOf(site, addMonths(lastMonth, 1 - MONTHS), random));
  rows.sort((a, b) => (a.slice(0, 10) < b.slice(0, 10) ? -1 : Number(a.slice(0, 10) > b.slice(0, 10))));
  return `${[COLUMNS, ...rows].join('\n')}\n`;
}

function demoSite(index: number, random: SeededRandom): DemoSite {
  const place = PLACES[index % PLACES.length]!;
  const again = Math.floor(index / PLACES.length);
  const name = `${place} ${STORES[random.between(0, STORES.length - 1)]}${again === 0 ? '' : ` ${again + 1}`}`;
  const firstMonth = index % 3 === 2 ? random.between(1, 3) : 0;
  const lastMonth = index % 5 === 4 ? random.between(8, 10) : MONTHS - 1;
  const silentMonth = random.between(firstMonth + 1, lastMonth - 1);
  const quietMonth = silentMonth === firstMonth + 1 ? firstMonth : silentMonth - 1;
  return {
    id: `${place.toLowerCase().replaceAll(' ', '-')}${again === 0 ? '' : `-${again + 1}`}`,
    name,
    pace: random.between(12, 60),
    firstMonth,
    lastMonth,
    silentMonth,
    quietMonth,
    volunteers: Array.from(
      { length: random.between(9, 24) },
      () => `v${String(random.between(1, 240)).padStart(3, '0')}`,
    ),
  };
}

function rowsOf(site: DemoSite, first: Month, random: SeededRandom): string[] {
  const rows: string[] = [];
  for (let month = site.firstMonth; month <= site.lastMonth; month += 1) {
    if (month === site.silentMonth) continue;
    const quiet = month === site.quietMonth;
    const intakes = quiet ? random.between(2, 5) : Math.max(4, site.pace + random.between(-8, 8));
    const active = site.volunteers.slice(0, quiet ? 2 : site.volunteers.length);
    for (let count = 0; count < intakes; count += 1)
      rows.push(rowOf(site, { month: addMonths(first, month), active }, random));
  }
  // The dirt that every site has at least once, on its own rows.
  const [kindless, sourceless, timeless] = [0, 1, 2].map((at) => Math.floor(((at + 1) * rows.length) / 4));
  blank(rows, kindless!, 6);
  blank(rows, sourceless!, 3);
  blank(rows, timeless!, 1);
  rows.push(rows[0]!, rows[Math.floor(rows.length / 2)]!);
  return rows;
}

interface MonthOfWork {
  readonly month: Month;
  readonly active: readonly string[];
}

function rowOf({ id, name }: DemoSite, { month, active }: MonthOfWork, random: SeededRandom): string {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const day = `${month}-${String(random.between(1, days)).padStart(2, '0')}`;
  const volunteer = random.chance(0.02) ? '' : active[random.between(0, active.length - 1)]!;
  const cells = [day, random.weighted(TIMES), volunteer, random.weighted(SOURCES), id, name, random.weighted(KINDS)];
  return cells.map(quoted).join(',');
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Empties one cell of a row. Cells are divided at commas outside quotes. */
function blank(rows: string[], at: number, column: number): void {
  const cells = rows[at]!.match(/"(?:[^"]|"")*"|[^,]+|(?<=,|^)(?=,|$)/g) ?? [];
  cells[column] = '';
  rows[at] = cells.join(',');
}
