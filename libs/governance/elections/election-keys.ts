import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { writePaperKey, writeSigningKey } from '#ballots';
import { fromBase64url, toBase64url } from '#domain-kit';

/** RFC 9474 with RSA of 2048 bits: the key signs for some days and is then gone. */
const MODULUS_BITS = 2048;
const generate = promisify(generateKeyPair);

export interface ElectionKeys {
  readonly paperKey: string;
  readonly paperSecret: string;
  readonly statementKey: string;
  readonly statementSecret: string;
}

/** New keys for one election. */
export async function makeElectionKeys(): Promise<ElectionKeys> {
  const paper = await generate('rsa', { modulusLength: MODULUS_BITS });
  const statement = await generate('ec', { namedCurve: 'P-256' });
  return {
    paperKey: writePaperKey(paper.publicKey),
    paperSecret: writeSecret(paper.privateKey),
    statementKey: writeSigningKey(statement.publicKey),
    statementSecret: writeSecret(statement.privateKey),
  };
}

const writeSecret = (key: KeyObject): string => toBase64url(key.export({ type: 'pkcs8', format: 'der' }));

/** Throws for a key that has been destroyed: the phases do not lead there. */
export function readSecret(secret: string | null): KeyObject {
  if (secret === null) throw new Error('This key of the election is gone');
  return createPrivateKey({ key: fromBase64url(secret), type: 'pkcs8', format: 'der' });
}
