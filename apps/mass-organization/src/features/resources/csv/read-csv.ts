import { setImmediate as others } from 'node:timers/promises';
import { type CsvError, parse, type Parser } from 'csv-parse';
import type { Delimiter } from './decode-csv.js';

/** One row. `line` is where it starts, from 1. `cells` is `null` where the row cannot be told apart from the next ones. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/** A run begins with little, since it may end at its first row. */
const FIRST_CHUNK_BYTES = 1024;
const CHUNK_BYTES = 64 * 1024;
/** Longer rows are taken for a quote that nobody closed. */
const LONGEST_ROW_BYTES = 16 * 1024;

interface ParsedRow {
  readonly cells: string[];
  readonly startLine: number;
  readonly endLine: number;
  readonly startByte: number;
}

/** Where a row starts that cannot be read. */
interface Stop {
  readonly startByte: number;
  readonly linesBefore: number;
  /** A quote inside a cell that does not start with one. */
  readonly strayQuote: boolean;
}

/**
 * The rows of a CSV (RFC 4180; LF, CRLF and CR; quoted line breaks), blank ones left out. A quote that is not closed
 * spoils its own line only: reading starts again on the next one. Whoever else asks the node gets their turn between chunks
 * and after each such line.
 */
export async function* readCsv(text: string, delimiter: Delimiter): AsyncGenerator<CsvRow> {
  const bytes = Buffer.from(text);
  let [at, line, width] = [0, 1, 0];
  while (at < bytes.length) {
    const segment = new Segment(bytes.subarray(at), delimiter);
    let stop: Stop | null = null;
    for await (const row of segment.rows()) {
      width ||= row.cells.length;
      if (row.endLine > row.startLine && row.cells.length !== width) {
        stop = { startByte: row.startByte, linesBefore: row.startLine - 1, strayQuote: false };
        break;
      }
      if (row.cells.some((cell) => cell.trim() !== '')) yield { line: line + row.startLine - 1, cells: row.cells };
    }
    stop ??= segment.failure;
    if (stop === null) return;
    line += stop.linesBefore;
    const start = at + stop.startByte;
    const end = endOfLine(bytes, start);
    const plain = stop.strayQuote ? unquoted(bytes.toString('utf8', start, end), delimiter) : null;
    yield { line, cells: plain?.length === width ? plain : null };
    line += 1;
    at = bytes.subarray(end, end + 2).toString() === '\r\n' ? end + 2 : end + 1;
  }
}

/** A line whose cells have quotes inside but none at their start: the quotes are text. */
function unquoted(line: string, delimiter: Delimiter): string[] | null {
  const cells = line.split(delimiter);
  return cells.some((cell) => cell.startsWith('"')) ? null : cells;
}

function endOfLine(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
  return at;
}

/** One run of the parser over bytes, up to their end or to the first row that it cannot read. */
class Segment {
  failure: Stop | null = null;
  private readonly parsed: ParsedRow[] = [];
  private readonly parser: Parser;
  private last = { line: 0, byte: 0 };

  constructor(
    private readonly bytes: Buffer,
    delimiter: Delimiter,
  ) {
    this.parser = parse({
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: LONGEST_ROW_BYTES,
      on_record: (cells: string[], { bytes: endByte }: { bytes: number }) => {
        this.keep(cells, endByte);
        return null;
      },
    });
    this.parser.on('error', () => undefined); // told by the callbacks of write and end
    this.parser.resume();
  }

  async *rows(): AsyncGenerator<ParsedRow> {
    try {
      let chunk = FIRST_CHUNK_BYTES;
      for (let at = 0; at < this.bytes.length && !this.failure;) {
        const part = this.bytes.subarray(at, at + chunk);
        await others();
        await this.feed((done) => this.parser.write(part, done));
        yield* this.parsed.splice(0);
        at += chunk;
        chunk = Math.min(chunk * 2, CHUNK_BYTES);
      }
      if (!this.failure) await this.feed((done) => this.parser.end(done));
      yield* this.parsed.splice(0);
    } finally {
      this.parser.destroy();
    }
  }

  private keep(cells: string[], endByte: number): void {
    const startLine = this.last.line + 1;
    const newlines = cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    const endLine = startLine + newlines;
    this.parsed.push({ cells, startLine, endLine, startByte: this.last.byte });
    this.last = { line: endLine, byte: endByte };
  }

  private async feed(give: (done: (error?: Error | null) => void) => void): Promise<void> {
    const error = await new Promise<Error | null>((resolve) => {
      give((problem) => resolve(problem ?? null));
    });
    if (error === null) return;
    const { code } = error as CsvError;
    if (!/QUOTE|MAX_RECORD_SIZE/.test(code ?? '')) throw error;
    this.failure = {
      startByte: this.last.byte,
      linesBefore: this.last.line,
      strayQuote: code === 'INVALID_OPENING_QUOTE',
    };
  }
}
