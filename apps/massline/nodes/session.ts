import { setTimeout as wait } from 'node:timers/promises';

interface GraphqlAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** One person's signed-in use of a node's public API, as a browser would use it. */
export class Session {
  private cookie = '';

  /** `page`: the address that the node knows as its own. */
  constructor(
    readonly url: string,
    private readonly page: string = url,
    /** In which the node words what it says to people. */
    private readonly language: string = 'en',
    private readonly over: typeof fetch = fetch,
  ) {}

  /** Throws `ApiError` for an error of the API. Network failures are retried for a while: nodes may restart. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const body = JSON.stringify({ query, variables });
    const answer = await this.fetch('/graphql', { 'content-type': 'application/json' }, body);
    const json = (await answer.json()) as GraphqlAnswer<T>;
    const error = json.errors?.[0];
    if (error || !json.data) throw new ApiError(error?.message ?? `status ${answer.status}`, error?.extensions?.code);
    return json.data;
  }

  async upload<T>(path: string, text: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<T> {
    const answer = await this.fetch(path, { 'content-type': 'text/csv', ...headers }, text);
    if (answer.ok) return (await answer.json()) as T;
    const said = await answer.text();
    const { code, message } = refusalIn(said);
    throw new ApiError(message ?? `${path}: ${answer.status} ${said}`, code);
  }

  private async fetch(
    path: string,
    headers: Record<string, string>,
    body: string | Uint8Array<ArrayBuffer>,
  ): Promise<Response> {
    const { origin } = new URL(this.page);
    const answer = await persistently(() =>
      this.over(new URL(path, this.url), {
        method: 'POST',
        headers: {
          ...headers,
          origin,
          'accept-language': this.language,
          'x-massline-csrf': '1',
          ...(this.cookie ? { cookie: this.cookie } : {}),
        },
        body,
      }),
    );
    const [set] = answer.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0] ?? '';
    return answer;
  }
}

/** What a refused upload says; nothing if it is no JSON of the node's. */
function refusalIn(text: string): { readonly code?: string; readonly message?: string } {
  try {
    return JSON.parse(text) as { code?: string; message?: string };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

const ATTEMPTS = 40;

/** What the commands do through the API is idempotent, so a lost answer is simply asked for again. */
async function persistently(call: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await call();
      if (answer.status < 500 || attempt >= ATTEMPTS) return answer;
    } catch (error) {
      if (attempt >= ATTEMPTS) throw error;
    }
    await wait(250);
  }
}
