import { ApiError, Session } from '../../apps/massline/nodes/session.js';

const MEBIBYTE = 1_048_576;

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

interface Wanted {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Where a node is for its own people, who do not pass the network between the nodes. */
export interface FrontDoor {
  readonly publicUrl: string;
  readonly address: string;
  /** Takes every error that the node answers. */
  readonly errors: string[];
}

/** A browser at the node itself: as `Session`, past the proxy, with each error answer kept. */
export class DirectSession extends Session {
  private cookies = new Map<string, string>();

  constructor(private readonly door: FrontDoor) {
    super(door.publicUrl);
  }

  /** Throws `ApiError` if this login and password are refused. */
  static async signedIn(door: FrontDoor, login: string, password: string): Promise<DirectSession> {
    const session = new DirectSession(door);
    const { signIn } = await session.ask<{ signIn: { code?: string } }>(
      `mutation ($login: String!, $password: String!) {
         signIn(login: $login, password: $password) { __typename ... on SignInRefused { code } } }`,
      { login, password },
    );
    if (signIn.code) throw new ApiError(`${login} could not sign in`, signIn.code);
    return session;
  }

  /** The secrets by which the node knows this browser. */
  get tokens(): string[] {
    return [...this.cookies.values()];
  }

  override async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { status, text } = await this.graphql({ query, variables });
    const { data, errors } = JSON.parse(text) as { data?: T; errors?: { message: string }[] };
    if (errors || !data) throw new ApiError(errors?.[0]?.message ?? `status ${status}`, undefined);
    return data;
  }

  override async upload<T>(path: string, text: string, headers: Record<string, string>): Promise<T> {
    const answer = await this.send(path, { headers: { 'content-type': 'text/csv', ...headers }, body: text });
    if (answer.status >= 400) throw new ApiError(`${path}: ${answer.status}`, undefined);
    return JSON.parse(answer.text) as T;
  }

  graphql(body: unknown): Promise<RawAnswer> {
    return this.send('/graphql', {
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  async send(path: string, { method = 'POST', headers = {}, body }: Wanted): Promise<RawAnswer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, this.door.address), {
      method,
      headers: { origin: this.door.publicUrl, 'x-massline-csrf': '1', ...(cookie && { cookie }), ...headers },
      ...(body !== undefined && { body }),
    }).catch((error: unknown) => {
      if ((body?.length ?? 0) < MEBIBYTE) throw error;
      return new Response(null, { status: 413 }); // what is too large may be cut off while it is written
    });
    for (const set of answer.headers.getSetCookie()) this.keep(set.split(';')[0] ?? '');
    const text = await answer.text();
    if (answer.status >= 400) this.door.errors.push(text);
    else if (text.startsWith('{')) this.noteErrors(text);
    return { status: answer.status, text };
  }

  private noteErrors(text: string): void {
    const { errors } = JSON.parse(text) as { errors?: unknown };
    if (errors !== undefined) this.door.errors.push(JSON.stringify(errors));
  }

  private keep(pair: string): void {
    const at = pair.indexOf('=');
    if (at > 0) this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
