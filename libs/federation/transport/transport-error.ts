import { types } from 'node:util';

export type TransportErrorCode = 'address_refused' | 'timeout' | 'too_large' | 'unreachable' | 'aborted';

const MESSAGES: Readonly<Record<TransportErrorCode, string>> = {
  address_refused: "The peer's address is not one that this node connects to",
  timeout: 'The peer did not answer in time',
  too_large: "The peer's answer is too large",
  unreachable: 'The peer cannot be reached',
  aborted: 'The call was ended by this node',
};

/** No whole answer came. It says nothing about whether the peer took the request: try again with the same ids. */
export class TransportError extends Error {
  override readonly name = 'TransportError';

  constructor(
    readonly code: TransportErrorCode,
    options?: ErrorOptions,
  ) {
    super(MESSAGES[code], options);
  }
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** Names what undici or the socket threw; a `TransportError` that a connector threw passes through. */
export function transportErrorOf(error: unknown, deadline: AbortSignal): TransportError {
  if (error instanceof TransportError) return error;
  if (deadline.aborted) return new TransportError('timeout', { cause: error });
  if (!types.isNativeError(error)) return new TransportError('unreachable', { cause: error });
  const code = 'code' in error ? String(error.code) : '';
  if (TIMEOUTS.has(code)) return new TransportError('timeout', { cause: error });
  return new TransportError(error.name === 'AbortError' ? 'aborted' : 'unreachable', { cause: error });
}
