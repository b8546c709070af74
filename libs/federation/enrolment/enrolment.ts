import {
  constantTimeEqual,
  err,
  fromBase64url,
  hmacSha256,
  type NodeId,
  ok,
  type Result,
  sha256,
  toBase64url,
} from '#domain-kit';
import { type Malformed, parserOf } from '../contract/schema-check.js';
import { isAgeRecipient } from '../keys/age-identity.js';
import { publicKeyOf, type PublicKeyRefusal } from '../keys/public-key.js';
import { type NodeKind } from '../node-document/node-kinds.js';

/** The body of `POST /federation/enrolments`, signed as a request by the key that it brings. */
export interface EnrolmentRequest {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly displayName: string;
  /** base64url of 32 bytes. */
  readonly publicKey: string;
  readonly ageRecipient: string;
  readonly baseUrl?: string;
  /** `invitationId` of the invitation that is proved, so that a wrong proof counts against this one alone. */
  readonly invitation: string;
  /** base64url of 32 bytes. */
  readonly proof: string;
}

export const ENROLMENT_STATES = ['pending', 'approved', 'refused', 'expired'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** What the hub keeps of an invitation: it recognises a proof, and cannot show the code again. `secret` is base64url. */
export const proofKey = (secret: string): Buffer => sha256(fromBase64url(secret));

/** Names an invitation without saying its proof key: the first 8 bytes of its SHA-256, in hex. */
export const invitationId = (proofKey: Uint8Array): string => sha256(proofKey).subarray(0, 8).toString('hex');

/** HMAC-SHA-256 under the proof key over SHA-256(public key ‖ id): base64url. Binds the invitation to this key and name. */
export const enrolmentProof = (proofKey: Uint8Array, publicKey: string, id: NodeId): string =>
  toBase64url(hmacSha256(proofKey, sha256(Buffer.concat([fromBase64url(publicKey), Buffer.from(id)]))));

export const proofHolds = (proofKey: Uint8Array, request: EnrolmentRequest): boolean =>
  constantTimeEqual(Buffer.from(enrolmentProof(proofKey, request.publicKey, request.id)), Buffer.from(request.proof));

const parse = parserOf<EnrolmentRequest>('node.v1.json', 'enrolmentRequest');

/** Strict; refuses a key that is no good for evidence (bar B-F6) and an age recipient whose checksum fails. */
export function parseEnrolmentRequest(value: unknown): Result<EnrolmentRequest, Malformed | PublicKeyRefusal> {
  const request = parse(value);
  if (!request.ok) return request;
  const key = publicKeyOf(request.value.publicKey);
  if (!key.ok) return key;
  if (!isAgeRecipient(request.value.ageRecipient)) return err({ code: 'malformed', detail: '/ageRecipient checksum' });
  return ok(request.value);
}
