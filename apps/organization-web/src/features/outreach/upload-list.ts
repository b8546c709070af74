import { kindOf, RequestError, send } from '#web-ui';

/** The answer of `POST /people-lists`: what the file holds. Nobody is invited yet. */
export interface UploadedList {
  readonly id: string;
  readonly columns: readonly { readonly index: number; readonly name: string }[];
  readonly suggestedMapping: { readonly name: string | null; readonly contact: string | null };
  readonly rows: number;
  readonly preview: readonly (readonly string[])[];
}

/** Sends the list to be read and previewed. */
export async function uploadList(file: File): Promise<UploadedList> {
  const headers = { 'content-type': 'text/csv', accept: 'application/json' };
  const response = await send('/people-lists', { method: 'POST', headers, body: file });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.ok && isJson) return (await response.json()) as UploadedList;
  const problem = isJson ? ((await response.json()) as { code?: string; message?: string; detail?: string }) : {};
  const code = problem.code ?? null;
  const message = problem.detail ?? problem.message ?? `Answer ${response.status}`;
  throw new RequestError(kindOf(code, response.status), message, code);
}
