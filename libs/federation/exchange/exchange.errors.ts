import { type Problem, problem, type ProblemCode, type ProblemDetails } from '../problems/index.js';

/** Refuses a whole request from a peer with an RFC 9457 problem. Nothing of the request is stored. */
export class ExchangeProblem extends Error {
  readonly problem: Problem;

  constructor(
    readonly code: ProblemCode,
    details: ProblemDetails & { readonly retryAfterSeconds?: number } = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ExchangeProblem';
    const { retryAfterSeconds, ...rest } = details;
    this.problem = problem(code, rest);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  readonly retryAfterSeconds: number | undefined;
}
