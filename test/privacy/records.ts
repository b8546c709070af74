import type { CsvImport } from './main-job.js';
import type { Planted } from './planted.js';

const HEADINGS = ['Day', 'Part of day', 'Person', 'Where from', 'Place', 'Place name', 'What'];
const MAPPING = {
  ...{ day: 'Day', timeOfDay: 'Part of day', worker: 'Person', source: 'Where from', site: 'Place' },
  ...{ siteName: 'Place name', kind: 'What' },
};
/** Enough that the months' reports release their numbers of active workers. */
const WORKERS = 8;

/** The organization's own words, which are not personal and stay at home all the same. */
export interface OwnWords {
  readonly source: string;
  readonly kind: string;
  readonly site: string;
  readonly heading: string;
  /** What it calls its site; part of what the committee may see live. */
  readonly publishedSite: string;
}

/** Two months of records in which every personal cell is a canary, with rows that cannot be read. */
export function recordsFile(planted: Planted, words: OwnWords): CsvImport {
  const { source, kind, site, publishedSite } = words;
  const people = planted.texts('daily_record.worker_ref', WORKERS);
  const row = (day: string, person: string): string[] => [day, 'Morning', person, source, site, publishedSite, kind];
  const good = people.flatMap((person, n) => [row(`2025-01-0${n + 1}`, person), row(`2025-02-0${n + 1}`, person)]);
  const bad = [
    row(planted.text('import_problem.value', 'on * of May'), ''),
    row('2025-01-09', planted.text('import_problem.value', `* ${'x'.repeat(120)}`)),
  ];
  return file(planted, words, [...good, ...bad]);
}

/** A third month, so that there is something to send while the hub is away. */
export function laterRecordsFile(planted: Planted, words: OwnWords): CsvImport {
  const { source, kind, site, publishedSite } = words;
  const people = planted.texts('daily_record.worker_ref', 2);
  return file(
    planted,
    words,
    people.map((person) => ['2025-03-04', 'Evening', person, source, site, publishedSite, kind]),
  );
}

function file(planted: Planted, { heading }: OwnWords, rows: readonly (readonly string[])[]): CsvImport {
  const note = (): string => planted.text('import_file.content', 'left by *, thanks');
  const lines = rows.map((cells) => [...cells, `"${note()}"`].join(','));
  return {
    fileName: planted.text('import_file.file_name', 'list of *.csv'),
    csv: [[...HEADINGS, heading].join(','), ...lines].join('\n'),
    mapping: MAPPING,
  };
}
