import { err, type Result } from '#domain-kit';

/** Why a request to join a federation is not made. */
export interface EnrolmentRefusal {
  readonly code:
    | 'INVITATION_UNREADABLE'
    | 'HUB_UNREACHABLE'
    | 'HUB_KEY_DIFFERS'
    | 'ALREADY_ENROLLED'
    | 'STILL_LEAVING'
    | 'HUB_REFUSED';
  readonly message: string;
}

export const refuse = (code: EnrolmentRefusal['code'], message: string): Result<never, EnrolmentRefusal> =>
  err({ code, message });
