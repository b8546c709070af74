import {
  endpointOf,
  enrolmentProof,
  generateAgeIdentity,
  generateSigningKeyPair,
  invitationId,
  parseStrictJson,
  PATHS,
  proofKey,
  publicKeyOf,
  readInvitation,
  readNodeDocument,
  signingKey,
  signRequest,
  verificationWords,
} from '#federation';

/** Asks a committee to belong, over HTTP with a key of its own; answers the words that its people would read aloud. */
export async function askToJoin(hubUrl: string, code: string, id: string): Promise<string[]> {
  const invitation = readInvitation(code);
  if (!invitation.ok) throw new Error(`The code on the screen is none: ${invitation.error.code}`);
  const pair = generateSigningKeyPair();
  const held = proofKey(invitation.value.secret);
  const proved = { invitation: invitationId(held), proof: enrolmentProof(held, pair.publicKey, id) };
  const { recipient: ageRecipient } = generateAgeIdentity();
  const said = { id, kind: 'mass-organization', displayName: 'Rook Lane', publicKey: pair.publicKey, ageRecipient };
  const body = Buffer.from(JSON.stringify({ ...said, ...proved }));
  const targetUri = endpointOf(hubUrl, '/federation/enrolments');
  const contentType = 'application/json';
  const headers = await signRequest({
    ...{ method: 'POST', targetUri, contentType, body, key: signingKey(id, pair), now: new Date() },
  });
  const answer = await fetch(targetUri, { method: 'POST', headers, body });
  if (answer.status !== 202) throw new Error(`Asking to join was answered ${answer.status}: ${await answer.text()}`);
  const own = publicKeyOf(pair.publicKey);
  if (!own.ok) throw new Error('A key of ours is none');
  return verificationWords(await hubKey(hubUrl), own.value, 'en');
}

async function hubKey(hubUrl: string) {
  const answer = await fetch(endpointOf(hubUrl, PATHS.node));
  const json = parseStrictJson(Buffer.from(await answer.arrayBuffer()));
  const read = json.ok ? readNodeDocument(json.value) : json;
  if (!read.ok) throw new Error('The committee shows no document');
  const key = publicKeyOf(read.value.document.keys[0]!.publicKey);
  if (!key.ok) throw new Error('The committee’s key is none');
  return key.value;
}
