/** Why a request has no answer. `network`: the server was not reached, whatever the reason. */
export type RequestErrorKind = 'network' | 'unauthenticated' | 'forbidden' | 'invalid' | 'server';

export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    readonly kind: RequestErrorKind,
    message: string,
    readonly code: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const KINDS: Readonly<Record<string, RequestErrorKind>> = {
  SIGN_IN_REQUIRED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  SECOND_FACTOR_NEEDED: 'forbidden',
  BAD_USER_INPUT: 'invalid',
  GRAPHQL_VALIDATION_FAILED: 'invalid',
};

/** The kind for an `extensions.code` of the API, or for an HTTP status where there is no code. */
export function kindOf(code: string | null, status: number): RequestErrorKind {
  const known = code === null ? undefined : KINDS[code];
  if (known) return known;
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  return status >= 400 && status < 500 ? 'invalid' : 'server';
}
