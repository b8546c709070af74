import { httpbis, type Request, type Response } from 'http-message-signatures';
import { type PublicKey } from '../keys/public-key.js';
import { ALGORITHM } from './signature-profile.js';

/** Later than any clock: times are judged by the caller, who has the clock; the library would read the machine's. */
const NO_CLOCK = { tolerance: 1e12, notAfter: 1e15 };

/**
 * The library's verdict on the one signature of a message, given only the fields that the profile allows. It throws for what
 * it cannot parse; here that is a signature that does not hold.
 */
export async function verifyWith(key: PublicKey, message: Request | Response, request?: Request): Promise<boolean> {
  const config = {
    ...NO_CLOCK,
    all: true,
    keyLookup: () =>
      Promise.resolve({
        algs: [ALGORITHM],
        verify: (data: Buffer, signature: Buffer) => Promise.resolve(key.verifies(data, signature)),
      }),
  };
  const verdict =
    'status' in message ? httpbis.verifyMessage(config, message, request) : httpbis.verifyMessage(config, message);
  return (await verdict.catch(() => false)) === true;
}
