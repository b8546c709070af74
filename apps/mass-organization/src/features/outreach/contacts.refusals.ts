import type { PeopleRefusal } from '../people/index.js';
import type { FactsRefusal } from './domain/contact-facts.js';

export interface ContactRefusal {
  readonly code:
    | FactsRefusal['code']
    | 'NOT_ASKED'
    | 'NOT_TO_BE_KEPT'
    | 'TOO_MANY_CONTACTS'
    | 'CONTACT_UNKNOWN'
    | 'STAGE_UNKNOWN'
    | 'STAGE_REACHED'
    | Extract<PeopleRefusal['code'], 'NAME_INVALID' | 'TOO_MANY_INVITATIONS' | 'TOO_MANY_CODES'>;
}

const MESSAGES: Readonly<Record<ContactRefusal['code'], string>> = {
  REACH_INVALID: 'reach: an e-mail address or a telephone number, and nothing else.',
  ASK_FOR_INVALID: 'askFor: a name of at most 40 letters, or nothing.',
  LANGUAGES_INVALID: 'languages: at most five codes of two or three letters.',
  CHOICE_UNKNOWN: 'freeAt, askedFor: choose from the list only.',
  NEXT_STEP_INVALID: 'nextStep, nextOn: one of the list, with a day within the next 59 days; or neither.',
  NOT_ASKED: 'theyAsked: only who asked to be contacted is kept.',
  NOT_TO_BE_KEPT: 'Somebody keeps this contact already, or they asked to be left alone.',
  TOO_MANY_CONTACTS: 'You keep 200 contacts. Answer or remove some first.',
  CONTACT_UNKNOWN: 'There is no such contact that you keep, or it is gone.',
  STAGE_UNKNOWN: 'stage: asked, talked or came. An invitation is a step of its own.',
  STAGE_REACHED: 'stage: a contact goes forward only.',
  NAME_INVALID: 'displayName: a name has 1 to 100 characters.',
  TOO_MANY_INVITATIONS: 'You have 50 invitations that nobody has answered. Withdraw some first.',
  TOO_MANY_CODES: 'This contact was invited as often as the rules allow.',
};

export const contactMessageOf = ({ code }: ContactRefusal): string => MESSAGES[code];
export const CONTACT_REFUSAL_CODES = Object.keys(MESSAGES);
