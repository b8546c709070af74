/** Why a sphere does not change. `ALREADY` and its siblings say where the person stands instead. */
export interface SphereRefusal {
  readonly code:
    | 'PERSON_UNKNOWN'
    | 'ALREADY_VOLUNTEER'
    | 'ALREADY_MEMBER'
    | 'ALREADY_LEFT'
    | 'NEVER_JOINED'
    | 'VOLUNTEER_FIRST'
    | 'RETURN_AS_VOLUNTEER'
    | 'REASON_DOES_NOT_FIT'
    | 'DECISION_MISSING'
    | 'OWN_STEP_ONLY'
    | 'OWN_ADMISSION'
    | 'BEFORE_LAST_CHANGE'
    | 'RULES_NOT_ACCEPTED'
    | 'UNITY_NOT_AFFIRMED';
}
