/** Whether this page may ask for passkeys at all: in a secure context, at a host with a name. */
export const canUsePasskeys = (): boolean =>
  isSecureContext && 'PublicKeyCredential' in globalThis && !/^(\[.*\]|[\d.]+)$/.test(location.hostname);

/** The library comes when it is used, not before. */
const library = () => import('@simplewebauthn/browser');

/** What an authenticator answers to a question of the node; both are JSON. Null if the person stopped, or has none. */
export async function answerPasskey(question: string): Promise<string | null> {
  const { startAuthentication } = await library();
  const optionsJSON = JSON.parse(question) as Parameters<typeof startAuthentication>[0]['optionsJSON'];
  return orStopped(() => startAuthentication({ optionsJSON }));
}

/** A new passkey as the node asks for it; both are JSON. Null if the person stopped, or the device has one already. */
export async function makePasskey(options: string): Promise<string | null> {
  const { startRegistration } = await library();
  const optionsJSON = JSON.parse(options) as Parameters<typeof startRegistration>[0]['optionsJSON'];
  return orStopped(() => startRegistration({ optionsJSON }));
}

async function orStopped(ask: () => Promise<object>): Promise<string | null> {
  try {
    return JSON.stringify(await ask());
  } catch (error) {
    if (error instanceof Error) return null; // WebAuthn §13.4.1: why an authenticator gave nothing is not told apart.
    throw error;
  }
}
