import type { EffectRefusal } from '#governance';
import { CONFIRM_NEEDED_MESSAGE } from '#identity';
import { type AttestationRefusal, REFUSAL_REASONS } from './domain/attestation.types.js';

const MESSAGES: Readonly<Record<AttestationRefusal['code'], string>> = {
  NOT_A_MEMBER: 'Only who joined the centre themselves can be confirmed by it.',
  ALREADY_ASKED: 'You have asked already. Two others decide.',
  CONFIRMED_FOR_LONG: 'You are confirmed. You can ask anew in the last 60 days.',
  ATTESTATION_UNKNOWN: 'attestation: there is none under this id.',
  NOT_ASKED: 'attestation: this is answered or was withdrawn.',
  NOT_CONFIRMED: 'attestation: this is not confirmed.',
  ATTESTATION_OVER: 'attestation: its time is over.',
  OWN_ATTESTATION: 'Two other people decide on this.',
  REASON_UNKNOWN: `reason: one of ${REFUSAL_REASONS.join(', ')}.`,
  CONFIRM_NEEDED: CONFIRM_NEEDED_MESSAGE,
};

export const ATTESTATION_REFUSAL_CODES = Object.keys(MESSAGES);

export const messageOf = ({ code }: AttestationRefusal): string => MESSAGES[code];

export const asEffectRefusal = (refusal: AttestationRefusal): EffectRefusal => ({
  code: refusal.code,
  message: messageOf(refusal),
});
