/** How a fake organization meets its callers: answers, keeps them waiting for ever, or refuses every connection. */
export type Mood = 'healthy' | 'hung' | 'dead';

export interface FakeIdentity {
  readonly id: string;
  readonly baseUrl: string;
  readonly publicKey: string;
}

/** What the process of the fake organizations is asked. `thinkMs` is how long each waits before it answers. */
export interface FakesCalls {
  open(input: { readonly ids: readonly string[]; readonly thinkMs: number }): Promise<FakeIdentity[]>;
  behave(input: { readonly id: string; readonly mood: Mood }): Promise<void>;
  [name: string]: (input: never) => unknown;
}

/** Where a fake answers the same bytes without looking at a signature and without making one: for the floors. */
export const PLAIN_PATH = 'plain';

/** Where a fake answers what the hub's own list would be, for the first hop of the floor. */
export const LIST_PATH = 'list';
