/** Every refusal of the exchange with its HTTP status: protocol.md, *The exchange*. */
export const PROBLEMS = {
  malformed: { status: 400, title: 'The request is malformed' },
  unknown_key: { status: 401, title: 'The signing key is unknown here' },
  bad_signature: { status: 401, title: 'The signature does not hold' },
  clock_skew: { status: 401, title: 'The clocks differ too much' },
  replayed: { status: 401, title: 'This request was seen before' },
  wrong_sender: { status: 403, title: 'The messages are not from the owner of the key' },
  suspended: { status: 403, title: 'The sender is suspended for this type' },
  not_found: { status: 404, title: 'There is nothing under this address' },
  sequence_fork: { status: 409, title: 'The sequence number is taken by another message' },
  id_conflict: { status: 409, title: 'The id is taken by other content' },
  id_taken: { status: 409, title: 'The node id is taken' },
  too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'The content type is not application/json' },
  wrong_receiver: { status: 421, title: 'The messages are not for this node' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The node cannot take messages now' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CONTENT_TYPE = 'application/problem+json';

/** RFC 9457. `detail` says what to do and holds nothing about a person. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  /** With `clock_skew`: the receiver's time, RFC 3339 UTC. */
  readonly receiverTime?: string;
}

export type ProblemDetails = Pick<Problem, 'detail' | 'receiverTime'>;

export const problem = (code: ProblemCode, details: ProblemDetails = {}): Problem => ({
  type: `urn:massline:problem:${code}`,
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  ...details,
});

/** The problem in a peer's answer, or undefined if it is none of ours or contradicts its status. Hostile input. */
export function readProblem(status: number, body: unknown): Problem | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { code, receiverTime } = body as Record<string, unknown>;
  if (typeof code !== 'string' || !Object.hasOwn(PROBLEMS, code)) return undefined;
  const known = code as ProblemCode;
  if (PROBLEMS[known].status !== status) return undefined;
  const isTime = typeof receiverTime === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(receiverTime);
  return problem(known, isTime ? { receiverTime } : {});
}
