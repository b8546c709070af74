import type { CaucusEntry, Founding, Step } from '#governance/caucuses/device';
import { RequestError } from '../api/request-error.js';

export interface SentEntry extends CaucusEntry {
  readonly sealed: string | null;
  readonly writtenOn: string;
}

/** A step that the node refused, or a chain that does not hold; `code` chooses the words. */
export class CaucusRefused extends Error {
  override readonly name = 'CaucusRefused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Not by `send` of the pages, which says who reads: what a caucus does comes from nobody. */
async function request<T>(path: string, body: object | null): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/caucuses/${path}`, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-massline-csrf': '1' },
        body: JSON.stringify(body),
      }),
    });
  } catch (cause) {
    throw new RequestError('network', 'The server was not reached', null, { cause });
  }
  const said = (await answer.json()) as T & { code?: string; message?: string };
  if (!answer.ok) throw new CaucusRefused(said.code ?? '', said.message ?? `Answer ${answer.status}`);
  return said;
}

export const sendFounding = (founding: Founding): Promise<unknown> => request('foundings', founding);
export const sendStep = (step: Step): Promise<unknown> => request('steps', step);
export const fetchChain = async (id: string): Promise<readonly SentEntry[]> =>
  (await request<{ entries: readonly SentEntry[] }>(`${id}/chain`, null)).entries;
