import { AppError } from '#domain-kit';

/** Why a request is turned away before its handler runs. */
export abstract class AccessError extends AppError {
  abstract readonly httpStatus: 401 | 403;
}

export class SignInRequiredError extends AccessError {
  readonly code = 'SIGN_IN_REQUIRED';
  readonly httpStatus = 401;

  constructor() {
    super('Sign in first');
  }
}

export class ForbiddenError extends AccessError {
  readonly code = 'FORBIDDEN';
  readonly httpStatus = 403;

  constructor(permission: string) {
    super(`This needs the permission ${permission}, which comes with an office`);
  }
}

/** An office or membership would allow it, and something that the person can do stands before it. */
export class WithheldError extends AccessError {
  override readonly code: string;
  readonly httpStatus = 403;

  constructor({ code, message }: { readonly code: string; readonly message: string }) {
    super(message);
    this.code = code;
  }
}

/** An office allows it, and waits for its holder to set up a second factor. */
export class SecondFactorNeededError extends AccessError {
  readonly code = 'SECOND_FACTOR_NEEDED';
  readonly httpStatus = 403;

  constructor(permission: string) {
    super(
      `Your office allows this (${permission}), and waits until you have a second factor: set up one-time codes or a passkey in Settings`,
    );
  }
}

/** A handler without `@Allow`: nobody has said who may call it, so nobody may. */
export class UndeclaredAccessError extends AccessError {
  readonly code = 'FORBIDDEN';
  readonly httpStatus = 403;

  constructor() {
    super('Nobody may do this: no permission is declared for it');
  }
}

export class CrossSiteRequestError extends AccessError {
  readonly code = 'CROSS_SITE_REQUEST';
  readonly httpStatus = 403;

  constructor(ownOrigin: string) {
    super(`Send the header x-massline-csrf: 1 from a page of this node, which is at ${ownOrigin}`);
  }
}
