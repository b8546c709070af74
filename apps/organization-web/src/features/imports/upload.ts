import { kindOf, RequestError, send } from '#web-ui';
import type { Upload } from './mapping.js';

/** The server refuses larger bodies. */
export const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly message?: string;
}

/** Sends the file to be read and previewed. Nothing is imported yet. The name is percent-encoded: headers are ASCII. */
export async function uploadFile(file: File): Promise<Upload> {
  const response = await send('/imports', {
    method: 'POST',
    headers: { 'content-type': 'text/csv', accept: 'application/json', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.ok && isJson) return (await response.json()) as Upload;
  const problem = isJson ? ((await response.json()) as Problem) : {};
  const code = problem.code ?? null;
  throw new RequestError(
    kindOf(code, response.status),
    problem.detail ?? problem.message ?? problem.title ?? `Answer ${response.status}`,
    code,
  );
}
