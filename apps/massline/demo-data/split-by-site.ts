import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';

/** One site's part of a file, as a file of its own. */
export interface SiteFile {
  /** A node id made of the site: `[a-z0-9-]{2,40}`. */
  readonly id: string;
  readonly displayName: string;
  readonly csv: string;
}

/** The parts by node id, in the order in which the file first names them. */
export class SiteFiles extends Map<string, SiteFile> {
  constructor(
    files: readonly SiteFile[],
    /** Lines, from 1, of rows that name no site: they belong to nobody, and to no part. */
    readonly linesWithoutSite: readonly number[],
  ) {
    super(files.map((file) => [file.id, file]));
  }

  /** A Map of the ordinary kind is what methods that copy give back. */
  static override get [Symbol.species](): MapConstructor {
    return Map;
  }
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

interface Part {
  displayName: string;
  readonly rows: string[];
}

const LONGEST_ID = 40;
const HASH_CHARACTERS = 8;

/**
 * Divides a CSV by its column `site`: each site is an organization of its own. Rows go over as they are written. Throws
 * if there is no such column.
 */
export function splitBySite(csv: string): SiteFiles {
  const [heading, ...rows] = parse(csv, {
    bom: true,
    raw: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as unknown as ParsedRow[];
  const names = heading?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const [site, siteName] = [names.indexOf('site'), names.indexOf('site_name')];
  if (!heading || site === -1) throw new Error('The file has no column "site".');

  const parts = new Map<string, Part>();
  const linesWithoutSite: number[] = [];
  for (const { record, raw, info } of rows) {
    const name = record[site]?.trim() ?? '';
    const id = nodeIdOf(name);
    if (id === null) {
      linesWithoutSite.push(info.lines);
      continue;
    }
    const part = parts.get(id) ?? { displayName: '', rows: [] };
    part.displayName ||= (siteName === -1 ? '' : (record[siteName]?.trim() ?? '')) || name;
    part.rows.push(withoutLineBreak(raw));
    parts.set(id, part);
  }
  const headingLine = withoutLineBreak(heading.raw).replace('\ufeff', '');
  const files = [...parts].map(([id, { displayName, rows: own }]) => ({
    id,
    displayName,
    csv: `${[headingLine, ...own].join('\n')}\n`,
  }));
  return new SiteFiles(files, linesWithoutSite);
}

const withoutLineBreak = (row: string): string => row.replace(/^[\r\n]+|[\r\n]+$/g, '');

/** A node id for a site; null for none. What the letters of an id cannot say is told apart by a hash. */
function nodeIdOf(site: string): string | null {
  if (site === '') return null;
  const plain = site
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (plain.length >= 2 && plain.length <= LONGEST_ID) return plain;
  const hash = createHash('sha256').update(site).digest('hex').slice(0, HASH_CHARACTERS);
  return `${plain.slice(0, LONGEST_ID - HASH_CHARACTERS - 1) || 'site'}-${hash}`;
}
