import type { AdmissionState } from './admission.types.js';
import type { VolunteerTerm } from './volunteer-term.js';

export const NEXT_STEPS = [
  'accept-rules',
  'come-back',
  'affirm',
  'begin-membership',
  'discussion',
  'appeal',
  'wait-for-appeal',
  'renew',
  'take-part',
  'none',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export interface OwnPlace {
  readonly standing: 'none' | 'volunteer' | 'member' | 'left';
  readonly rulesAccepted: boolean;
  readonly unityAffirmed: boolean;
  readonly reminder: VolunteerTerm['reminder'];
  /** Of the last proposal; null if there was none. */
  readonly admission: AdmissionState | null;
  readonly mayAppeal: boolean;
}

/** The one step that is the person's to take, or what they wait for. */
export function nextStep(place: OwnPlace): NextStep {
  if (place.standing === 'none') return 'accept-rules';
  if (place.standing === 'left') return 'come-back';
  if (place.standing === 'member') return 'none';
  if (!place.rulesAccepted) return 'accept-rules';
  if (place.admission === 'accepted') return place.unityAffirmed ? 'begin-membership' : 'affirm';
  if (place.reminder !== 'none') return 'renew';
  if (place.admission === 'open') return 'discussion';
  if (place.admission === 'appealed') return 'wait-for-appeal';
  return place.admission === 'refused' && place.mayAppeal ? 'appeal' : 'take-part';
}
