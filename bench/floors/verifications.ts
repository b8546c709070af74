import { generateKeyPairSync, sign, verify } from 'node:crypto';

/** As long as the report of the baseline in performance.md. */
const MESSAGE_BYTES = 520;
const AT_ONCE = 50;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const message = Buffer.alloc(MESSAGE_BYTES, '{"indicator":"intakes","value":37}');
const signature = sign(null, message, privateKey);

/** Ed25519 verifications per second of one core, with a key imported once. Holds this thread for `ms`. */
export function verificationsPerSecond(ms: number): number {
  const started = performance.now();
  let verified = 0;
  let elapsed = 0;
  while (elapsed < ms) {
    for (let n = 0; n < AT_ONCE; n += 1) {
      if (!verify(null, message, publicKey, signature)) throw new Error('A signature of our own does not verify');
    }
    verified += AT_ONCE;
    elapsed = performance.now() - started;
  }
  return (verified / elapsed) * 1000;
}
