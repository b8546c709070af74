import { createHash, randomBytes } from 'node:crypto';

/** A text or key that must stay where it was put. */
export interface Canary {
  /** `table.column`, or in words what else it stands for. */
  readonly place: string;
  /** The whole value that was put there. */
  readonly value: string | Buffer;
  /** The part of it that is unlike anything else; at least 16 characters or bytes. */
  readonly core: string | Buffer;
  /** The protocol itself has the other side keep a digest of it. */
  readonly isHashedByDesign?: boolean;
}

/** One form in which a canary could come to light. `text` holds one character for each byte. */
export interface Needle {
  readonly canary: Canary;
  readonly encoding: string;
  readonly text: string;
}

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const CORE_CHARACTERS = 20;
const DIGESTS = ['sha1', 'sha256', 'md5'] as const;

const bytesOf = (value: string | Buffer): Buffer => Buffer.from(value);
const latin1 = (value: string | Buffer): string => bytesOf(value).toString('latin1');

/** Twenty random letters and digits of both cases: nothing else in the world reads like it. */
export const newCore = (): string =>
  [...randomBytes(CORE_CHARACTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** `around` holds the canary where `*` stands; its text must survive the trimming and length limits of its place. */
export function newCanary(place: string, around = '*'): Canary & { readonly value: string } {
  const core = newCore();
  return { place, core, value: around.replace('*', core) };
}

/** A secret that the product itself made. */
export const secretCanary = (place: string, value: string | Buffer, isHashedByDesign = false): Canary => ({
  ...{ place, value, core: value, isHashedByDesign },
});

/** Every form in which the canary is looked for. */
export function needlesOf(canary: Canary): Needle[] {
  const core = bytesOf(canary.core);
  const hex = core.toString('hex');
  const percent = hex.replaceAll(/../g, '%$&');
  const forms: [string, string][] = [
    ['raw', latin1(core)],
    ['reversed', latin1(Buffer.from(core.toReversed()))],
    ['hex', hex],
    ['hex', hex.toUpperCase()],
    ['url', percent],
    ['url', percent.toUpperCase()],
    ['url', encodeURIComponent(latin1(core))],
    ['utf-16', latin1(Buffer.from(latin1(core), 'utf16le'))],
    ...[0, 1, 2].flatMap((before) => base64Inside(core, before)),
    ...(canary.isHashedByDesign ? [] : digestsOf(canary)),
  ];
  if (typeof canary.core === 'string') {
    forms.push(['lower case', canary.core.toLowerCase()], ['upper case', canary.core.toUpperCase()]);
    forms.push(['reversed', [...canary.core.toLowerCase()].toReversed().join('')]);
  }
  const distinct = new Map(forms.toReversed().map(([encoding, text]) => [text, encoding])); // the first name of a form stays
  return [...distinct].map(([text, encoding]) => ({ canary, encoding, text }));
}

/** The characters of base64 that depend on these bytes alone, if `before` other bytes stand in their group of three. */
function base64Inside(bytes: Buffer, before: number): [string, string][] {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  const inside = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  return [
    ['base64', inside],
    ['base64url', inside.replaceAll('+', '-').replaceAll('/', '_')],
  ];
}

function digestsOf({ core, value }: Canary): [string, string][] {
  const plain = [core, value].flatMap((text): (string | Buffer)[] =>
    typeof text === 'string' ? [text, text.toLowerCase()] : [text],
  );
  return plain.flatMap((text) =>
    DIGESTS.flatMap((name): [string, string][] => {
      const digest = createHash(name).update(text).digest();
      const base64 = digest.toString('base64').replaceAll('=', '');
      return [
        [`${name} hex`, digest.toString('hex')],
        [`${name} hex`, digest.toString('hex').toUpperCase()],
        [`${name} base64`, base64],
        [`${name} base64url`, base64.replaceAll('+', '-').replaceAll('/', '_')],
      ];
    }),
  );
}
