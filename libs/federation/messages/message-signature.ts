import { canonicalJson, sha256Hex, toBase64url } from '#domain-kit';
import { type PublicKey, verifySignature } from '../keys/public-key.js';
import { type SigningKey } from '../keys/signing-key.js';
import { type Message, type MessageDraft, type Numbering } from './message.types.js';

/** Separates the kinds of things that a node signs, so that none can pass for another. */
const CONTEXT = 'massline/message/v1\n';

type Unsigned = Omit<Message, 'signature'>;

/**
 * The two canonical texts of a message share their costly parts, body and ledger head, which are therefore written once.
 * Members stand in the order of RFC 8785; the spec holds both texts against `canonicalJson` of the whole.
 */
class CanonicalForm {
  readonly #head: string;
  readonly #body: string;

  constructor(private readonly draft: MessageDraft) {
    this.#body = canonicalJson(draft.body);
    this.#head = canonicalJson(draft.ledgerHead);
  }

  contentHash(): string {
    const { createdAt, from, id, schemaVersion, to, type } = this.draft;
    return sha256Hex(
      `{"body":${this.#body},"createdAt":${canonicalJson(createdAt)},"from":${canonicalJson(from)},"id":${canonicalJson(id)}` +
        `,"ledgerHead":${this.#head},"schemaVersion":${canonicalJson(schemaVersion)},"to":${canonicalJson(to)},"type":${canonicalJson(type)}}`,
    );
  }

  signedBytes({ epoch, sequence }: Numbering, keyid: string): Buffer {
    const { createdAt, from, id, schemaVersion, to, type } = this.draft;
    return Buffer.from(
      `${CONTEXT}{"body":${this.#body},"createdAt":${canonicalJson(createdAt)},"epoch":${canonicalJson(epoch)}` +
        `,"from":${canonicalJson(from)},"id":${canonicalJson(id)},"keyid":${canonicalJson(keyid)},"ledgerHead":${this.#head}` +
        `,"schemaVersion":${canonicalJson(schemaVersion)},"sequence":${canonicalJson(sequence)},"to":${canonicalJson(to)},"type":${canonicalJson(type)}}`,
    );
  }
}

/** SHA-256, hex, over RFC 8785 of `{id, from, to, type, schemaVersion, createdAt, ledgerHead, body}`. */
export const contentHash = (message: MessageDraft): string => new CanonicalForm(message).contentHash();

/** Numbers and signs a draft. The message's members are in the order of its interface. */
export const signMessage = (draft: MessageDraft, numbering: Numbering, key: SigningKey): Message =>
  signWith(new CanonicalForm(draft), draft, { ...numbering, keyid: key.keyid }, key);

/** As `signMessage`, with the content hash from the same canonical text. */
export function sealMessage(
  draft: MessageDraft,
  numbering: Numbering,
  key: SigningKey,
): { message: Message; contentHash: string } {
  const form = new CanonicalForm(draft);
  const message = signWith(form, draft, { ...numbering, keyid: key.keyid }, key);
  return { message, contentHash: form.contentHash() };
}

function signWith(
  form: CanonicalForm,
  draft: MessageDraft,
  place: Numbering & { keyid: string },
  key: SigningKey,
): Message {
  const { id, from, to, type, schemaVersion, createdAt, ledgerHead, body } = draft;
  const { epoch, sequence, keyid } = place;
  const signature = toBase64url(key.sign(form.signedBytes(place, keyid)));
  return { id, from, to, epoch, sequence, type, schemaVersion, createdAt, ledgerHead, body, keyid, signature };
}

/** True if `publicKey` signed this message. That the key is the sender's, and valid now, is the caller's to know. */
export const verifyMessage = (message: Message, publicKey: PublicKey): boolean =>
  examineMessage(message, publicKey).signed;

/** The signature's verdict and the content hash from one canonical text: what an inbox needs of a message. */
export function examineMessage(message: Message, publicKey: PublicKey): { signed: boolean; contentHash: string } {
  const form = new CanonicalForm(message);
  const signed = verifySignature(publicKey, form.signedBytes(message, message.keyid), message.signature);
  return { signed, contentHash: form.contentHash() };
}

/** The bytes that a message's signature covers, for whoever checks one with another program. */
export const signedBytesOf = (message: Unsigned): Buffer =>
  new CanonicalForm(message).signedBytes(message, message.keyid);
