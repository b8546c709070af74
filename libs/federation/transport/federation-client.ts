import { Agent, type Dispatcher } from 'undici';
import { type AddressGuard } from './address-guard.js';
import { guardedConnector } from './guarded-connector.js';
import { TransportError, transportErrorOf } from './transport-error.js';

export interface CallOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** From the call to the last byte of the answer, ms. */
  readonly deadlineMs: number;
  /** The longest answer that is read, bytes. */
  readonly maxBytes: number;
  /** Ends the call early, as a shutdown does. */
  readonly signal?: AbortSignal;
}

export interface PostOptions extends CallOptions {
  readonly body: Uint8Array;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names; a field that came more than once is a list. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface ClientSettings {
  readonly guard: AddressGuard;
  /** Open connections to one peer at most. */
  readonly connectionsPerOrigin?: number;
  readonly connectTimeoutMs?: number;
  /** PEM certificates to trust in place of the system's; a federation may run its own authority. */
  readonly ca?: string;
}

/**
 * HTTP to peers: kept-alive connections, bounded in number, time and size, each made to an address that passed the guard.
 * Redirects are answers like any other. Throws `TransportError` when there is no whole answer.
 */
export class FederationClient {
  readonly #agent: Agent;

  constructor(private readonly settings: ClientSettings) {
    const { guard, ca, connectionsPerOrigin = 4, connectTimeoutMs = 5_000 } = settings;
    this.#agent = new Agent({
      connect: guardedConnector({ guard, connectTimeoutMs, ...(ca === undefined ? {} : { ca }) }),
      connections: connectionsPerOrigin,
      pipelining: 1,
      allowH2: false,
      keepAliveTimeout: 30_000,
      keepAliveMaxTimeout: 60_000,
      maxHeaderSize: 16_384,
      headersTimeout: 30_000,
      bodyTimeout: 30_000,
    });
  }

  post(url: string, options: PostOptions): Promise<Answer> {
    return this.call('POST', url, options);
  }

  get(url: string, options: CallOptions): Promise<Answer> {
    return this.call('GET', url, options);
  }

  /** Ends every connection, also those in use. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  private async call(
    method: 'GET' | 'POST',
    url: string,
    options: CallOptions & { body?: Uint8Array },
  ): Promise<Answer> {
    const checked = this.settings.guard.checkUrl(url);
    if (!checked.ok) throw new TransportError('address_refused', { cause: checked.error });
    const deadline = AbortSignal.timeout(options.deadlineMs);
    const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
    try {
      const response = await this.#agent.request({
        origin: checked.value.origin,
        path: checked.value.pathname + checked.value.search,
        method,
        headers: { 'accept-encoding': 'identity', ...options.headers },
        body: options.body ?? null,
        signal,
      });
      return {
        status: response.statusCode,
        headers: response.headers,
        body: await readBody(response, options.maxBytes),
      };
    } catch (error) {
      throw transportErrorOf(error, deadline);
    }
  }
}

/** Stops reading, and drops the connection, at the first byte too many. */
async function readBody({ body, headers }: Dispatcher.ResponseData, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = Number(headers['content-length'] ?? 0);
  if (length <= maxBytes) {
    length = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) break;
      chunks.push(chunk);
    }
  }
  if (length <= maxBytes) return Buffer.concat(chunks, length);
  body.on('error', () => undefined).destroy();
  throw new TransportError('too_large');
}
