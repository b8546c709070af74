import { canonicalJson, toBase64url } from '#domain-kit';
import { type PublicKey, verifySignature } from '../keys/public-key.js';
import { type SigningKey } from '../keys/signing-key.js';
import { type Receipt, type ReceiptDraft } from './message.types.js';

const CONTEXT = 'massline/receipt/v1\n';

/** UTC with whole seconds, the only form in which a receipt says when. */
export const receiptTime = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

const signedBytes = (receipt: Omit<Receipt, 'signature'>): Buffer =>
  Buffer.from(CONTEXT + canonicalJson({ ...receipt, signature: undefined }));

/** Signs a receipt: once, in the transaction that stores the message. `reason` is given exactly when refused. */
export function makeReceipt(
  draft: Omit<ReceiptDraft, 'receivedAt'> & { readonly receivedAt: Date },
  key: SigningKey,
): Receipt {
  const { id, contentHash, from, to, outcome, reason } = draft;
  if ((outcome === 'refused') !== (reason !== undefined))
    throw new TypeError('A receipt has a reason exactly when refused');
  const unsigned = {
    id,
    contentHash,
    from,
    to,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    receivedAt: receiptTime(draft.receivedAt),
    keyid: key.keyid,
  };
  return { ...unsigned, signature: toBase64url(key.sign(signedBytes(unsigned))) };
}

export const verifyReceipt = (receipt: Receipt, publicKey: PublicKey): boolean =>
  verifySignature(publicKey, signedBytes(receipt), receipt.signature);
