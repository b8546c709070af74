import type { EffectRefusal } from '#governance';
import type { CadreRefusal } from './domain/cadre.refusals.js';

const MESSAGES: Readonly<Record<CadreRefusal['code'], string>> = {
  NO_CENTRE: 'Your organization belongs to no federation, so there is no centre whose signature counts.',
  NOT_A_MEMBER: 'Only a member of this organization can be cadre.',
  NOT_A_CREDENTIAL: 'file: this is no credential. Open the file that you took from the page of the centre.',
  CREDENTIAL_OF_ANOTHER:
    'file: none of the keys of your centre that count today signed this. If the centre has changed its key, take the credential anew there.',
  CREDENTIAL_ALTERED: 'file: this was changed after it was signed. Take it anew from the page of the centre.',
  CREDENTIAL_EXPIRED: 'The time of this credential is over. Ask the centre for a new one.',
  TERM_TOO_LONG: 'file: a credential counts for twelve months at most, and this one says more.',
  CREDENTIAL_REVOKED: 'The centre has revoked this credential. Ask there.',
  CREDENTIAL_TAKEN: 'Somebody else here has accepted this credential. Each person has their own.',
  ALREADY_ACCEPTED: 'You have accepted this credential already.',
  ACCEPTANCE_UNKNOWN: 'acceptance: nobody here has accepted a credential under this id.',
  ALREADY_RECORDED: 'acceptance: this is on record already.',
  CREDENTIAL_ENDED: 'This credential has ended here. Take a new one from the page of the centre.',
};

export const CADRE_REFUSAL_CODES = Object.keys(MESSAGES);

export const messageOf = ({ code }: CadreRefusal): string => MESSAGES[code];

export const asEffectRefusal = (refusal: CadreRefusal): EffectRefusal => ({
  code: refusal.code,
  message: messageOf(refusal),
});
