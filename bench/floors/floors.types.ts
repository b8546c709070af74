export interface Forwarding {
  /** The backends, each a URL: of the first hop, and of the second. */
  readonly list: string;
  readonly live: string;
  readonly connections: number;
}

/** What the process of the floors is asked. */
export interface FloorsCalls {
  forward(input: Forwarding): Promise<{ readonly url: string }>;
  fanOut(input: { readonly urls: readonly string[]; readonly body: string; readonly times: number }): Promise<number[]>;
  [name: string]: (input: never) => unknown;
}
