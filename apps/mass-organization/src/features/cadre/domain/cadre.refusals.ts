/** Why nothing changed about somebody's credential. */
export interface CadreRefusal {
  readonly code:
    | 'NO_CENTRE'
    | 'NOT_A_MEMBER'
    | 'NOT_A_CREDENTIAL'
    | 'CREDENTIAL_OF_ANOTHER'
    | 'CREDENTIAL_ALTERED'
    | 'CREDENTIAL_EXPIRED'
    | 'TERM_TOO_LONG'
    | 'CREDENTIAL_REVOKED'
    | 'CREDENTIAL_TAKEN'
    | 'ALREADY_ACCEPTED'
    | 'ACCEPTANCE_UNKNOWN'
    | 'ALREADY_RECORDED'
    | 'CREDENTIAL_ENDED';
}
