import { isUtf8 } from 'node:buffer';
import { err, ok, type Result } from '#domain-kit';

export type FileRefusalCode =
  | 'EMPTY_FILE'
  | 'NOT_UTF8'
  | 'NOT_TEXT'
  | 'NO_HEADING'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'TOO_BROKEN'
  | 'TOO_MANY_WAITING';

export interface FileRefusal {
  readonly code: FileRefusalCode;
  readonly message: string;
}

export const FILE_REFUSALS: Readonly<Record<FileRefusalCode, string>> = {
  EMPTY_FILE: 'The file is empty.',
  NOT_UTF8: 'The file is not UTF-8. In your spreadsheet choose "Save as" and then "CSV UTF-8", and try again.',
  NOT_TEXT: 'The file is not a text file. In your spreadsheet choose "Save as" and then "CSV UTF-8", and try again.',
  NO_HEADING: 'The first row must name the columns, at least two of them.',
  TOO_MANY_COLUMNS: 'The file has more than 200 columns. Keep those that say something, and try again.',
  TOO_MANY_ROWS: 'The file has more than 200,000 rows. Divide it and import the parts.',
  TOO_MANY_WAITING: 'Twenty files wait or are being brought in. Start or cancel one of them first.',
  TOO_BROKEN: 'Too many rows of the file have quotes that are not closed. Save it again as "CSV UTF-8".',
};

export const fileRefusal = (code: FileRefusalCode): FileRefusal => ({ code, message: FILE_REFUSALS[code] });

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** The bytes of a CSV as text, without its byte order mark. Other encodings are refused: a wrong guess spoils names. */
export function decodeCsv(bytes: Uint8Array): Result<string, FileRefusal> {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return err(fileRefusal('NOT_UTF8'));
  if (bytes.includes(0)) return err(fileRefusal('NOT_TEXT'));
  if (!isUtf8(bytes)) return err(fileRefusal('NOT_UTF8'));
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.trim() === '' ? err(fileRefusal('EMPTY_FILE')) : ok(text);
}

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The separator that divides the heading most often outside quotes; a comma if none does. */
export function detectDelimiter(text: string): Delimiter {
  const heading = (/[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** A body that was read as text already shows by replacement characters that its bytes were no UTF-8. */
export function bytesOf(body: unknown): Uint8Array | null {
  if (body instanceof Uint8Array) return body;
  if (typeof body !== 'string') return new Uint8Array();
  return body.includes('\ufffd') ? null : Buffer.from(body);
}
