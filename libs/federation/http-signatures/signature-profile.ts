import { sha256 } from '#domain-kit';

/** The one label and tag of the profile: protocol.md, *The exchange*. */
export const LABEL = 'massline';
export const ALGORITHM = 'ed25519';
/** Longest allowed distance of `expires` from `created`, and the skew of clocks that is tolerated. */
export const MAX_LIFETIME_SECONDS = 300;
export const MAX_SKEW_SECONDS = 300;
/** How long a nonce must be remembered: a request is fresh from created − skew to created + lifetime + skew. */
export const NONCE_MEMORY_SECONDS = MAX_LIFETIME_SECONDS + 2 * MAX_SKEW_SECONDS;

export const REQUEST_COMPONENTS = ['"@method"', '"@target-uri"', '"content-type"', '"content-digest"'] as const;
export const RESPONSE_COMPONENTS = ['"@status"', '"content-digest"', `"signature";req;key="${LABEL}"`] as const;

/** The parameters of a signature that passed the profile. */
export interface SignatureParameters {
  readonly keyid: string;
  readonly created: number;
  readonly expires: number | undefined;
  readonly nonce: string | undefined;
}

/** What a kind of signature must say, beyond `created`, `keyid` and `tag`. */
interface Profile {
  readonly components: readonly string[];
  readonly required: readonly string[];
}

export const REQUEST_PROFILE: Profile = {
  components: REQUEST_COMPONENTS,
  required: ['created', 'expires', 'keyid', 'nonce', 'tag'],
};
export const RESPONSE_PROFILE: Profile = { components: RESPONSE_COMPONENTS, required: ['created', 'keyid', 'tag'] };

/** Each parameter has one spelling, the serialisation of RFC 8941; `alg` may be left out, as the key says it. */
const PARAMETER = /;([a-z]+)=("[!#-[\]-~]{1,120}"|\d{1,12})/y;
const VALUE_OF: Readonly<Record<string, RegExp>> = {
  created: /^\d{1,12}$/,
  expires: /^\d{1,12}$/,
  keyid: /^"[a-z0-9-]{2,40}#[A-Za-z0-9_-]{43}"$/,
  nonce: /^"[A-Za-z0-9_-]{22,86}"$/,
  tag: /^"massline"$/,
  alg: /^"ed25519"$/,
};

/** Reads a Signature-Input field of exactly one member in exactly the profile's form; anything else is undefined. */
export function readSignatureInput(field: string, profile: Profile): SignatureParameters | undefined {
  const start = `${LABEL}=(${profile.components.join(' ')})`;
  if (!field.startsWith(start)) return undefined;
  const found = readParameters(field, start.length);
  if (!found || !profile.required.every((name) => found.has(name))) return undefined;
  const text = (name: string): string | undefined => found.get(name)?.slice(1, -1);
  const expires = found.get('expires');
  return {
    keyid: text('keyid')!,
    created: Number(found.get('created')),
    expires: expires === undefined ? undefined : Number(expires),
    nonce: text('nonce'),
  };
}

function readParameters(field: string, from: number): Map<string, string> | undefined {
  const found = new Map<string, string>();
  let end = from;
  while (end < field.length) {
    PARAMETER.lastIndex = end;
    const [whole, name, value] = PARAMETER.exec(field) ?? [];
    if (whole === undefined || found.has(name!) || !VALUE_OF[name!]?.test(value!)) return undefined;
    found.set(name!, value!);
    end += whole.length;
  }
  return found;
}

/** A Signature field of exactly one member: 64 bytes, with their padding bits zero. */
export const isSignatureField = (field: string): boolean => /^massline=:[A-Za-z0-9+/]{85}[AQgw]==:$/.test(field);

/** RFC 9530, sha-256 over the bytes as they travel. */
export const contentDigest = (body: Uint8Array): string => `sha-256=:${sha256(body).toString('base64')}:`;
export const isContentDigest = (field: string): boolean =>
  /^sha-256=:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=:$/.test(field);
