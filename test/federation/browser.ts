/** An answer of `/graphql`, errors and all. */
export interface GraphqlAnswer<T> {
  readonly data: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly organization?: string };
  }[];
}

interface SignInAnswer {
  readonly signIn: { readonly code?: string };
}

const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(login: $login, password: $password) { ... on SignInRefused { code } } }`;

/** One browser with one cookie jar. All nodes are at 127.0.0.1, and ports do not divide cookies (RFC 6265 §8.5). */
export class Browser {
  readonly cookies = new Map<string, string>();

  async ask<T = unknown>(url: string, query: string, variables: object = {}): Promise<GraphqlAnswer<T>> {
    const answer = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', origin: new URL(url).origin, 'x-massline-csrf': '1' },
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const set of answer.headers.getSetCookie()) this.keep(set);
    return (await answer.json()) as GraphqlAnswer<T>;
  }

  /** Answers the code of the refusal; undefined if this browser is signed in now. */
  async signIn(url: string, login: string, password: string): Promise<string | undefined> {
    return (await this.ask<SignInAnswer>(url, SIGN_IN, { login, password })).data?.signIn.code;
  }

  private keep(set: string): void {
    const [pair = '', ...attributes] = set.split(';').map((part) => part.trim());
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
