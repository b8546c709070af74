import { canonicalJson, err, ok, type Result } from '#domain-kit';
import { type Message, type MessageDraft, type Numbering } from './message.types.js';
import { parseStrictJson } from './strict-json.js';

/** A relayed message is in no stream: its hops are numbered, it is not. */
export const RELAYED_PLACE: Numbering = { epoch: 1, sequence: 1 };

/** The body of `relay.carried`. */
export interface Carried {
  /** Of the type `message.sealed`, as its sender signed it. */
  readonly message: Message;
  /** The version of the hub's directory by which the reader, or a later one, must judge. */
  readonly directory?: number;
}

export const carriedIn = ({ body }: Pick<MessageDraft, 'body'>): Carried => body as unknown as Carried;

/** What a sealed message holds. */
export type Inner = Pick<MessageDraft, 'type' | 'schemaVersion' | 'body'>;

export const innerText = ({ type, schemaVersion, body }: Inner): Buffer =>
  Buffer.from(canonicalJson({ type, schemaVersion, body }));

const TYPE = /^[a-z]{2,30}\.[a-z]{2,30}$/;
const MEMBERS = ['body', 'schemaVersion', 'type'];

/** Reads what was opened, as strictly as an envelope. The body is `validateBody`'s affair. */
export function readInner(bytes: Uint8Array): Result<Inner, 'malformed'> {
  const parsed = parseStrictJson(bytes);
  if (!parsed.ok || !isObject(parsed.value)) return err('malformed');
  const { type, schemaVersion, body, ...others } = parsed.value;
  const complete =
    Object.keys(others).length === 0 && MEMBERS.every((name) => Object.hasOwn(parsed.value as object, name));
  if (!complete || typeof type !== 'string' || !TYPE.test(type) || !isObject(body)) return err('malformed');
  if (typeof schemaVersion !== 'number' || !(schemaVersion >= 1 && schemaVersion <= 1000)) return err('malformed');
  return ok({ type, schemaVersion, body: body as MessageDraft['body'] });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
