/** Limits of live queries. */
export interface GatewaySettings {
  /** For all live parts of one query together, from its first call, ms. */
  readonly deadlineMs: number;
  /** The longest answer of one organization, bytes. */
  readonly maxAnswerBytes: number;
}

export const GATEWAY_SETTINGS = Symbol('GatewaySettings');
export const DEFAULT_GATEWAY_SETTINGS: GatewaySettings = { deadlineMs: 2_000, maxAnswerBytes: 1_048_576 };
