export {
  ENROLMENT_STATES,
  enrolmentProof,
  type EnrolmentRequest,
  type EnrolmentState,
  invitationId,
  parseEnrolmentRequest,
  proofHolds,
  proofKey,
} from './enrolment.js';
export {
  type Invitation,
  type InvitationRefusal,
  makeInvitation,
  newInvitationSecret,
  readInvitation,
} from './invitation.js';
export { verificationWords, type WordLanguage, wordLanguageOf } from './verification-words.js';
