import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const base64url = (bytes: Buffer): string => bytes.toString('base64url');
const uint = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16BE(value);
  else buffer.writeUInt32BE(value);
  return buffer;
};

/** What a test may say wrongly in an answer. */
export interface Faults {
  readonly origin?: string;
  readonly rpId?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly challenge?: string;
}

/** A passkey in software (WebAuthn level 3, ES256, attestation `none`): its answers are what a browser would send. */
export class SoftwareAuthenticator {
  readonly #privateKey: KeyObject;
  readonly #x: Buffer;
  readonly #y: Buffer;
  readonly #id = randomBytes(32);
  counter = 0;

  constructor(
    readonly rpId: string,
    readonly origin: string,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
    this.#privateKey = privateKey;
    this.#x = Buffer.from(x, 'base64url');
    this.#y = Buffer.from(y, 'base64url');
  }

  /** Answers creation options. */
  register(options: { challenge: string }, faults: Faults = {}): string {
    const clientData = this.#clientData('webauthn.create', options.challenge, faults);
    const coseKey = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      this.#x,
      Buffer.from('225820', 'hex'),
      this.#y,
    ]);
    const attested = Buffer.concat([Buffer.alloc(16), uint(this.#id.length, 2), this.#id, coseKey]);
    const data = this.#authenticatorData(0x40, faults, attested);
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      uint(data.length, 2),
      data,
    ]);
    return this.#credential({ clientDataJSON: base64url(clientData), attestationObject: base64url(attestation) });
  }

  /** Answers request options, and counts. */
  answer(options: { challenge: string }, faults: Faults = {}): string {
    this.counter += 1;
    const clientData = this.#clientData('webauthn.get', options.challenge, faults);
    const data = this.#authenticatorData(0, faults, Buffer.alloc(0));
    const signature = createSign('sha256').update(data).update(sha256(clientData)).sign(this.#privateKey);
    return this.#credential({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(signature),
    });
  }

  #credential(response: Record<string, string>): string {
    const id = base64url(this.#id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  #clientData(type: string, challenge: string, faults: Faults): Buffer {
    const origin = faults.origin ?? this.origin;
    return Buffer.from(JSON.stringify({ type, challenge: faults.challenge ?? challenge, origin, crossOrigin: false }));
  }

  #authenticatorData(flags: number, { rpId, userVerified = true, counter }: Faults, rest: Buffer): Buffer {
    const present = 0x01 | (userVerified ? 0x04 : 0) | flags;
    return Buffer.concat([sha256(rpId ?? this.rpId), Buffer.from([present]), uint(counter ?? this.counter, 4), rest]);
  }
}
