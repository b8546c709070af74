import { send } from '../api/graphql-client.js';
import { kindOf, RequestError } from '../api/request-error.js';

/** The server refuses larger files: 16 MiB. */
export const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

export interface CarryRefusal {
  readonly refused: { readonly code: string; readonly message: string };
}

/** A file that only its peer can open, and how much is in it. */
export interface WrittenFile {
  readonly file: Blob;
  readonly messages: number;
  readonly receipts: number;
}

/** What a file brought: whose messages, how many of them, and receipts for how many of ours. */
export interface ReadFile {
  readonly senders: readonly string[];
  readonly messages: number;
  readonly receipts: number;
}

/** What waits for a peer and the receipts that it has not got. Throws `RequestError`, as `readFile` does. */
export async function writeFile(peer: string): Promise<WrittenFile | CarryRefusal> {
  const response = await send(`/exchange/files/for/${encodeURIComponent(peer)}`, {
    method: 'POST',
    headers: { accept: 'application/octet-stream, application/json' },
  });
  if (!response.ok) return refusalOf(response);
  const count = (header: string): number => Number(response.headers.get(header) ?? 0);
  return { file: await response.blob(), messages: count('x-messages'), receipts: count('x-receipts') };
}

/** Hands in a file that somebody brought. Bringing it again changes nothing. */
export async function readFile(file: Blob): Promise<ReadFile | CarryRefusal> {
  if (file.size > LARGEST_FILE_BYTES) return { refused: { code: 'FILE_TOO_LARGE', message: '' } };
  const response = await send('/exchange/files', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
    body: file,
  });
  return response.ok ? ((await response.json()) as ReadFile) : refusalOf(response);
}

/** 422 is a refusal by the rules; anything else is a request that failed. */
async function refusalOf(response: Response): Promise<CarryRefusal> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const { code, message } = isJson ? ((await response.json()) as { code?: string; message?: string }) : {};
  if (response.status === 422 && code !== undefined) return { refused: { code, message: message ?? code } };
  throw new RequestError(kindOf(code ?? null, response.status), message ?? `Answer ${response.status}`, code ?? null);
}

export const isRefusal = (result: object): result is CarryRefusal => 'refused' in result;
