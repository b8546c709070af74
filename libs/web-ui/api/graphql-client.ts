import { kindOf, RequestError } from './request-error.js';

/** A document that carries the types of its answer and variables (made by codegen). */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Data;
}

/** An answer with a hole: an organization that did not answer a live question. Its fields are null. */
export interface Gap {
  /** The node id of the organization. */
  readonly organization: string;
  /** Why, as the gateway names it. */
  readonly code: string;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly gaps: readonly Gap[];
}

interface WireError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly organization?: unknown };
}

/** Every browser request that changes something carries it: a foreign page cannot set it. */
export const CSRF_HEADER = { 'x-massline-csrf': '1' } as const;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A request to the node that served this page, as its reader. */
export async function send(
  path: string,
  init: Omit<RequestInit, 'headers'> & { readonly headers: Readonly<Record<string, string>> },
): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      credentials: 'same-origin',
      // The reader's choice on this page, not the browser's setting: the server words some remedies itself.
      headers: { ...CSRF_HEADER, 'accept-language': document.documentElement.lang, ...init.headers },
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError('network', 'The server was not reached', null, { cause });
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new RequestError(kindOf(null, response.status), `Answer ${response.status} is not JSON`, null, { cause });
  }
}

/** Gaps are errors that name an organization; any other error beside data, or without it, fails the request. */
function answerOf<Data>(body: { data?: Data | null; errors?: readonly WireError[] }, status: number): Answer<Data> {
  const errors = body.errors ?? [];
  const gaps = errors.flatMap((error): Gap[] => {
    const organization = text(error.extensions?.organization);
    return organization ? [{ organization, code: text(error.extensions?.code) ?? '' }] : [];
  });
  const failure = errors.find((error) => !text(error.extensions?.organization));
  if (failure || body.data === null || body.data === undefined) {
    const error = failure ?? errors[0];
    const code = text(error?.extensions?.code);
    throw new RequestError(
      kindOf(code, status === 200 ? 500 : status),
      error?.message ?? `Answer ${status} has no data`,
      code,
    );
  }
  return { data: body.data, gaps };
}

/** Asks `/graphql` of the node that served this page. Throws `RequestError`, never a bare error of the transport. */
export async function ask<Data, Variables>(
  operation: TypedDocument<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
    ...(signal ? { signal } : {}),
  });
  return answerOf<Data>(
    (await jsonOf(response)) as { data?: Data | null; errors?: readonly WireError[] },
    response.status,
  );
}
