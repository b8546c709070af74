/** Why a request to join a federation is not made. */
export interface EnrolmentRefusal {
  readonly code: 'INVITATION_UNREADABLE' | 'HUB_UNREACHABLE' | 'HUB_KEY_DIFFERS' | 'ALREADY_ENROLLED' | 'HUB_REFUSED';
  readonly message: string;
}
