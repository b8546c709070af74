import { endpointOf, PATHS, type PublicKey, verifyRequest } from '#federation';
import type { FakeOrganization } from './fake-organizations.js';

/** The keyid that signed an organization's last question, judged as the organization judges it. */
export async function readRequestSignature(organization: FakeOrganization, key: PublicKey): Promise<string> {
  const { request, json } = organization.questions.at(-1)!;
  const verified = await verifyRequest({
    method: 'POST',
    targetUri: endpointOf(organization.baseUrl, PATHS.graphql),
    headers: request.headers,
    body: Buffer.from(JSON.stringify(json)),
    now: new Date(),
    publicKeyOf: () => Promise.resolve(key),
  });
  return verified.ok ? verified.value.keyid : verified.error.code;
}
